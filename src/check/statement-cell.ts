import type {Verdict} from './verdict.ts'

/** What one edition prints for one statement of the source. */
export interface StatementCell {
  readonly locale: string
  readonly verdict: Verdict
  /** As the edition prints it; absent if the edition uses words that no reader recognizes as such. */
  readonly text?: string
  /** In which the edition says it, or should; absent if the text is not translated. */
  readonly sentence?: string
  /** For a claim, the words beside it that name the speaker. */
  readonly speaker?: string
}
