import {type Glossary, type Outlet, type Quote, type Quoting, readOutlets, withoutNames} from '../attribution/index.ts'
import type {Comparison} from '../figures/index.ts'
import type {HouseStyle} from '../languages/language.ts'
import type {Origin} from '../model.ts'
import {type BrokenNumber, type Mended, mended} from './broken-numbers.ts'
import {type Noted, noNotes} from './noted.ts'
import type {Side} from './text-reading.ts'
import {whatIsRead} from './unread.ts'

/** What the desk of the target's edition has decided. */
export interface Desk {
  /** Its style, over that of its language. */
  readonly house?: Partial<HouseStyle>
  readonly glossary?: Glossary
}

/** What is known of one translation beside its texts. */
export interface PairNotes extends Desk {
  /** Addresses that it has in place of the source's. */
  readonly addresses?: readonly string[]
  /** Texts of the source that are locked. */
  readonly code?: readonly string[]
  /** Who made it. */
  readonly origin?: Origin | undefined
}

/** A source text and its translation, each with its readings, and what comparing them gives. */
export class Pair implements Noted {
  readonly notes: unknown[] = noNotes()
  readonly source: Side
  readonly target: Side
  readonly key: string | undefined
  /** The other pairs of the story, where the caller has them: names and quotes run over several segments. */
  readonly document: PairDocument | undefined
  /** The names that the desk has settled. */
  readonly glossary: Glossary | undefined
  /** Addresses that the translation has in place of the source's. */
  readonly addresses: readonly string[]
  /** Texts that stand in both as they are. */
  readonly code: readonly string[]
  readonly origin: Origin | undefined
  #figures: Comparison | undefined
  #mended: Mended | undefined
  #outlets: {readonly source: readonly Outlet[]; readonly target: readonly Outlet[]} | undefined
  #quoting: {readonly source: Quoting; readonly target: Quoting} | undefined

  constructor(source: Side, target: Side, key?: string, document?: PairDocument, notes: PairNotes = {}) {
    this.source = source
    this.target = target
    this.key = key
    this.document = document
    this.glossary = notes.glossary
    this.addresses = notes.addresses ?? []
    this.code = notes.code ?? []
    this.origin = notes.origin
  }

  get figures(): Comparison {
    this.#figures ??= whatIsRead(this.#read.comparison, this.source, this.target)
    return this.#figures
  }

  /** Numbers of the target that a space divides, read as the whole ones that the source states. */
  get brokenNumbers(): readonly BrokenNumber[] {
    return this.#read.broken
  }

  get #read(): Mended {
    this.#mended ??= mended(this.source, this.target)
    return this.#mended
  }

  /** The agencies, papers and broadcasters that either text names, including those written in the other's language. */
  get outlets(): {readonly source: readonly Outlet[]; readonly target: readonly Outlet[]} {
    const {source, target} = this
    this.#outlets ??= {
      source: readOutlets(source.text, source.words, source.language, target.language),
      target: readOutlets(target.text, target.words, target.language, source.language)
    }
    return this.#outlets
  }

  /** Both texts with the marks that quote somebody, without those that only set off a name. */
  get quoting(): {readonly source: Quoting; readonly target: Quoting} {
    this.#quoting ??= this.#readQuoting()
    return this.#quoting
  }

  #readQuoting(): {readonly source: Quoting; readonly target: Quoting} {
    const {source, target} = this
    const read = (own: Side, other: Side, quotes: readonly (readonly Quote[])[], of: 'source' | 'target') => {
      const [mine = own.quotes, theirs = other.quotes] = quotes
      const sides = [quoted(own, mine), quoted(other, theirs)] as const
      return withoutNames(...sides, () => [this.outlets[of], this.outlets[of === 'source' ? 'target' : 'source']])
    }
    let here = read(source, target, [], 'source')
    let there = read(target, source, [], 'target')
    // A name that was in marks on both sides, and lost them on one, is now free on that side.
    if (here.length > there.length) here = read(source, target, [here, there], 'source')
    else if (there.length > here.length) there = read(target, source, [there, here], 'target')
    return {source: quoted(source, here), target: quoted(target, there)}
  }
}

const quoted = ({text, speech, words, language}: Side, quotes: readonly Quote[]) => ({
  text,
  speech,
  words,
  language,
  quotes
})

/** All pairs of one story in one locale, in the article's order. There is one object for a story, so that what a rule
 *  learns of the whole can be kept with it. */
export interface PairDocument {
  readonly pairs: ReadonlyArray<{readonly source: Side; readonly target: Side; readonly key?: string}>
}
