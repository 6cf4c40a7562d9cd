import type {LocaleAddress, Segment} from '../model.ts'
import {divide} from './divide.ts'
import type {Level} from './moved.ts'
import type {Side, TranslationRow} from './rows.ts'
import {type FittedTarget, TagFitter} from './tags.ts'
import {isAlike, NameSense} from './untranslated.ts'

/** What a translation says of one segment of its source. */
export interface FoundTranslation {
  readonly source: Segment
  /** Of the translation. */
  readonly from: readonly Segment[]
  /** In the tags of the source; absent where nothing can serve as a translation. */
  readonly text?: string
  readonly addresses: readonly LocaleAddress[]
  readonly level: Level
  readonly notes: readonly string[]
}

/** Rows as targets: several of the translation joined, one for several divided, mark-up named as in the source. A text
 *  that is equal to its source is none, unless it is names or code. Rows that stand on one side only are left out. */
export function translationsOf(source: Side, translation: Side, rows: readonly TranslationRow[]): FoundTranslation[] {
  const fitter = new TagFitter(source, translation)
  const both = rows.filter((row) => row.source.length && row.target.length)
  const differing = both.flatMap((row) => (isSame(row) ? [] : row.target))
  const names = new NameSense(source.segments, differing)
  return both.flatMap((row) => (row.source.length > 1 ? divided(row, fitter) : [joined(row, fitter, names)]))
}

const isSame = ({source: [a], target}: TranslationRow) => isAlike(a!.plain, target.map(({plain}) => plain).join(' '))

function joined(row: TranslationRow, fitter: TagFitter, names: NameSense): FoundTranslation {
  const [source] = row.source as [Segment]
  const fitted = fitter.fit(source, row.target)
  const {text, addresses, notes} = fitted
  const found = {source, from: row.target, text, addresses, level: levelOf(row.level, fitted), notes}
  if (!isSame(row)) return found
  const kind = names.alike(source)
  if (kind === 'name') return found
  if (kind === 'unclear')
    return {...found, level: 'doubtful', notes: [...notes, 'is equal to its source, which may be a name']}
  const {text: _, ...none} = found
  return {...none, notes: ['is equal to its source']}
}

/** One text for several of the source: to each its sentences, or all of it to the first, for a person to divide. */
function divided({source, target, level}: TranslationRow, fitter: TagFitter): FoundTranslation[] {
  const parts = divide(target[0]!, source)
  return source.map((segment, at): FoundTranslation => {
    const shared = {source: segment, from: target}
    if (!parts && at > 0) {
      const notes = [`its translation stands with that of \`${source[0]!.key}\` and could not be divided`]
      return {...shared, addresses: [], level: 'doubtful', notes}
    }
    const part = parts?.[at] ?? target[0]!.text
    const tags = target[0]!.tags.filter(({name}) => part.includes(`<${name}`))
    const fitted = fitter.fit(segment, [{...target[0]!, text: part, tags}])
    const {text, addresses, notes, lost} = fitted
    const doubt = parts && !lost ? atMost(level) : 'doubtful'
    return {
      ...shared,
      text,
      addresses,
      level: doubt,
      notes: [...notes, 'its translation stood with that of its neighbour']
    }
  })
}

const levelOf = (level: Level, {lost, bare}: FittedTarget): Level => (bare ? 'doubtful' : lost ? atMost(level) : level)

const atMost = (level: Level): Level => (level === 'doubtful' ? 'doubtful' : 'likely')
