import type {Direction} from '../../model.ts'
import type {PluginId} from '../config/settings.ts'

/** One build of all editions, named by its content: `index.json`, which is written last, so that whatever it names is
 *  there. Of many editions it holds `parts` in place of `editions` and their files: see `index-parts.ts`. */
export interface Generation {
  /** Version of this format: see `versions.ts`. The modules and the other files beside it have the same version. */
  readonly version: number
  /** SHA-256 of all that follows in `index.json`: two builds with the same name are identical. */
  readonly generation: string
  readonly source: string
  readonly locales: readonly LocaleRecord[]
  /** Sorted by source slug, then in the order of `locales`. */
  readonly editions: readonly EditionRecord[]
  /** Editions that could not be built anew, with the reasons. */
  readonly held: readonly HeldRecord[]
  /** Editions that were once public and must be taken down wherever they were copied to. */
  readonly takedown: readonly TakedownRecord[]
  /** The plug-ins of the configuration, if it has any: what was built depends on them. */
  readonly plugins?: readonly PluginId[]
  /** Path → SHA-256 of every file of this generation but `index.json` itself. */
  readonly files: Readonly<Record<string, string>>
}

export interface LocaleRecord {
  readonly locale: string
  readonly lang: string
  readonly dir: Direction
  /** Its own name: `العربية`. */
  readonly name: string
}

/** What can be known of an edition without opening it. */
export interface EditionRecord {
  readonly slug: string
  readonly sourceSlug: string
  readonly locale: string
  readonly lang: string
  readonly dir: Direction
  readonly sourceLang: string
  /** Present if nothing is translated: the language in which the text stands instead. */
  readonly fallback?: string
  readonly id?: string
  readonly headline: string
  readonly description?: string
  readonly published?: string
  readonly updated?: string
  readonly version?: string
  readonly keywords?: readonly string[]
  /** Previous slugs, as the article states them. */
  readonly previousSlugs?: readonly string[]
  /** Name of the output → path of its file. */
  readonly files: Readonly<Record<string, string>>
  /** Paths of the pictures that it shows; several editions may share one. */
  readonly pictures?: readonly string[]
  /** Kept from an earlier build: the article has changed since and this edition has not. */
  readonly held?: {readonly since: string}
}

export interface HeldRecord {
  readonly sourceSlug: string
  readonly locale: string
  /** ISO 8601 instant of the first build that held it. */
  readonly since: string
  /** The previous edition is still there. */
  readonly kept: boolean
  /** Nothing is wrong with it: it lacks translations that were not made yet. */
  readonly waits?: true
  readonly reasons: ReadonlyArray<{readonly ruleId: string; readonly key?: string; readonly reason: string}>
}

export interface TakedownRecord {
  readonly slug: string
  readonly sourceSlug: string
  readonly locale: string
  /** ISO 8601 instant of the build that removed it. */
  readonly since: string
  readonly reason: string
  readonly id?: string
  readonly version?: string
  /** Present if the story was canceled: what its tombstones are made from. */
  readonly canceled?: Pick<EditionRecord, 'lang' | 'dir' | 'sourceLang'>
  /** What the desk says of a story that was canceled. */
  readonly note?: string
  /** Its former files, except pictures. */
  readonly files?: readonly string[]
}

/** Identifies an edition by what it is made from, whatever its address. */
export type EditionId = Pick<EditionRecord, 'sourceSlug' | 'locale'>
