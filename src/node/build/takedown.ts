import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {withoutExtensions} from '../../edition/assemble.ts'
import type {Article} from '../../model.ts'
import {titleOf} from '../../outputs/syndication/feed.ts'
import type {LocaleSettings} from '../config/settings.ts'
import type {Settings} from '../config/whole-settings.ts'
import {detached} from '../files/deep-copy.ts'
import {askedAt, withheldBy, withheldSaid} from '../project/release.ts'
import type {EditionRecord, TakedownRecord} from './index-records.ts'

/** What is known of a story that was canceled. */
export interface Kill {
  readonly sourceLang?: string
  readonly version?: string
  readonly note?: string
}

export function killOf({lang, meta: {version}, extra: {statusReason}}: Article): Kill {
  return {
    sourceLang: lang,
    ...(version !== undefined && {version}),
    ...(typeof statusReason === 'string' && {note: statusReason})
  }
}

/** What must be remembered of an article that is no longer public, because the article will not be read again. */
export interface Gone extends Pick<Article, 'slug' | 'lang' | 'meta' | 'notYet'> {
  /** Present if it was canceled. */
  readonly kill?: Kill
}

/** Undefined for an article that may be public. */
export function goneOf(article: Article): Gone | undefined {
  const {slug, lang, meta, notYet} = article
  if (meta.status === 'usable') return undefined
  return detached({
    slug,
    lang,
    meta,
    ...(notYet && {notYet}),
    ...(meta.status === 'canceled' && {kill: killOf(article)})
  })
}

/** An edition that was public until now. */
export function takedownOf(record: EditionRecord, reason: string, now: string): TakedownRecord {
  const {slug, sourceSlug, locale, id, version, files} = record
  return {
    slug,
    sourceSlug,
    locale,
    ...(id !== undefined && {id}),
    ...(version !== undefined && {version}),
    since: now,
    reason,
    files: Object.values(files)
  }
}

/** A removed edition of a story that is canceled, whatever the reason for its removal: whoever has a copy is told. */
export function asCanceled(one: TakedownRecord, kill: Kill, settings: Settings, now: string): TakedownRecord {
  const {note: _, ...rest} = one
  const {sourceLang = one.canceled?.sourceLang ?? settings.source, version, note} = kill
  const locale = settings.locales.find(({locale}) => locale === one.locale)
  return {
    ...rest,
    ...(version !== undefined && {version}),
    since: one.canceled ? one.since : now,
    reason: CANCELED,
    canceled: one.canceled ?? {lang: langOf(locale) ?? one.locale, dir: locale?.language.dir ?? 'ltr', sourceLang},
    ...(note !== undefined && {note})
  }
}

/** An edition that was canceled and is now public again at another address. */
export function asMoved({canceled: _, note: __, ...one}: TakedownRecord, slug: string): TakedownRecord {
  return {...one, reason: movedReason(slug)}
}

export const movedReason = (slug: string): string => `its slug is \`${slug}\` now`

const CANCELED = withheldSaid('canceled', {}).reason

const langOf = (locale: LocaleSettings | undefined) => locale && withoutExtensions(locale.tag)

/** The editions of a canceled story that may have been public, if nobody knows any longer which were: one takedown too
 *  many is better than an edition that nobody takes back. Nothing is said of a story that may never have been out. */
export function possibleEditions({slug, lang, meta, notYet}: Gone, settings: Settings, now: string): TakedownRecord[] {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0]
  return settings.locales.flatMap(({locale, territory}) => {
    const own = primary(locale) === primary(lang)
    const question = {...askedAt(now, settings), own, ...(territory !== undefined && {territory})}
    const never = withheldBy({meta: {...meta, status: 'usable'}, ...(notYet && {notYet})}, question)
    if (never && never !== 'expired') return []
    const {id} = meta
    const known = {slug: meta.slugs?.[locale] ?? slug, sourceSlug: slug, locale, ...(id !== undefined && {id})}
    return [{...known, since: now, reason: CANCELED}]
  })
}

/** What replaces a canceled edition: path → text, in the formats that have such a thing. */
export function tombstonesOf(one: TakedownRecord, {outputs, feeds}: Settings): Record<string, string> {
  const {canceled, locale, slug, sourceSlug, id, since, note, version} = one
  if (!canceled) return {}
  const publisher = feeds.title === undefined ? undefined : titleOf(locale, feeds)
  const known = {
    ...{...canceled, locale, slug, sourceSlug, meta: id === undefined ? {} : {id}, canceled: since},
    ...(note !== undefined && {note}),
    ...(version !== undefined && {version}),
    ...(publisher !== undefined && {publisher})
  }
  return Object.fromEntries(
    outputs.flatMap(({extension, tombstone}) =>
      tombstone ? [[`${locale}/${slug}.${extension}`, tombstone(known)]] : []
    )
  )
}

/** Files of a story in a folder whose index is lost: under any of its slugs, and pictures of any story. */
export function leftovers({slug, meta}: Gone, {editions, locales, outputs}: Settings): string[] {
  const slugs = [slug, ...Object.values(meta.slugs ?? {}), ...meta.previousSlugs]
  const extensions = [...outputs.map(({extension}) => extension), 'js']
  const own = locales.flatMap(({locale}) =>
    slugs.flatMap((name) => extensions.map((extension) => `${locale}/${name}.${extension}`))
  )
  const pictures = existsSync(join(editions, 'pictures')) ? readdirSync(join(editions, 'pictures')) : []
  return [...own, ...pictures.map((name) => `pictures/${name}`)].filter((path) => existsSync(join(editions, path)))
}
