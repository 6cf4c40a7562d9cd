import {writtenLanguage} from '../languages/intl.ts'
import type {Point, State} from '../model.ts'
import {COLUMNS, type Column, type Columns, columnsOf, isTable} from './csv-columns.ts'
import {readCsv, writeCsv} from './csv-file.ts'
import {pluralNames} from './document.ts'
import type {
  ExchangeDocument,
  ExchangeFormat,
  ExchangeRead,
  ExchangeUnit,
  ReadDocument,
  ReadOptions,
  ReadUnit,
  WriteOptions
} from './exchange.ts'
import {refusal} from './exchange.ts'
import {namesOf, plainOf, type Token, typed} from './inline.ts'

/** A table for desks that work in a spreadsheet. Columns are recognized by their titles, in any order and in the
 *  languages of the project; others are ignored. */
export const csv: ExchangeFormat = {
  id: 'csv',
  extensions: ['csv', 'tsv', 'txt'],
  mixed: true,
  detect: (start) => !/^\s*[<{[]/.test(start) && /^(?:"?sep=|[^\r\n]*[,;|\t])/i.test(start),
  write,
  read
}

function write(documents: readonly ExchangeDocument[], {bom = false}: WriteOptions = {}): string {
  const rows = documents.flatMap((document) => document.units.map((unit) => rowOf(unit, document)))
  return (bom ? '\ufeff' : '') + writeCsv([[...COLUMNS], ...rows.map((row) => COLUMNS.map((name) => row[name]))])
}

function rowOf(unit: ExchangeUnit, {slug, targetLocale}: ExchangeDocument): Record<Column, string> {
  const {key, role, source, target, stale, state, notes, previous, base, limit} = unit
  const figures = [...source, ...(target ?? [])].flatMap((token) => (token.type === 'figure' ? [token.name] : []))
  const names = key.startsWith('fig-') ? pluralNames(figures) : namesOf(unit.tags, figures)
  const print = (tokens: readonly Token[] | undefined) => (tokens ? typed(tokens, names) : '')
  const of = (kind: string) => notes.filter((note) => note.kind === kind).map(({text}) => text)
  return {
    article: slug,
    locale: targetLocale,
    key,
    role: limit === undefined ? role : `${role} (at most ${limit})`,
    source: print(source),
    target: print(target),
    state: stale ? 'stale' : target ? state : 'missing',
    remark: of('translator').join('\n'),
    checks: [...of('change').map((text) => `changed: ${text}`), ...of('check')].join('\n'),
    before: previous ? plainOf(previous.source) : '',
    base
  }
}

const STATES: readonly string[] = ['initial', 'translated', 'reviewed', 'final'] satisfies State[]

function read(text: string, path?: string, options: ReadOptions = {}): ExchangeRead {
  const {rows, problem} = readCsv(text)
  if (problem) return {documents: [], findings: [refusal(problem.reason, problem.at, path)]}
  const [head, ...body] = rows
  const columns = columnsOf(head?.cells ?? [], options)
  if (!isTable(columns)) {
    const titles = (head?.cells ?? []).slice(0, 8).map((title) => `\`${title.trim()}\``)
    const reason = `Found the titles ${titles.join(', ') || 'of no column'} in the first row, expected \`key\` or \`source\`, and \`target\` or a locale, among them; give the columns these names`
    return {documents: [], findings: [refusal(reason, head?.at ?? START, path)]}
  }
  const documents = new Map<string, ReadDocument & {readonly units: ReadUnit[]}>()
  for (const {cells, at} of body) {
    if (cells.every((one) => one.trim() === '')) continue
    const cell = (name: Column) => cells[columns.at.get(name) ?? -1]
    for (const {sourceLocale, targetLocale, ...texts} of pairsOf(cells, cell, columns, options)) {
      const id = `${sourceLocale ?? ''}\n${targetLocale ?? ''}`
      const document = documents.get(id) ?? {
        ...(sourceLocale !== undefined && {sourceLocale, eitherWay: true}),
        ...(targetLocale && {targetLocale}),
        units: []
      }
      document.units.push(unitOf(cell, texts, at))
      documents.set(id, document)
    }
  }
  return {documents: [...documents.values()], findings: []}
}

const START: Point = {line: 1, column: 1, offset: 0}

interface Texts {
  readonly source?: string
  readonly target?: string
}
type Cell = (name: Column) => string | undefined

/** A sheet of keys may leave the source out. */
const isAbsent = (original: string | undefined, locales: Columns['locales']) =>
  original !== undefined && ![...locales.keys()].some((locale) => writtenLanguage(locale) === writtenLanguage(original))

/** A column for targets; or a column for each language, any of which may be the source. */
function* pairsOf(
  cells: readonly string[],
  cell: Cell,
  {at, locales}: Columns,
  {source: original}: ReadOptions
): Iterable<Texts & {readonly sourceLocale?: string; readonly targetLocale?: string}> {
  const text = (name: 'source' | 'target', value: string | undefined) => (value ? {[name]: value} : {})
  if (at.has('target')) {
    const targetLocale = cell('locale')?.trim() ?? ''
    const only = locales.size === 1 ? cells[[...locales.values()][0]!] : undefined
    yield {...text('source', cell('source') ?? only), ...text('target', cell('target')), targetLocale}
    return
  }
  for (const [targetLocale, target] of locales) {
    if (at.has('source') || locales.size === 1 || (at.has('key') && isAbsent(original, locales)))
      yield {...text('source', cell('source')), ...text('target', cells[target]), targetLocale}
    else
      for (const [sourceLocale, source] of locales)
        if (source !== target)
          yield {...text('source', cells[source]), ...text('target', cells[target]), sourceLocale, targetLocale}
  }
}

function unitOf(cell: Cell, {source, target}: Texts, at: Point): ReadUnit {
  const [slug, key, base] = (['article', 'key', 'base'] as const).map(cell)
  // `article/key`, as PO has it.
  const path = slug?.trim() ? null : /^([^/\s]+)\/([^/\s]+)$/.exec(key?.trim() ?? '')
  const state = cell('state')?.trim().toLowerCase()
  const note = cell('remark')?.trim()
  return {
    ...(slug?.trim() && {slug: slug.trim()}),
    ...(key?.trim() && {key: key.trim()}),
    ...(path && {slug: path[1]!, key: path[2]!}),
    ...(source && {source}),
    ...(target && {target}),
    ...(state && STATES.includes(state) && {state: state as State}),
    ...(state === 'stale' && {state: 'initial' as const}),
    ...(base?.trim() && {base: base.trim()}),
    ...(note && {note}),
    at
  }
}
