import type {Point} from '../model.ts'

/** What an import did with one unit.
 *  `taken`: its text stands in the locale file, and is current; `accepted`: the text that stood there, confirmed;
 *  `stale`: taken, though its source has changed since; `kept`: the one that stands here was kept, the file's text is
 *  recorded beside it; `replaced`: the file's text was taken, that which stood here is recorded; `obsolete`: the
 *  article says it no more, the text is kept; `moved`: the article says it under another key; `same`: nothing to do;
 *  `empty`: not translated; `unknown`: no text of the article could be told from it. */
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
  /** In words, where something did not go as the file would have it. */
  readonly reason?: string
  readonly at: Point
}
