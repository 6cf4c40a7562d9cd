import {
  firstFrom,
  hearsUnlisted,
  mentionsOutlet,
  type Outlet,
  readUnlisted,
  soundsOutlet
} from '../../attribution/index.ts'
import {says, words} from '../../messages/says.ts'
import type {Severity, Span} from '../../model.ts'
import type {PairCheck} from '../check.ts'
import {isJoined} from '../lost-spaces.ts'
import type {Pair} from '../pair.ts'
import type {Side} from '../text-reading.ts'

/** The agency, paper or broadcaster that the source names is named, and not another in its place. */
export const attributionOutlet: PairCheck = {
  id: 'attribution-outlet',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['outlets', 'names'], target: ['outlets', 'names']},
  *run(pair) {
    const {source, target, outlets} = pair
    const {source: here, target: there} = outlets
    const [named, wanted] = [new Set(there.map(({id}) => id)), new Set(here.map(({id}) => id))]
    const written = writtenIn(source)
    const strange = there.filter((one) => !wanted.has(one.id) && !written(target.text.slice(one.start, one.end)))
    const missing = [
      ...here
        .filter((one) => !named.has(one.id))
        .filter((one, at) => strange.length > 0 || (at < MOST && !isHeard(one, pair)))
        .map(spanOf),
      // If no list has the name, nobody knows whether it is an outlet, so by itself it is only a warning.
      ...unheard(source, target, here).map((span) => ({...span, severity: 'warning' as const}))
    ]
    const instead = missing.length > strange.length ? [...strange, ...unheard(target, source, there)] : strange
    for (const [at, {severity, ...span}] of missing.entries()) {
      const other = instead[at]
      const own = source.text.slice(span.start, span.end)
      const printed = other && target.text.slice(other.start, other.end)
      yield {
        ...(other ? {} : isJoined(target) ? {severity: 'info' as const} : severity && {severity}),
        ...(other && printed !== undefined && {target: spanOf(other), actual: printed}),
        ...(printed === undefined
          ? says('attribution-outlet/missing', {words: words(own, source)})
          : says('attribution-outlet/other', {found: words(printed, target), words: words(own, source)})),
        source: span,
        expected: [own]
      }
    }
    for (const {start, end} of strange.slice(missing.length)) {
      const actual = target.text.slice(start, end)
      // Translators explain: "KTUU, an NBC station".
      yield {
        severity: 'info',
        ...says('attribution-outlet/added', {found: words(actual, target)}),
        target: {start, end},
        actual
      }
    }
  }
}

/** Whether all words of a name stand in a text, whatever they are there: the `app` of both is no outlet added. */
function writtenIn({text}: Side): (name: string) => boolean {
  let words: ReadonlySet<string> | undefined
  return (name) => {
    words ??= new Set(wordsIn(text))
    return wordsIn(name).every((word) => words!.has(word))
  }
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const spanOf = ({start, end}: Span): Span & {readonly severity?: Severity} => ({start, end})

/** A spelling that no list has is recognized by its letters or its sound. */
function isHeard({id, start, end}: Outlet, {source, target}: Pair): boolean {
  const name = source.words.slice(firstFrom(source.words, start), firstFrom(source.words, end))
  return (
    mentionsOutlet(id, target.words, target.language) ||
    soundsOutlet(name, source.language, target.words, target.language)
  )
}

/** No paragraph names more; each is compared by sound with the whole of the other text. */
const MOST = 40

/** Outlets of one text that no list has and that the other text does not name. */
const unheard = ({text, words, language}: Side, other: Side, listed: readonly Outlet[]): Span[] =>
  readUnlisted(text, words, language, listed)
    .slice(0, MOST)
    .filter((one) => !hearsUnlisted(one, language, other.words, other.language))
    .map(spanOf)
