import type {EditionsFolder} from './editions-folder.ts'
import type {EditionRecord} from './index-records.ts'
import {filesOf} from './modules.ts'

/** All editions, as they were before and as they are now, of the stories of which an edition or a file has changed. An
 *  edition that is as it was is the same object: see `detached`. */
export function changedEditions(
  before: readonly EditionRecord[],
  now: readonly EditionRecord[],
  {changed}: Pick<EditionsFolder, 'changed'>
): EditionRecord[] {
  const gone = new Set(before)
  const stories = new Set<string>()
  // A look at the names spares most editions the list of their files.
  const names = new Set([...changed].map((path) => path.slice(path.lastIndexOf('/') + 1).split('.')[0]!))
  const isTouched = (record: EditionRecord) =>
    (names.has(record.slug) || (names.size > 0 && record.pictures)) && filesOf(record).some((path) => changed.has(path))
  for (const record of now) if (!gone.delete(record) || isTouched(record)) stories.add(record.sourceSlug)
  for (const {sourceSlug} of gone) stories.add(sourceSlug)
  return stories.size === 0 ? [] : [...before, ...now].filter(({sourceSlug}) => stories.has(sourceSlug))
}
