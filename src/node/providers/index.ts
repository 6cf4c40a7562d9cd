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
  /** Where commands are started. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
}

const TIMEOUT = 120

type Providers = Readonly<Record<string, ProviderConfig>>

/** What is known of a provider without its key. */
export type KnownProvider = Omit<DraftProvider, 'draft'>

/** Throws `UsageError` where there is none of this name. */
export function knownProvider(name: string, providers: Providers): KnownProvider {
  const config = configOf(name, providers)
  return {name, ...('model' in config && {model: config.model}), ...(config.price && {price: config.price})}
}

function configOf(name: string, providers: Providers): ProviderConfig {
  if (Object.hasOwn(providers, name)) return providers[name]!
  const known = Object.keys(providers)
  throw new UsageError(
    known.length > 0
      ? `No provider \`${name}\`${didYouMean(name, ['memory', ...known])}`
      : `No provider \`${name}\`, expected \`memory\` or one of \`draft.providers\` in the configuration`
  )
}

/** The provider of this name. Throws `UsageError` where there is none, or where its key is missing. */
export async function providerOf(
  name: string,
  providers: Providers,
  {root, env}: ProviderContext
): Promise<DraftProvider> {
  const config = configOf(name, providers)
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
