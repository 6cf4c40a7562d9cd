import {pluralCategory} from '../languages/intl.ts'
import type {Point} from '../model.ts'
import {pluralNames} from './document.ts'
import type {ExchangeDocument, ExchangeFormat, ExchangeRead, ExchangeUnit, ReadUnit} from './exchange.ts'
import {refusal} from './exchange.ts'
import {namesOf, type Token, typed} from './inline.ts'
import {pluralOrder, readPlurals} from './plurals.ts'
import {type PoEntry, readPo, writePo} from './po-file.ts'

/** PO: the context is article and key; what a translator sees is our tagged text. A bound figure's forms are one entry
 *  with its plural. */
export const po: ExchangeFormat = {
  id: 'po',
  extensions: ['po', 'pot'],
  mixed: true,
  detect: (start) => /^\s*(?:#[^\n]*\n|\s)*(?:#~\s*)?(?:msgctxt|msgid)\s+"/.test(start),
  write,
  read
}

const MARK = 'polyedition: '

function write(documents: readonly ExchangeDocument[]): string {
  const head = documents[0]
  const sources = [...new Set(documents.map(({sourceLocale}) => sourceLocale))]
  const headers = [
    'Project-Id-Version: polyedition',
    // `msgfmt --check` requires these; no time is written, so that the same story gives the same file.
    'PO-Revision-Date: 2000-01-01 00:00+0000',
    'Last-Translator: Unknown',
    'Language-Team: None',
    `Language: ${head?.targetLocale.replaceAll('-', '_') ?? ''}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `Plural-Forms: ${head?.plurals ?? ''}`,
    'X-Generator: polyedition',
    ...(sources.length === 1 ? [`X-Source-Language: ${sources[0]}`] : [])
  ]
  const header: PoEntry = {...EMPTY, id: '', strings: [`${headers.join('\n')}\n`]}
  return writePo([header, ...documents.flatMap(entriesOf)])
}

const EMPTY = {translator: [], extracted: [], references: [], flags: [], obsolete: false} as const

function entriesOf(document: ExchangeDocument): PoEntry[] {
  const families = new Map<string, ExchangeUnit[]>()
  const cardinal = ({plural}: ExchangeUnit) => (plural && !plural.ordinal ? plural.family : undefined)
  for (const unit of document.units) {
    const family = cardinal(unit)
    if (family !== undefined) families.set(family, [...(families.get(family) ?? []), unit])
  }
  // Ordinals have other plural categories than the header of the file says, so each of their forms is an entry of its
  // own.
  return document.units.flatMap((unit): PoEntry[] => {
    const family = cardinal(unit)
    if (family === undefined) return [entryOf(unit, document)]
    const forms = families.get(family)!
    return forms[0] === unit ? [familyOf(family, forms, document)] : []
  })
}

function entryOf(unit: ExchangeUnit, {slug, path}: ExchangeDocument): PoEntry {
  const names = unit.key.startsWith('fig-') ? pluralNames(figuresIn(unit)) : namesOf(unit.tags, figuresIn(unit))
  const print = (tokens: readonly Token[]) => edged(typed(tokens, names))
  const {key, role, target, previous, stale, state, base, context, line, notes, limit} = unit
  const fuzzy = target !== undefined && (stale || state === 'initial')
  return {
    ...EMPTY,
    translator: notes.filter(({kind}) => kind === 'translator').flatMap(({text}) => text.split('\n')),
    extracted: [
      ...(context ? [`${role}; ${oneLine(context)}`] : [role]),
      ...unit.tags.flatMap(({name, kind, value}) =>
        value === undefined ? [] : [`<${name}> ${kind}: ${oneLine(value)}`]
      ),
      ...(limit === undefined ? [] : [`at most ${limit} characters`]),
      ...notes
        .filter(({kind}) => kind !== 'translator')
        .map(({kind, text}) => oneLine(kind === 'change' ? `changed: ${text}` : text)),
      `${MARK}${base}`
    ],
    references: path === undefined || line === undefined ? [] : [`${path}:${line}`],
    flags: fuzzy ? ['fuzzy'] : [],
    ...(previous && {previous: {context: `${slug}/${key}`, id: print(previous.source)}}),
    context: `${slug}/${key}`,
    id: print(unit.source),
    strings: [target ? print(target) : '']
  }
}

function familyOf(family: string, forms: readonly ExchangeUnit[], {slug, targetLocale}: ExchangeDocument): PoEntry {
  const {one, other} = forms[0]!.plural!
  const print = (tokens: readonly Token[] | undefined) => (tokens ? edged(typed(tokens, pluralNames([]))) : '')
  const target = (category: string) => forms.find(({plural}) => plural!.category === category)?.target
  return {
    ...EMPTY,
    extracted: [
      'figure; {{count}} is the number',
      ...forms.map(({base, plural}) => `${MARK}${plural!.category} ${base}`)
    ],
    context: `${slug}/${family}`,
    id: print(one),
    plural: print(other),
    strings: pluralOrder(targetLocale).map((category) => print(target(category)))
  }
}

/** gettext requires line ends at the edges of both texts or of neither. */
const edged = (text: string) => text.replace(/^\n+|\n+$/g, (ends) => '&#10;'.repeat(ends.length))
const unedged = (text: string) => text.replace(/^(?:&#10;)+|(?:&#10;)+$/g, (ends) => '\n'.repeat(ends.length / 5))

const figuresIn = ({source, target, previous}: ExchangeUnit): string[] =>
  [...source, ...(target ?? []), ...(previous?.source ?? []), ...(previous?.target ?? [])].flatMap((token) =>
    token.type === 'figure' ? [token.name] : []
  )

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function read(text: string, path?: string): ExchangeRead {
  const {entries, problem} = readPo(text)
  if (problem) return {documents: [], findings: [refusal(problem.reason, problem.at, path)]}
  const header = entries.find(({id, context}) => id === '' && context === undefined)?.strings[0] ?? ''
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*\\S)`, 'im').exec(header)?.[1]
  const language = field('Language')
  const plurals = readPlurals(field('Plural-Forms') ?? '')
  const source = field('X-Source-Language')
  const units = entries.flatMap((entry) =>
    entry.id === '' && entry.context === undefined ? [] : unitsOf(entry, language, plurals)
  )
  return {
    documents: [{...(source && {sourceLocale: source}), ...(language && {targetLocale: language}), units}],
    findings: []
  }
}

function unitsOf(
  entry: PoEntry & {readonly at: Point},
  language: string | undefined,
  plurals: ReturnType<typeof readPlurals>
): ReadUnit[] {
  const {context, id, plural, strings, flags, extracted, translator, at} = entry
  const cut = context?.indexOf('/') ?? -1
  const place = cut > 0 ? {slug: context!.slice(0, cut), key: context!.slice(cut + 1)} : context ? {key: context} : {}
  const bases = new Map(
    extracted.flatMap((line) => {
      const found = line.startsWith(MARK) ? line.slice(MARK.length).trim().split(' ') : undefined
      return found ? [[found.length > 1 ? found[0]! : '', found.at(-1)!] as const] : []
    })
  )
  const common = {
    ...('slug' in place && {slug: place.slug}),
    ...(flags.includes('fuzzy') && {unsure: true}),
    at
  }
  if (plural === undefined) {
    const base = bases.get('')
    const note = translator.join('\n').trim()
    const unit: ReadUnit = {
      ...common,
      ...(place.key !== undefined && {key: place.key}),
      source: unedged(id),
      ...(strings[0] && {target: unedged(strings[0])}),
      ...(base !== undefined && {base}),
      ...(note && {note})
    }
    return [unit]
  }
  const locale = (language ?? '').replaceAll('_', '-')
  if (place.key === undefined || !locale) return []
  return formsOf(strings, locale, plurals).map(([category, target]): ReadUnit => {
    const base = bases.get(category)
    return {
      ...common,
      key: `${place.key}_${category}`,
      ...(target && {target: unedged(target)}),
      ...(base !== undefined && {base})
    }
  })
}

/** Which of the file's forms is which of ours: by the file's own formula, applied to the first number of each form.
 *  Tools write formulas of their own, with more forms or in another order. */
function formsOf(
  strings: readonly string[],
  locale: string,
  plurals: ReturnType<typeof readPlurals>
): Array<[string, string]> {
  let order: string[]
  try {
    order = pluralOrder(locale)
  } catch {
    return []
  }
  const of = (category: string) => {
    const n = NUMBERS.find((n) => pluralCategory(String(n), locale) === category)
    return n === undefined ? undefined : plurals!.of(n)
  }
  const indices = order.map((category, at) => (plurals ? of(category) : at))
  // Two of our forms in one of theirs: the first gets theirs, and the other keeps what it has.
  return order.flatMap((category, at) => {
    const index = indices[at]
    if (index === undefined || indices.indexOf(index) !== at) return []
    return [[category, strings[index] ?? ''] as [string, string]]
  })
}
const NUMBERS = Array.from({length: 200}, (_, n) => n)
