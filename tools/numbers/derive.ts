/** The fewest words that the reader must be told, so that it reads every number: what it puts together itself is no
 *  entry of the table. */
import {readFigures} from '../../src/figures/index.ts'
import type {WordForms} from '../../src/languages/figures.ts'
import {noFigures} from '../../src/languages/figures-part.ts'
import {generic} from '../../src/languages/generic.ts'
import type {Language} from '../../src/languages/language.ts'
import type {Figure} from '../../src/model.ts'
import {formsOf} from '../../src/text/forms.ts'
import type {Judged, Written} from './judge.ts'
import {type NumberSource, type NumberTable, plain} from './number-source.ts'

type Words = Map<bigint, Set<string>>
interface Table extends NumberTable {
  readonly cardinals: Words
  readonly plurals: Words
  readonly ordinals: Words
}

export function derive(source: NumberSource, {cardinals, ordinals}: Judged): NumberTable {
  const table: Table = ownWords(source)
  let language = languageOf(source, table)
  const add = (words: Words, value: bigint, form: string) => {
    words.set(value, (words.get(value) ?? new Set()).add(form))
    language = languageOf(source, table)
  }
  const isRead = (value: bigint, words: string, kind: Figure['kind'] = 'cardinal') => {
    const [figure, ...more] = readFigures(words, language)
    return more.length === 0 && figure?.value === String(value) && figure.kind === kind
  }
  for (const [value, words] of rising(cardinals)) {
    if (isRead(value, words)) continue
    const [list, at, form] = entry(value, words, table, source)
    add(table[list], at, form)
  }
  for (const [value, words] of rising(ordinals))
    if (!isRead(value, words, 'ordinal')) for (const form of source.inflected(words)) add(table.ordinals, value, form)
  return ownLast(table, ownWords(source))
}

/** The words of the grammar and its sources first. */
function ownLast(table: Table, own: Table): NumberTable {
  const sorted = (list: keyof Table): Words =>
    new Map(
      [...table[list]].map(([value, forms]) => {
        const late = own[list].get(value)
        return [value, new Set([...[...forms].filter((form) => !late?.has(form)), ...forms])]
      })
    )
  return {cardinals: sorted('cardinals'), plurals: sorted('plurals'), ordinals: sorted('ordinals')}
}

/** The smallest first, and each once. */
const rising = (written: readonly Written[]): Written[] =>
  [...new Map(written.map((one) => [one.join(' '), one])).values()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))

/** Where the words belong: a new form of the round number before a known end (ciento uno), or of the scale behind a
 *  known count (deux cents, un millón), or a compound of its own (vingt et un). */
function entry(
  value: bigint,
  words: string,
  {cardinals}: Table,
  {grammar}: NumberSource
): [list: 'cardinals' | 'plurals', value: bigint, form: string] {
  const power = 10n ** BigInt(String(value).length - 1)
  const [round, rest] = [value - (value % power), value % power]
  const count = value / power
  const and = formsOf(grammar.words.and)
  const before = endsOf(rest, cardinals).flatMap((end) =>
    words.endsWith(` ${end}`) ? words.slice(0, -end.length - 1) : []
  )
  const head = before.find((form) => !and.includes(form.split(' ').at(-1)!) && form !== '')
  if (rest > 0n && head !== undefined && !cardinals.get(round)?.has(head)) return ['cardinals', round, head]
  const scale = [...(cardinals.get(count) ?? [])].find((form) => rest === 0n && words.startsWith(`${form} `))
  if (scale !== undefined && power >= 100n)
    return [count === 1n ? 'cardinals' : 'plurals', power, words.slice(scale.length + 1)]
  return ['cardinals', value, words]
}

const endsOf = (value: bigint, cardinals: Words): string[] => [...(cardinals.get(value) ?? [])]

const joined = (words: Words) => Object.fromEntries([...words].map(([value, forms]) => [String(value), [...forms]]))

/** The grammar and the words so far, and nothing that could be mistaken for a number. */
const languageOf = ({grammar}: NumberSource, table: Table): Language => ({
  ...generic('und'),
  figures: {
    ...noFigures,
    ...grammar,
    none: '',
    ...{cardinals: joined(table.cardinals), plurals: joined(table.plurals), ordinals: joined(table.ordinals)}
  }
})

function ownWords({own}: NumberSource): Table {
  const words = (forms: WordForms): Words =>
    new Map(Object.entries(forms).map(([value, list]) => [BigInt(value), new Set(formsOf(list).map(plain))]))
  return {cardinals: words(own.cardinals), plurals: words(own.plurals), ordinals: words(own.ordinals)}
}
