import {UsageError} from '../files/errors.ts'
import {readText} from '../files/obstacles.ts'
import type {Transaction} from '../project/transaction.ts'

/** An article that is changed together with its build. */
export interface ArticleEdit {
  /** Absolute. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/** Last of all, so that a change to the article in the meantime is noticed. */
export function stageEdit({path, before, after}: ArticleEdit, root: string, change: Transaction): void {
  if (before === after) return
  if (readText(path, root) !== before)
    throw new UsageError(`\`${path}\` was saved in the meantime, expected it as it was; run the command again`)
  change.write(path, after)
}
