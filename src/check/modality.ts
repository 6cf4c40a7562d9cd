import type {Modal} from '../attribution/index.ts'
import type {ModalityClass} from '../languages/language.ts'
import {noted} from './noted.ts'
import type {Pair} from './pair.ts'
import type {Side} from './text-reading.ts'

/** Marks by which translators put a mark of each class as well. */
const MARKS: Readonly<Record<ModalityClass, readonly ModalityClass[]>> = {
  able: [],
  possible: ['possible', 'likely'],
  likely: ['likely', 'possible', 'alleged'],
  thought: [],
  alleged: ['alleged', 'likely', 'possible'],
  certain: ['certain']
}

/** Words that may say something else and yet answer a mark. */
const WORDS: Readonly<Record<ModalityClass, readonly ModalityClass[]>> = {
  able: [],
  possible: ['possible', 'able', 'likely'],
  likely: ['likely', 'thought'],
  thought: [],
  alleged: ['alleged', 'thought'],
  certain: ['certain']
}

/** What became of the marks of both texts. */
export interface Modality {
  /** Marks of the source to which nothing in the target answers, with the word that puts it firmly instead. */
  readonly lost: ReadonlyArray<{readonly source: Modal; readonly firm?: Modal}>
  /** Marks of the target to which nothing in the source answers. */
  readonly added: readonly Modal[]
}

/** Once per pair. */
export const modalityOf: (pair: Pair) => Modality = noted(compare)

function compare(pair: Pair): Modality {
  const {source, target} = pair
  const [here, there] = [marksOf(source), marksOf(target)]
  pairOff(here, there)
  const [from, to] = [left(here), left(there)]
  const [lost, added] = [from.filter(owes), to.filter(owes)]
  if (lost.length === 0 && added.length === 0) return {lost: [], added: []}
  const firm = to.filter(({class: said}) => said === 'certain')
  const told = spareReports(target, source)
  const spare = spareReports(source, target)
  return {
    lost: lost
      .filter((mark) => !(isTold(mark) && told) && !hedgesFigure(mark, source, pair, 'source'))
      .map((mark, at) => ({source: mark, ...(firm[at] && {firm: firm[at]})})),
    added: added.filter((mark) => !(isTold(mark) && spare) && !hedgesFigure(mark, target, pair, 'target'))
  }
}

/** Who "says" or "reports" it takes the place of "reportedly". */
const isTold = ({class: said}: Modal): boolean => said === 'alleged'
const spareReports = ({speech}: Side, {speech: other}: Side): boolean => speech.length > other.length

/** A mark that somebody would miss. Certainty is never missed. */
const owes = ({sure, class: said}: Modal): boolean => sure && said !== 'certain'

/** A mark, and whether another of the other text answers it. */
type Mark = Modal & {paired: boolean}

/** One statement may be qualified twice (may possibly, believe it may): only the first of them is owed. */
function marksOf({modality, text}: Side): Mark[] {
  let before: Modal | undefined
  return modality.slice(0, MOST).map((one) => {
    const twice = before && isOneStatement(text.slice(before.end, one.start), before, one)
    if (one.sure) before = one
    return {...one, sure: one.sure && !twice, paired: false}
  })
}

/** No paragraph qualifies so often, and the limit keeps the time linear. */
const MOST = 60
/** Characters between two marks of one statement. */
const NEAR = 48

function isOneStatement(between: string, before: Modal, {class: said}: Modal): boolean {
  if (/[.!?؟;؛\n]/.test(between)) return false
  return before.class === said || (between.length < NEAR && !/[,،:]/.test(between))
}

const left = (marks: readonly Mark[]): Mark[] => marks.filter(({paired}) => !paired)

/** The surest pairs first: marks with marks, words with words of their own class, and only then marks with words. */
function pairOff(here: readonly Mark[], there: readonly Mark[]): void {
  const same = (a: Mark, b: Mark) => a.class === b.class
  const alike = (a: Mark, b: Mark) => MARKS[a.class].includes(b.class) || MARKS[b.class].includes(a.class)
  const answers = (a: Mark, b: Mark) => WORDS[a.class].includes(b.class)
  const steps: ReadonlyArray<(a: Mark, b: Mark) => boolean> = [
    (a, b) => a.sure && b.sure && same(a, b),
    (a, b) => a.sure && b.sure && alike(a, b),
    (a, b) => !a.sure && !b.sure && same(a, b),
    (a, b) => a.sure !== b.sure && (a.sure ? answers(a, b) : answers(b, a))
  ]
  for (const step of steps) {
    for (const a of here) {
      if (a.paired) continue
      const b = there.find((one) => !one.paired && step(a, one))
      if (b) a.paired = b.paired = true
    }
  }
}

/** "Perhaps 40" is answered by "about 40": the figure's own hedge. */
function hedgesFigure({start, end}: Modal, {text}: Side, {figures}: Pair, which: 'source' | 'target'): boolean {
  return figures.matches.some(({source, target}) => {
    const [own, other] = which === 'source' ? [source, target] : [target, source]
    const holds = own.hedge !== undefined && own.hedge.start <= start && end <= own.hedge.end
    return other.hedge !== undefined && (holds || /^\s+(?:\S+\s+)?$/.test(text.slice(end, Math.max(end, own.start))))
  })
}
