import {displayName, writtenLanguage} from '../languages/intl.ts'
import type {ReadOptions} from './exchange.ts'

/** The columns of our own tables, in the order in which they are written. */
export const COLUMNS = [
  'article',
  'locale',
  'key',
  'role',
  'source',
  'target',
  'state',
  'remark',
  'checks',
  'before',
  'base'
] as const
export type Column = (typeof COLUMNS)[number]

/** Where each column of a table is, whatever its desk calls it. */
export interface Columns {
  readonly at: ReadonlyMap<Column, number>
  /** Columns that are titled with a language, by its locale: each may be the source of the others. */
  readonly locales: ReadonlyMap<string, number>
}

type Titles = Readonly<Partial<Record<Column, readonly string[]>>>

/** What tools and desks also call them, in the language of file formats. The names in other languages are in the
 *  packs. */
const ALSO: Titles = {
  article: ['slug', 'file', 'story', 'document'],
  locale: ['language', 'target language', 'target locale'],
  key: ['id', 'keys', 'string id', 'segment id', 'identifier', 'resname', 'msgctxt'],
  source: ['source text', 'source string', 'original', 'original text', 'msgid'],
  target: ['target text', 'target string', 'translation', 'translations', 'translated', 'translated text', 'msgstr'],
  state: ['status'],
  remark: ['remarks', 'comment', 'comments', 'note', 'notes']
}

/** Reads the titles of a table: in any case and order, in the languages of the project. The first of two with one
 *  meaning counts. */
export function columnsOf(titles: readonly string[], {locales = [], languages = []}: ReadOptions = {}): Columns {
  const names = new Map<string, Column>()
  for (const column of COLUMNS)
    for (const name of [
      column,
      ...(ALSO[column] ?? []),
      ...languages.flatMap(({sheet}) => (sheet as Titles | undefined)?.[column] ?? [])
    ])
      if (!names.has(folded(name))) names.set(folded(name), column)
  const languageNames = namesOf(locales)
  const at = new Map<Column, number>()
  const found = new Map<string, number>()
  for (const [index, title] of titles.entries()) {
    // `Target (ar)`, `Arabic [ar]`: the part before the bracket is enough.
    const name = folded(title.replace(/\s*[([][^)\]]*[)\]]\s*$/, ''))
    const column = names.get(name)
    const locale = languageNames.get(name) ?? locales.find((one) => sameTag(one, name))
    if (column && !at.has(column)) at.set(column, index)
    else if (!column && locale && !found.has(locale)) found.set(locale, index)
  }
  return {at, locales: found}
}

/** Each locale by its tag, and by its name in English and in the languages of the project. The first of two with one
 *  name counts. */
function namesOf(locales: readonly string[]): Map<string, string> {
  const names = new Map<string, string>()
  const put = (name: string, locale: string) => {
    if (!names.has(folded(name))) names.set(folded(name), locale)
  }
  for (const locale of locales) put(locale, locale)
  for (const code of [(locale: string) => locale, (locale: string) => writtenLanguage(locale).split('-')[0]!])
    for (const locale of locales)
      for (const inLocale of ['en', ...locales]) put(displayName(code(locale), 'language', inLocale), locale)
  return names
}

/** A tag of two or three letters, with or without a region. */
const sameTag = (locale: string, title: string) =>
  /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(title) && writtenLanguage(locale) === writtenLanguage(title)

const folded = (title: string) =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0591-\u05c7\u064b-\u0652\u200e\u200f\ufeff]/g, '')
    .replace(/[\s_:*]+/g, ' ')
    .trim()

/** Whether a table with these columns can be imported: it has a translation, and says to what it belongs. */
export function isTable({at, locales}: Columns): boolean {
  const known = at.has('key') || at.has('source')
  return at.has('target') ? known || locales.size === 1 : locales.size > 1 || (locales.size === 1 && known)
}
