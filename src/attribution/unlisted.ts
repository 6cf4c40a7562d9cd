import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {rememberedBy} from '../text/remember.ts'
import {beginsHigh, withoutEnding} from './name-forms.ts'
import type {Outlet} from './outlets.ts'
import {reachOf} from './reach.ts'
import {likeness, soundsOf} from './sounds.ts'
import {spells} from './spelled.ts'
import {bare, foldWord, type Word} from './words.ts'

/** An outlet that no list has: a name after the word for its kind. */
export interface Unlisted extends Span {
  readonly words: readonly Word[]
}

/** Words of the longest name. */
const LONGEST = 4

const isMedium = rememberedBy(({outlets, names}: Language) => {
  const media = new Set(outlets.media.map((word) => foldWord(word, names)))
  return (fold) => bare(fold, names).some(({form}) => media.has(form))
})

/** "The daily Delo", صحيفة «ديلو», לערוץ POP: a name stands out by its capital, or else by marks or Latin letters. */
export function readUnlisted(
  text: string,
  words: readonly Word[],
  language: Language,
  listed: readonly Outlet[]
): Unlisted[] {
  const {names} = language
  const medium = isMedium(language)
  const found: Unlisted[] = []
  const reach = reachOf(listed)
  for (const [at, word] of words.entries()) {
    if (!medium(word.fold) || (names.cased && beginsHigh(word.text))) continue
    const name = names.cased
      ? capitals(text, words, at, names.common)
      : (latin(text, words, at) ?? marked(text, words, at, language))
    if (!name) continue
    const [start, end] = [name[0]!.start, name.at(-1)!.end]
    if (reach(end + 1) > start - 1) continue
    found.push({start, end, words: name})
  }
  return found
}

const isBeside = (text: string, a: Word, b: Word | undefined): b is Word =>
  b !== undefined && /^[\s]+["“'‘]?$/.test(text.slice(a.end, b.start))

function capitals(text: string, words: readonly Word[], at: number, common: readonly string[]): Word[] | undefined {
  const name: Word[] = []
  let last = words[at]!
  for (let next = at + 1; name.length < LONGEST && isBeside(text, last, words[next]); next++) {
    last = words[next]!
    if (!beginsHigh(last.text) || common.includes(withoutEnding(last.fold))) break
    name.push(last)
  }
  return name.length > 0 ? name : undefined
}

function latin(text: string, words: readonly Word[], at: number): Word[] | undefined {
  const next = words[at + 1]
  return isBeside(text, words[at]!, next) && /^[A-Z]./.test(next.text) ? [next] : undefined
}

/** Letters of the longest name in marks. */
const FAR = 200

/** In marks, after the kind and at most a few words that describe it. */
function marked(text: string, words: readonly Word[], at: number, language: Language): Word[] | undefined {
  const {gap} = language.outlets
  for (let next = at + 1; next <= at + gap && words[next]; next++) {
    const between = text.slice(words[next - 1]!.end, words[next]!.start)
    if (/["“„«]$/.test(between) && /^\s/.test(between)) {
      const end = text.slice(words[next]!.start, words[next]!.start + FAR).search(/["”“»]/)
      const inside = words.slice(next, next + LONGEST + 1).filter((word) => word.end <= words[next]!.start + end)
      return end > 0 && inside.length > 0 && inside.length <= LONGEST ? inside : undefined
    }
    if (!/^\s+$/.test(between) || opensClause(words[next]!, language)) return undefined
  }
  return undefined
}

/** What stands in marks behind "that" is said, and names nobody: אמר לערוץ הספורט שהקבוצה "חזרה". */
const opensClause = ({fold}: Word, {speech, names}: Language): boolean =>
  !speech.notThat.some((word) => foldWord(word, names) === fold) &&
  speech.that.some((word) =>
    word.endsWith('~') ? fold.startsWith(foldWord(word.slice(0, -1), names)) : fold === foldWord(word, names)
  )

/** How much a word must sound like one of the name. */
const ALIKE = 0.75

/** Whether a text has a word of the name, by its letters, by its sound or spelled out. */
export function hearsUnlisted({words: name}: Unlisted, from: Language, words: readonly Word[], to: Language): boolean {
  return name.some((word) => {
    const base = withoutEnding(word.fold)
    // Only a language that is written in Latin letters knows how they sound.
    const left = !from.names.cased && /^[a-z]/i.test(word.text)
    if (left && !to.names.cased) return true
    if (spells(words, word.text, to.names)) return true
    const sounds = soundsOf(base, left ? to.names : from.names)
    return words.some(({fold, text}, at) => {
      // One word here, two there: Downdetector, «داون ديتكتور».
      const joined = words[at + 1] && soundsOf(fold + words[at + 1]!.fold, to.names)
      if (joined && likeness(sounds, joined, ALIKE) > 0) return true
      const forms = bare(to.names.cased ? withoutEnding(fold) : fold, to.names)
      if (forms.some(({form}) => form === base)) return true
      if (spells(name, text, from.names)) return true
      return forms.some(({form}) => likeness(sounds, soundsOf(form, to.names), ALIKE) > 0)
    })
  })
}
