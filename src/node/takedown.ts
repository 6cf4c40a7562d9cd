import type {Article} from '../model.ts'
import {titleOf} from '../outputs/syndication/feed.ts'
import {detached} from './detached.ts'
import type {EditionRecord, TakedownRecord} from './generation.ts'
import type {Settings} from './settings.ts'

/** What is told of a story that was canceled, as its front matter is now. */
export interface Canceled {
  readonly version?: string
  readonly note?: string
}

export function canceledOf({meta: {version}, extra: {statusReason: note}}: Article): Canceled {
  return detached({...(version !== undefined && {version}), ...(typeof note === 'string' && {note})})
}

/** The word on an edition of before that stands no more. */
export function takedownOf(record: EditionRecord, since: string, reason: string, canceled?: Canceled): TakedownRecord {
  const {slug, sourceSlug, locale, lang, dir, sourceLang, id, version} = record
  const {version: last = version, note} = canceled ?? {}
  return {
    slug,
    sourceSlug,
    locale,
    ...(id !== undefined && {id}),
    ...(last !== undefined && {version: last}),
    since,
    reason,
    ...(canceled && {canceled: {lang, dir, sourceLang}}),
    ...(note !== undefined && {note}),
    files: Object.values(record.files)
  }
}

/** Path → tombstone of a story that was canceled, in the formats that know such a thing. */
export function tombstonesOf(
  takedown: TakedownRecord,
  {outputs, feeds}: Settings
): Array<[path: string, text: string]> {
  const {canceled, locale, slug, sourceSlug, id, since, note, version} = takedown
  if (!canceled) return []
  const known = {...canceled, locale, slug, sourceSlug, meta: id === undefined ? {} : {id}, canceled: since}
  const said = {...(note !== undefined && {note}), ...(version !== undefined && {version})}
  const publisher = feeds.title === undefined ? {} : {publisher: titleOf(locale, feeds)}
  return outputs.flatMap(
    ({extension, tombstone}): Array<[string, string]> =>
      tombstone ? [[`${locale}/${slug}.${extension}`, tombstone({...known, ...said, ...publisher})]] : []
  )
}
