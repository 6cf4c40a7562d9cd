import type {Span} from '../model.ts'

/** A place other than a segment that is rewritten. */
export interface Edit {
  readonly span: Span
  readonly text: string
}
