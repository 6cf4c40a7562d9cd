/** From the configuration to providers. Keys are read from the environment here, and go no further than the headers of
 *  a request. */
import type {DraftProvider} from '../../draft/index.ts'
import type {ProviderConfig} from '../config/config.ts'
import {UsageError} from '../files/errors.ts'
import {didYouMean} from '../files/suggest.ts'
import {commandProvider} from './command.ts'
import {deeplProvider} from './deepl.ts'
import {openAiProvider} from './openai.ts'

export interface ProviderContext {
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
}

const TIMEOUT = 120

/** The provider of this name. Throws `UsageError` where there is none, or where its key is missing. */
export async function providerOf(
  name: string,
  providers: Readonly<Record<string, ProviderConfig>>,
  {root, env}: ProviderContext
): Promise<DraftProvider> {
  const config = Object.hasOwn(providers, name) ? providers[name]! : undefined
  if (!config) {
    const known = Object.keys(providers)
    throw new UsageError(
      known.length > 0
        ? `No provider \`${name}\`${didYouMean(name, ['memory', ...known])}`
        : `No provider \`${name}\`, expected \`memory\` or one of \`draft.providers\` in the configuration`
    )
  }
  const common = {name, timeout: (config.timeout ?? TIMEOUT) * 1_000, ...(config.price && {price: config.price})}
  if ('draft' in config) return {...common, draft: config.draft}
  if ('command' in config) return commandProvider({...common, command: config.command, cwd: root, env: {...env}})
  if (config.kind === 'deepl') {
    const key = keyOf(name, env, config.keyVariable ?? 'DEEPL_AUTH_KEY')
    return deeplProvider({...common, key, ...(config.url !== undefined && {url: config.url})})
  }
  const {url, model, keyVariable} = config
  return openAiProvider({...common, url, model, ...(keyVariable !== undefined && {key: keyOf(name, env, keyVariable)})})
}

function keyOf(name: string, env: ProviderContext['env'], variable: string): string {
  const key = env[variable]
  if (key) return key
  throw new UsageError(`No key for \`${name}\`, expected it in the environment variable \`${variable}\``)
}
