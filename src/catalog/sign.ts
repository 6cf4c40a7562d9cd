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
  /** Why it lapsed: what became another since. Empty where the signature does not say what it was given for. */
  readonly changed?: readonly SignedThing[]
}

/** One thing on which a signature depends: a text, a bound figure or an entry of the glossary by its name, the rules. */
export interface SignedThing {
  readonly what: 'source' | 'target' | 'rules' | 'figure' | 'name'
  readonly name?: string
}

/** The signatures of an edition. */
export interface EditionSignatures {
  /** In the article's order. */
  readonly entries: ReadonlyArray<Signed & {readonly key: string}>
  /** Keys without a current translation: while there are any, nobody signs. */
  readonly open: readonly string[]
  /** Of all that is signed when somebody signs now: whoever signs by it signs what they have read. */
  readonly hash: string
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
export const signatureOf = (entry: CatalogEntry, locales: Locales, signing: Signing): Signed =>
  entry.recorded?.signed ? held(entry, factsOf(entry, locales, signing), signing.hash) : {state: 'unsigned'}

/** What is known of the signatures under all translations of an edition.
 *  @example
 *  import {extractCatalogs, parseArticle, segmentArticle, signaturesOf} from 'polyedition'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  signaturesOf(catalogs[0], {hash: (text) => text, languages: [en]}).open.length // → 1 */
export function signaturesOf(catalog: Locales & Pick<Catalog, 'entries'>, signing: Signing): EditionSignatures {
  const read = catalog.entries.map((entry) => ({entry, facts: factsOf(entry, catalog, signing)}))
  return {
    entries: read.map(({entry, facts}) => ({key: entry.key, ...held(entry, facts, signing.hash)})),
    open: read.filter(({entry}) => entry.status !== 'current').map(({entry}) => entry.key),
    hash: signing.hash(JSON.stringify(read.map(({entry, facts}) => [entry.key, hashOf(facts, signing.hash)])))
  }
}

function held({recorded, status}: CatalogEntry, facts: Facts, hash: Signing['hash']): Signed {
  const signature = recorded?.signed
  if (!signature) return {state: 'unsigned'}
  if (status === 'current' && signature.hash === hashOf(facts, hash)) return {state: 'signed', signature}
  return {state: 'lapsed', signature, changed: changedSince(signature, partsOf(facts, hash))}
}

function changedSince({parts: before}: Signature, now: Readonly<Record<string, string>>): SignedThing[] {
  if (!before) return []
  const others = Object.keys(before).filter((one) => !Object.hasOwn(now, one))
  const changed = [...Object.keys(now), ...others].filter((one) => before[one] !== now[one])
  // A name that came or went with the words of a text is told by the text.
  const isOther = changed.some((one) => one === 'source' || one === 'target')
  const told = isOther ? changed.filter((one) => Object.hasOwn(before, one) && Object.hasOwn(now, one)) : changed
  return told.map((one): SignedThing => {
    const [, what, name] = /^(figure|name) (.*)$/s.exec(one) ?? []
    return what ? {what: what as 'figure' | 'name', name: name!} : {what: one as 'source' | 'target' | 'rules'}
  })
}

export interface SignInput extends Signing {
  /** Who signs. */
  readonly by: string
  /** ISO 8601. */
  readonly date: string
  /** The hash of the edition that they have read (`signaturesOf`): of another, nothing is signed. */
  readonly read?: string
}

export interface SignedEdition {
  /** Signed now. */
  readonly keys: readonly string[]
  /** Signed before, as they still are. */
  readonly before: readonly string[]
  /** Without a current translation: then nothing is signed. */
  readonly open: readonly string[]
  /** Of the edition as it is now. */
  readonly hash: string
  /** It is another one than was read: then nothing is signed. */
  readonly another?: true
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
export function signEdition(input: AcceptInput, {by, date, read, ...signing}: SignInput): SignedEdition {
  const files = readTexts(input.locale)
  const sourceLocale = input.source.locale
  const {segments, locales, catalogs} = updateCatalogs(
    {source: readTexts(input.source), locales: [files]},
    input.segments,
    {slug: input.slug, sourceLocale, ...(signing.figures && {figures: Object.keys(signing.figures)})}
  )
  const of = {locale: files.locale, sourceLocale, entries: catalogs[0]!.entries}
  const {entries, open, hash} = signaturesOf(of, signing)
  const isAnother = read !== undefined && read !== hash
  if (isAnother || open.length > 0)
    return {keys: [], before: [], open, hash, ...(isAnother && {another: true}), writes: {locale: files.locale}}
  const unsigned = new Set(entries.filter(({state}) => state !== 'signed').map(({key}) => key))
  const fresh = new Map(
    of.entries
      .filter(({key}) => unsigned.has(key))
      .map((entry) => {
        const facts = factsOf(entry, of, signing)
        return [
          entry.key,
          {by, date, hash: hashOf(facts, signing.hash), parts: partsOf(facts, signing.hash)} satisfies Signature
        ]
      })
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
    hash,
    writes: writesOf(files, {texts: update.texts, entries: signed}, order)
  }
}

/** What a signature is given for. */
interface Facts {
  readonly source: string
  readonly target: string
  readonly figures: ReadonlyArray<readonly [name: string, figure: BoundFigure | undefined]>
  readonly names: ReadonlyArray<readonly [id: string, source: unknown, target: unknown]>
}

function factsOf({segment, target = ''}: CatalogEntry, locales: Locales, signing: Signing): Facts {
  const {figures = {}} = signing
  return {
    source: composed(segment.text),
    target: composed(target),
    figures: [...placeholders(segment.text)].map(({name}) => [name, figures[name]]),
    names: [
      ...namesIn(segment.plain, locales.sourceLocale, locales, signing),
      ...namesIn(plainText(target, segment.tags), locales.locale, locales, signing)
    ]
  }
}

const hashOf = ({source, target, figures, names}: Facts, hash: Signing['hash']): string =>
  hash(JSON.stringify([rulesVersion, source, target, figures, names]))

/** Enough of a hash to see that one thing is another; the signature itself holds by the whole one. */
const SHORT = 16

function partsOf({source, target, figures, names}: Facts, hash: Signing['hash']): Readonly<Record<string, string>> {
  const short = (value: unknown): string => hash(JSON.stringify(value)).slice(0, SHORT)
  return Object.fromEntries([
    ['source', short(source)],
    ['target', short(target)],
    ['rules', String(rulesVersion)],
    ...figures.map(([name, figure]) => [`figure ${name}`, short(figure ?? null)]),
    ...names.map(([id, ...renderings]) => [`name ${id}`, short(renderings)])
  ])
}

/** The entries of the glossary that occur in a text, as they are in both languages. */
function namesIn(
  text: string,
  locale: string,
  {sourceLocale, ...target}: Locales,
  {languages, glossary}: Signing
): Facts['names'] {
  if (!glossary) return []
  const language = languageFor(locale, languages)
  const found = readMentions({text, words: readWords(text, language), locale, language}, glossary)
  return found.map(({entry}) => [entry.id, renderingFor(entry, sourceLocale), renderingFor(entry, target.locale)])
}
