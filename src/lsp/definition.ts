import {join} from 'node:path'
import type {Span} from '../model.ts'
import {spotAt} from './spot.ts'
import type {StoryView} from './story-view.ts'

export interface Spotted {
  readonly path: string
  readonly span: Span
}

/** Where what stands at an offset comes from: the segment of an entry in a locale or state file; and back, the
 *  translations of a segment of the article. */
export function definitionsOf(view: StoryView, path: string, offset: number): Spotted[] {
  const spot = spotAt(view, path, offset)
  const {root} = view.settings
  const article = join(root, view.file.path)
  if (!spot?.segment) return []
  if (path !== article) return [{path: article, span: spot.segment.span}]
  return view.story!.catalogs.flatMap(({entries}) => {
    const place = entries.find(({key}) => key === spot.key)?.targetPlace
    return place?.path === undefined
      ? []
      : [{path: join(root, place.path), span: {start: place.start.offset, end: place.end.offset}}]
  })
}
