import type {Point, State} from '../model.ts'
import {readCsv, writeCsv} from './csv-file.ts'
import {pluralNames} from './document.ts'
import type {
  ExchangeDocument,
  ExchangeFormat,
  ExchangeRead,
  ExchangeUnit,
  ReadDocument,
  ReadUnit,
  WriteOptions
} from './exchange.ts'
import {refusal} from './exchange.ts'
import {namesOf, plainOf, type Token, typed} from './inline.ts'

/** A table for desks that work in a spreadsheet. Columns are known by their titles, in any order; others are left. */
export const csv: ExchangeFormat = {
  id: 'csv',
  extensions: ['csv', 'tsv', 'txt'],
  mixed: true,
  detect: (start) => {
    const titles = (start.split(/\r?\n|\r/, 1)[0] ?? '').toLowerCase()
    return /\btarget\b/.test(titles) && /\b(?:key|source)\b/.test(titles)
  },
  write,
  read
}

const COLUMNS = [
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
type Column = (typeof COLUMNS)[number]

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

function read(text: string, path?: string): ExchangeRead {
  const {rows, problem} = readCsv(text)
  if (problem) return {documents: [], findings: [refusal(problem.reason, problem.at, path)]}
  const titles = (rows[0]?.cells ?? []).map((title) => title.trim().toLowerCase())
  const start: Point = {line: 1, column: 1, offset: 0}
  if (!titles.includes('target') || !(titles.includes('key') || titles.includes('source'))) {
    const reason = 'Found no titles of ours in the first row, expected `key`, `source` and `target` among them'
    return {documents: [], findings: [refusal(reason, start, path)]}
  }
  const documents = new Map<string, ReadUnit[]>()
  for (const {cells, at} of rows.slice(1)) {
    const cell = (name: Column) => {
      const column = titles.indexOf(name)
      return column < 0 ? undefined : cells[column]
    }
    if (cells.every((one) => one.trim() === '')) continue
    const locale = cell('locale')?.trim() ?? ''
    const units = documents.get(locale) ?? []
    units.push(unitOf(cell, at))
    documents.set(locale, units)
  }
  return {
    documents: [...documents].map(([locale, units]): ReadDocument => ({...(locale && {targetLocale: locale}), units})),
    findings: []
  }
}

function unitOf(cell: (name: Column) => string | undefined, at: Point): ReadUnit {
  const [slug, key, source, target, base] = (['article', 'key', 'source', 'target', 'base'] as const).map(cell)
  const state = cell('state')?.trim().toLowerCase()
  const note = cell('remark')?.trim()
  return {
    ...(slug?.trim() && {slug: slug.trim()}),
    ...(key?.trim() && {key: key.trim()}),
    ...(source && {source}),
    ...(target && {target}),
    ...(state && STATES.includes(state) && {state: state as State}),
    ...(state === 'stale' && {state: 'initial' as const}),
    ...(base?.trim() && {base: base.trim()}),
    ...(note && {note}),
    at
  }
}
