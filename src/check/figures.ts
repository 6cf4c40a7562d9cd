import {message} from '../messages/says.ts'
import type {Figure, Message, Words} from '../model.ts'
import type {Pair} from './pair.ts'
import {isWritten, type Sureness} from './sureness.ts'
import type {Side} from './text-reading.ts'

type Printed = Pick<Side, 'text' | 'locale'>

/** As printed, and its value where that differs: `28 ألف` (28000). */
export function shown({text, value}: Figure, {locale}: Printed): Words {
  return {text, lang: locale, ...(text !== value && {value})}
}

/** The second line of a finding: both texts, one beside the other. */
export const bothTexts = (source: Printed, target: Printed): Message =>
  message('both-texts', {source: beginning(source), target: beginning(target)})

const beginning = ({text, locale}: Printed): Words => ({text: excerpt(text), lang: locale, bare: true})

const excerpt = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text)

/** How sure it is that a figure is wrongly absent or wrongly there. A translation may turn a two, a half or a rank in
 *  words otherwise ("the two men" as a dual that no rule can tell from a plural), and state a value once that its source
 *  states twice. Where other words are likely, only digits are sure: a number in words may be in words that no pack
 *  holds (a hat-trick, first-half), and a two or a rank be left to the noun or to none, but another rank that stands
 *  there too is hardly chance. */
export function surenessOf(figure: Figure, pair: Pair, of: 'source' | 'target'): Sureness {
  const {figures: all} = pair[of]
  if (!isWritten(pair)) {
    if (idle(figure)) return of === 'source' ? 'likely' : 'open'
    return isTurned(figure) || isRepeated(figure, all) ? 'likely' : 'sure'
  }
  const isRank = wordy(figure) && figure.kind === 'ordinal'
  const others = of === 'source' ? pair.figures.added : pair.source.figures
  if (isRank ? !others.some(({kind}) => kind === 'ordinal') : idle(figure)) return 'open'
  return wordy(figure) || isRepeated(figure, all) ? 'likely' : 'sure'
}

/** The same where another figure stands in its place: three dead for two are an error, in words too. What counts one
 *  thing and what counts another (90 minutes, an hour and a half) may both be right. */
export function surenessOfChange(was: Figure, is: Figure, pair: Pair): Sureness {
  const isOther = was.kind !== is.kind
  const unsure = isOther ? isWritten(pair) || (wordy(was) && small(was)) : isTurned(was)
  return unsure || isRepeated(was, pair.source.figures) ? 'likely' : 'sure'
}

const isRepeated = ({value}: Figure, all: readonly Figure[]): boolean => countsOf(all).get(value)! > 1

/** A small rank or share in words: "a second time", "for the third day running". */
const isTurned = (figure: Figure): boolean =>
  wordy(figure) && small(figure) && (figure.kind === 'ordinal' || figure.kind === 'fraction')

const counts = new WeakMap<readonly Figure[], ReadonlyMap<string, number>>()

/** How often each value occurs among the figures of a text. */
function countsOf(all: readonly Figure[]): ReadonlyMap<string, number> {
  const known = counts.get(all)
  if (known) return known
  const made = new Map<string, number>()
  for (const {value} of all) made.set(value, (made.get(value) ?? 0) + 1)
  counts.set(all, made)
  return made
}

/** What a translation may state although its source leaves it to the noun: "the sides" as שני הצדדים, "partly" as a
 *  half. */
export const idle = (figure: Figure): boolean => wordy(figure) && /^(?:1|2|0\.5|1\/2)$/.test(figure.value)

const wordy = (figure: Figure) => figure.form === 'words' || figure.form === 'dual'
const small = (figure: Figure) => /^(?:\d|10|0\.5|1\/\d)$/.test(figure.value)
