import type {EditionsFolder} from './editions-folder.ts'
import type {EditionRecord} from './index-records.ts'
import {filesOf} from './modules.ts'

/** All editions, as they were before and as they are now, of the stories of which an edition or a file has changed. An
 *  edition that is as it was is the same object: see `detached`. */
export function changedEditions(
  before: readonly EditionRecord[],
  now: readonly EditionRecord[],
  folder: EditionsFolder
): EditionRecord[] {
  const gone = new Set(before)
  const stories = new Set<string>()
  for (const record of now) {
    const isSame = gone.delete(record) && !filesOf(record).some((path) => folder.isChanged(path))
    if (!isSame) stories.add(record.sourceSlug)
  }
  for (const {sourceSlug} of gone) stories.add(sourceSlug)
  return [...before, ...now].filter(({sourceSlug}) => stories.has(sourceSlug))
}
