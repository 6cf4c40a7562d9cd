import type {Span} from '../model.ts'

/** What an article may ask of the parser, which is not linear beyond. */
export interface Limits {
  /** UTF-16 code units of the file; two million by default. */
  readonly length: number
  /** Levels of quotes, lists and directives; 100 by default. */
  readonly nesting: number
  /** Blocks of the file: paragraphs, items, cells; 20,000 by default. */
  readonly blocks: number
  /** Marks such as `*`, `[` and a backtick in one block; 4,000 by default. */
  readonly marks: number
}

export const defaultLimits: Limits = {length: 2_000_000, nesting: 100, blocks: 20_000, marks: 4_000}

export interface Excess {
  readonly span: Span
  readonly reason: string
}

/** Look over a file in one pass and say where it asks too much, or nothing. Never parses. */
export function excess(source: string, limits: Limits): Excess | undefined {
  if (source.length > limits.length) {
    return {
      span: {start: 0, end: 0},
      reason: `Unexpected length of ${source.length} characters, expected at most ${limits.length}; split the article`
    }
  }
  return undefined
}
