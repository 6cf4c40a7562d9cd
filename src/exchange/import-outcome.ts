import type {Point} from '../model.ts'

/** What an import did with one unit. `taken`: its text is in the locale file, and current; `accepted`: the existing
 *  text, confirmed; `stale`: taken, though its source has changed since; `kept`: our text was kept, the file's text is
 *  recorded beside it; `replaced`: the file's text was taken, ours is recorded; `obsolete`: the article no longer says
 *  it, the text is kept; `moved`: the article says it under another key; `same`: nothing to do; `empty`: not
 *  translated; `unknown`: it could not be matched with any text of the article. */
export type ImportOutcome =
  | 'taken'
  | 'accepted'
  | 'stale'
  | 'kept'
  | 'replaced'
  | 'obsolete'
  | 'moved'
  | 'same'
  | 'empty'
  | 'unknown'

export interface ImportedUnit {
  readonly key: string
  readonly outcome: ImportOutcome
  /** In words, if something did not go as the file intended. */
  readonly reason?: string
  readonly at: Point
}
