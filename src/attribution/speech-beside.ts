/** What stands beside a word of speech: "that", commas, quotation marks. */
import type {SpeechTable} from './speech-table.ts'
import type {Word} from './words.ts'

/** Where words of speech stand in a text: from the first of its words to the next behind them. */
export interface Spot {
  readonly text: string
  readonly words: readonly Word[]
  readonly first: number
  readonly next: number
}

const isThatHead = (fold: string, {thatHeads, notThat}: SpeechTable): boolean =>
  !notThat.has(fold) && thatHeads.some((head) => fold.length > head.length + 2 && fold.startsWith(head))

/** "That" follows within a few words of the same sentence. */
export function thatBehind({text, words, next}: Spot, within: number, table: SpeechTable): boolean {
  // Informó de que, insistió en que: a preposition stands before it.
  const behind = table.beforeThat.has(words[next]?.fold ?? '') ? next + 1 : next
  for (let at = next; at < behind + within && words[at]; at++) {
    if (/[.!?؟;؛]/.test(text.slice(words[at - 1]!.end, words[at]!.start))) return false
    const {fold} = words[at]!
    if (table.that.has(fold)) return true
    // A word that only begins like "that" may be any other, so only the nearest ones count.
    if (at < next + 4 && isThatHead(fold, table)) return true
  }
  return false
}

/** Right behind the comma that closes what was said: `…, explicó la portavoz`. */
export function isBehindComma({text, words, first}: Spot): boolean {
  const {start} = words[first]!
  return /,[»”"’]? $/.test(text.slice(Math.max(0, start - 3), start))
}

/** The same with "have" between: …, a assuré la ministre. */
export function isBehindHelper({text, words, first, next}: Spot, helpers: ReadonlySet<string>): boolean {
  const helper = words[first - 1]
  return helper !== undefined && helpers.has(helper.fold) && isBehindComma({text, words, first: first - 1, next})
}

/** Between commas with its speaker, or after the last one: `…, she estimated, …`, `…, results showed on Friday.` */
export function isAside({text, words, first, next}: Spot): boolean {
  // But not the comma of 18,400.
  const parts = (from: number, to: number) => /(?<!\d)[,،.]|[,،.](?!\d)|[!?؟;؛\n]/.exec(text.slice(from, to))?.[0]
  let open: string | undefined
  for (let at = first; at > Math.max(0, first - 5) && !open; at--) open = parts(words[at - 1]!.end, words[at]!.start)
  if (open !== ',' && open !== '،') return false
  for (let at = next; at <= Math.min(words.length, next + 5); at++) {
    const close = parts(words[at - 1]!.end, words[at]?.start ?? text.length)
    if (close) return true
  }
  return false
}

/** Between commas, its verb first: « La mer, dit Amir, … », « …, a-t-il ajouté, … ». */
export function isIncised(spot: Spot): boolean {
  const {text, words, first} = spot
  // An auxiliary, with its pronoun, may stand before the participle.
  const opens = [first, first - 1, first - 2, first - 3].some((at) => {
    const before = words[at - 1]
    return before !== undefined && at >= 0 && /^\s*,\s/.test(text.slice(before.end, words[at]!.start))
  })
  return opens && isAside(spot)
}

/** Its clause follows: "that", a colon or quoted words, before the sentence ends. */
export function isFollowed({text, words, first, next}: Spot, table: SpeechTable): boolean {
  const last = Math.min(words.length, next + table.clause) - 1
  const from = words[first - 2]?.end ?? 0
  const end = words[next - 1]!.end
  const to = words[last]?.end ?? text.length
  if (marks.test(text.slice(from, words[first]!.start)) || marks.test(text.slice(end, to + 2))) return true
  for (let at = next; at <= last; at++) {
    const {fold} = words[at]!
    if (table.that.has(fold) || isThatHead(fold, table)) {
      return true
    }
  }
  return false
}

/** Quoted words, a colon or "that" stand near it, or it ends its clause behind a speaker: `…, he added.` */
export function besideWords({text, words, first, next}: Spot, table: SpeechTable): boolean {
  for (let at = next; at < next + 4 && words[at]; at++) if (table.that.has(words[at]!.fold)) return true
  const speaker = words[first - 1]
  const end = words[next - 1]!.end
  if (speaker && table.pronouns.has(speaker.fold) && /[,.،]/.test(text[end] ?? '')) return true
  // Behind the quoted words and whoever said them: his brother Yoav wrote.
  const from = words[first - 4]?.end ?? 0
  const to = words[next + 2]?.end ?? text.length
  return marks.test(text.slice(from, words[first]!.start)) || marks.test(text.slice(end, to))
}

/** But not the colon of 10:15. */
const marks = /["“”„«»״]|:(?!\d)/
