import {foldWord, type Glossary, type GlossaryEntry} from '../../attribution/index.ts'
import type {Language} from '../../languages/language.ts'
import type {Cache} from '../cache/cache.ts'
import {isData} from '../files/data.ts'
import {hashOf} from '../files/hash.ts'

/** Earlier glossaries that are remembered. */
const MOST = 8
const KIND = 'glossary'

interface Known {
  readonly hash: string
  readonly entries: readonly GlossaryEntry[]
}

/** Which entries of the glossary have changed since something was kept, and which texts may hold them: what is known of a
 *  story outlives a change of the others. */
export class GlossaryUse {
  readonly hash: string
  readonly #cache: Cache
  readonly #key: string
  readonly #now: readonly GlossaryEntry[]
  readonly #languages: readonly Language[]
  readonly #known: readonly Known[]
  readonly #changes = new Map<string, Change[] | undefined>()

  constructor(cache: Cache, {entries}: Glossary, languages: readonly Language[]) {
    this.#cache = cache
    this.#key = cache.keyOf(KIND)
    this.#now = entries
    this.#languages = languages
    this.hash = hashOf(JSON.stringify(entries)).slice(0, 32)
    const known = cache.recall(KIND, '', this.#key)
    this.#known = isKnown(known) ? known : []
  }

  /** Whether what was made with an earlier glossary, named by its hash, would be made alike. */
  isAlike(then: string, texts: () => readonly string[]): boolean {
    if (then === this.hash) return true
    if (!this.#changes.has(then)) this.#changes.set(then, this.#changesSince(then))
    const changes = this.#changes.get(then)
    // Its names may come into an edition by way of another name of the same agency.
    if (!changes || changes.some(({entry}) => entry.kind === 'agency')) return false
    const all = texts().join('\n')
    return this.#languages.every((language) => {
      const text = folded(all, language)
      return !changes.some(({cores}) => cores.get(language)!.some((form) => form.every((core) => text.includes(core))))
    })
  }

  /** The glossary of today can be compared with a later one. */
  save(): void {
    if (this.#known[0]?.hash === this.hash) return
    const others = this.#known.filter(({hash}) => hash !== this.hash)
    const data = [{hash: this.hash, entries: this.#now}, ...others].slice(0, MOST)
    this.#cache.keep(KIND, '', {key: this.#key, inputs: [], data})
  }

  /** Entries as they were and as they are. */
  #changesSince(then: string): Change[] | undefined {
    const before = this.#known.find(({hash}) => hash === then)?.entries
    if (!before) return undefined
    const [here, there] = [this.#now, before].map((entries) => new Set(entries.map((one) => JSON.stringify(one))))
    const changed = [
      ...before.filter((one) => !here!.has(JSON.stringify(one))),
      ...this.#now.filter((one) => !there!.has(JSON.stringify(one)))
    ]
    return changed.map((entry) => ({
      entry,
      cores: new Map(this.#languages.map((language) => [language, coresOf(entry, language)] as const))
    }))
  }
}

interface Change {
  readonly entry: GlossaryEntry
  /** Of each of its forms, what every text that holds it must hold. */
  readonly cores: ReadonlyMap<Language, ReadonlyArray<readonly string[]>>
}

function coresOf({names}: GlossaryEntry, language: Language): string[][] {
  const own = Object.entries(names).filter(([tag]) => primary(tag) === primary(language.tag))
  const forms = own.flatMap(([, {use, also, variants, never, credit}]) => [
    ...[use, ...also, ...variants, ...never],
    ...(credit === undefined ? [] : [credit])
  ])
  return forms.map((form) => form.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => coreOf(folded(word, language), language)))
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!

/** A word without what may be joined to it, or change, where it stands in a sentence. */
function coreOf(word: string, {names}: Language): string {
  if (names.cased || word.length <= 2) return word
  return word.slice(word.length > 4 ? 2 : word.length > 3 ? 1 : 0, -1)
}

/** As words are folded, each letter once: a text has few letters. */
function folded(text: string, language: Language): string {
  const letters = new Map<string, string>()
  return text.normalize('NFKD').replace(/[^a-z\s]/gu, (letter) => {
    const known = letters.get(letter) ?? foldWord(letter, language.names)
    letters.set(letter, known)
    return known
  })
}

/** The cache is a file. */
const isKnown = (data: unknown): data is readonly Known[] =>
  Array.isArray(data) && data.every((one) => isData(one) && typeof one.hash === 'string' && Array.isArray(one.entries))
