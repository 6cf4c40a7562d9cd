import {
  type DraftAnswer,
  DraftFault,
  type DraftPrice,
  type DraftProvider,
  type DraftRequest
} from '../../draft/index.ts'
import {UsageError} from '../files/errors.ts'

export interface DeepLOptions {
  readonly name: string
  readonly key: string
  readonly url?: string
  readonly price?: DraftPrice
  readonly timeout: number
}

/** As much of `deepl-node` as is used, which a project installs itself. */
interface DeepL {
  readonly Translator: new (
    key: string,
    options: {serverUrl?: string; maxRetries: number; minTimeout: number}
  ) => {
    translateText(
      texts: readonly string[],
      source: string,
      target: string,
      options: {tagHandling: 'xml'; ignoreTags: readonly string[]; context: string}
    ): Promise<ReadonlyArray<{readonly text: string}>>
  }
}

const PACKAGE = 'deepl-node'

/** DeepL, by its own library. It is told tags and context, and neither style nor reasons. */
export async function deeplProvider(
  {name, key, url, price, timeout}: DeepLOptions,
  load: () => Promise<unknown> = () => import('deepl-node')
): Promise<DraftProvider> {
  const {Translator} = await loaded(load)
  const translator = new Translator(key, {
    maxRetries: 0,
    minTimeout: timeout,
    ...(url !== undefined && {serverUrl: url})
  })
  return {
    name,
    ...(price && {price}),
    async draft({sourceLocale, targetLocale, headline, items}: DraftRequest): Promise<DraftAnswer> {
      const texts = items.map(({text}) => text.replace(NAME, '<keep>$&</keep>'))
      const options = {tagHandling: 'xml', ignoreTags: ['keep', ...CODES], context: headline} as const
      try {
        const answers = await translator.translateText(texts, languageOf(sourceLocale), targetOf(targetLocale), options)
        const drafts = items.map(({key: own}, at) => [own, answers[at]?.text.replace(/<\/?keep>/g, '') ?? ''])
        return {drafts: Object.fromEntries(drafts) as Record<string, string>}
      } catch (error) {
        const known = error instanceof Error ? error.name : 'an error'
        const passing = known === 'TooManyRequestsError' || known === 'ConnectionError'
        throw new DraftFault(`\`${name}\` failed: ${known}`, passing ? {again: {}} : {charged: true})
      }
    }
  }
}

const NAME = /\{\{[^{}]*\}\}/g
const CODES = ['code1', 'code2', 'code3', 'code4', 'code5']
const languageOf = (locale: string): string => locale.split('-')[0]!.toLowerCase()
/** DeepL wants to know which English and which Portuguese. */
const targetOf = (locale: string): string =>
  ({en: 'en-US', pt: 'pt-PT'})[locale.toLowerCase()] ?? (/^(?:en|pt|zh)-/i.test(locale) ? locale : languageOf(locale))

async function loaded(load: () => Promise<unknown>): Promise<DeepL> {
  try {
    return (await load()) as DeepL
  } catch {
    throw new UsageError(
      `No \`${PACKAGE}\` in the project, expected it for a provider of kind \`deepl\`; run \`npm install ${PACKAGE}\``
    )
  }
}
