import {type Glossary, readMentions, readWords, renderingFor} from '../attribution/index.ts'
import {languageFor} from '../languages/choose.ts'
import type {LanguagePack} from '../languages/language.ts'
import type {BoundFigure, Catalog, CatalogEntry, Signature} from '../model.ts'
import {plainText} from '../segment/index.ts'
import {composed} from '../text/canonical.ts'
import {rulesVersion} from '../versions.ts'
import type {AcceptInput} from './accept.ts'
import {type CatalogWrites, readTexts, writesOf} from './files.ts'
import {placeholders} from './i18next-escape.ts'
import {updateCatalogs} from './update.ts'

/** What a signature depends on beside the two texts. */
export interface Signing {
  /** Of a text; SHA-256 for example. */
  readonly hash: (text: string) => string
  readonly languages: readonly LanguagePack[]
  readonly glossary?: Glossary
  /** Bound figures of the article. */
  readonly figures?: Readonly<Record<string, BoundFigure>>
}

/** Whether the translation of a segment is signed as it is now. */
export interface Signed {
  readonly state: 'signed' | 'lapsed' | 'unsigned'
  readonly signature?: Signature
}

type Locales = Pick<Catalog, 'locale' | 'sourceLocale'>

/** The signature under a translation, which lapses where source, target, a bound figure, an entry of the glossary that
 *  occurs, or the rules have become others since.
 *  @example
 *  import {extractCatalogs, parseArticle, segmentArticle, signatureOf} from 'polyedition'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  const locales = {locale: 'ar', sourceLocale: 'en'}
 *  signatureOf(catalogs[0].entries[0], locales, {hash: (text) => text, languages: [en]}) // → {state: 'unsigned'} */
export function signatureOf(entry: CatalogEntry, locales: Locales, signing: Signing): Signed {
  const signature = entry.recorded?.signed
  if (!signature) return {state: 'unsigned'}
  const isSame = entry.status === 'current' && signature.hash === hashOf(entry, locales, signing)
  return {state: isSame ? 'signed' : 'lapsed', signature}
}

export interface SignInput extends Signing {
  /** Who signs. */
  readonly by: string
  /** ISO 8601. */
  readonly date: string
}

export interface SignedEdition {
  /** Signed now. */
  readonly keys: readonly string[]
  /** Signed before, as they still are. */
  readonly before: readonly string[]
  /** Without a current translation: then nothing is signed. */
  readonly open: readonly string[]
  readonly writes: CatalogWrites
}

/** Sign every translation of an edition that is not signed as it is now. An edition with an open text is not signed.
 *  @example
 *  import {parseArticle, segmentArticle, signEdition} from 'polyedition'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const input = {slug: 'talks', segments, source: {locale: 'en'}, locale: {locale: 'ar'}}
 *  const signing = {by: 'Dana Levy', date: '2024-02-14', hash: (text) => text, languages: [en]}
 *  signEdition(input, signing).open.length // → 1 */
export function signEdition(input: AcceptInput, {by, date, ...signing}: SignInput): SignedEdition {
  const files = readTexts(input.locale)
  const sourceLocale = input.source.locale
  const {segments, locales, catalogs} = updateCatalogs(
    {source: readTexts(input.source), locales: [files]},
    input.segments,
    {slug: input.slug, sourceLocale, ...(signing.figures && {figures: Object.keys(signing.figures)})}
  )
  const entries = catalogs[0]!.entries
  const open = entries.filter(({status}) => status !== 'current').map(({key}) => key)
  if (open.length > 0) return {keys: [], before: [], open, writes: {locale: files.locale}}
  const of = {locale: files.locale, sourceLocale}
  const fresh = new Map(
    entries
      .filter((entry) => signatureOf(entry, of, signing).state !== 'signed')
      .map((entry) => [entry.key, {by, date, hash: hashOf(entry, of, signing)}])
  )
  const update = locales[0]!
  const signed = update.entries.map((record) => {
    const signature = fresh.get(record.key)
    return signature ? {...record, signed: signature} : record
  })
  const order = segments.map(({key}) => key)
  return {
    keys: [...fresh.keys()],
    before: order.filter((key) => !fresh.has(key)),
    open,
    writes: writesOf(files, {texts: update.texts, entries: signed}, order)
  }
}

function hashOf({segment, target = ''}: CatalogEntry, locales: Locales, signing: Signing): string {
  const {hash, figures = {}} = signing
  const bound = [...placeholders(segment.text)].map(({name}) => [name, figures[name]])
  const names = [
    ...namesIn(segment.plain, locales.sourceLocale, locales, signing),
    ...namesIn(plainText(target, segment.tags), locales.locale, locales, signing)
  ]
  return hash(JSON.stringify([rulesVersion, composed(segment.text), composed(target), bound, names]))
}

/** The entries of the glossary that occur in a text, as they are in both languages. */
function namesIn(text: string, locale: string, {sourceLocale, ...target}: Locales, {languages, glossary}: Signing) {
  if (!glossary) return []
  const language = languageFor(locale, languages)
  const found = readMentions({text, words: readWords(text, language), locale, language}, glossary)
  return found.map(({entry}) => [entry.id, renderingFor(entry, sourceLocale), renderingFor(entry, target.locale)])
}
