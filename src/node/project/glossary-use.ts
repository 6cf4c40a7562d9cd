import {foldWord, type Glossary, type GlossaryEntry} from '../../attribution/index.ts'
import type {Language} from '../../languages/language.ts'
import {hashOf} from '../files/hash.ts'

/** Of each form of an entry, in the folding of one language, what every text that holds it must hold. */
type Cores = ReadonlyArray<readonly string[]>

/** Says which entries of a glossary texts may hold, so that what is known of a story outlives a change of the others. */
export class GlossaryUse {
  /** Of the whole glossary. */
  readonly hash: string
  readonly #entries: ReadonlyArray<{readonly entry: GlossaryEntry; readonly cores: ReadonlyMap<Language, Cores>}>
  readonly #languages: readonly Language[]

  constructor({entries}: Glossary, languages: readonly Language[]) {
    this.hash = short(entries)
    this.#languages = languages
    this.#entries = entries.map((entry) => ({
      entry,
      cores: new Map(languages.map((language) => [language, coresOf(entry, language)] as const))
    }))
  }

  /** The hash of the entries that these texts may hold; rather one too many. */
  in(texts: readonly string[]): string {
    if (this.#entries.length === 0) return short([])
    const folded = this.#languages.map((language) => {
      const text = texts.map((text) => foldWord(text, language.names)).join('\n')
      return {language, text, pieces: piecesOf(text)}
    })
    const held = this.#entries.filter(
      ({entry, cores}) =>
        // Its names may come into an edition by way of another name of the same agency.
        entry.kind === 'agency' ||
        folded.some(({language, text, pieces}) =>
          cores
            .get(language)!
            .some((form) => form.every((core) => pieces.has(core.slice(0, PIECE)) && text.includes(core)))
        )
    )
    return short(held.map(({entry}) => entry))
  }
}

const short = (data: unknown): string => hashOf(JSON.stringify(data)).slice(0, 32)

function coresOf({names}: GlossaryEntry, language: Language): Cores {
  const forms = Object.values(names).flatMap(({use, also, variants, never, credit}) => [
    ...[use, ...also, ...variants, ...never],
    ...(credit === undefined ? [] : [credit])
  ])
  return forms.map((form) => form.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => coreOf(foldWord(word, language.names))))
}

/** A word without what may be joined to it, or change, where it stands in a sentence. */
function coreOf(word: string): string {
  if (word.length <= 2) return word
  return word.slice(word.length > 4 ? 2 : word.length > 3 ? 1 : 0, -1)
}

const PIECE = 3

/** All that a core can begin with, because a text is asked for each of many cores. */
function piecesOf(text: string): ReadonlySet<string> {
  const pieces = new Set([''])
  for (let at = 0; at < text.length; at++) for (let end = 1; end <= PIECE; end++) pieces.add(text.slice(at, at + end))
  return pieces
}
