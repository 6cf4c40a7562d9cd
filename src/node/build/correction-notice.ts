import {instantOf, parseArticle} from '../../article/index.ts'
import {assembleEdition, withOwn} from '../../edition/index.ts'
import type {ArticleMeta, Correction, Edition} from '../../model.ts'
import type {Settings} from '../config/whole-settings.ts'
import {editFront, type FrontChange, nameInFront} from '../project/front-edit.ts'
import {articleOptions, type Story} from '../project/story.ts'
import type {EditionRecord} from './index-records.ts'
import type {PageLabels} from './page-labels.ts'

export type Noticed = Edition | 'unreadable' | undefined

/** A previous edition, made again from its own Markdown with a notice for each correction of the article that it
 *  lacks. `undefined` if it lacks none; `unreadable` if nobody can tell. */
export function noticed(
  markdown: string,
  {article: {meta, lang}, own, catalogs}: Story,
  {locale: name, fallback}: Pick<EditionRecord, 'locale' | 'fallback'>,
  {settings, labels: pages}: {readonly settings: Settings; readonly labels: PageLabels}
): Noticed {
  const locale = settings.locales.find(({locale}) => locale === name)
  const options = {path: 'edition.md', ...articleOptions(settings)}
  const before = parseArticle(markdown, options)
  if (!locale || before.findings.some(({severity}) => severity === 'error'))
    return meta.corrections.length ? 'unreadable' : undefined
  const pending = datesBeyond(meta.corrections, before.article.meta.corrections)
  if (!pending.length) return undefined
  const labels = pages.of(locale)
  const text = labels['correction-pending'] ?? locale.language.labels['correction-pending']
  const {fields, languages, timeZone} = settings
  const list = nameInFront(markdown, 'corrections', fields)
  const notices = pending.map((date): FrontChange => ({name: list, append: {date, text}}))
  // A receiver replaces its edition only with one of a later time.
  const updated = later(before.article.meta, meta.updated ?? pending.at(-1), timeZone)
  const moment = updated === undefined ? [] : [{name: nameInFront(markdown, 'updated', fields), value: updated}]
  let changed: string
  try {
    changed = editFront(markdown, [...notices, ...moment])
  } catch {
    return 'unreadable'
  }
  const {article} = parseArticle(changed, options)
  const catalog = catalogs.find((one) => one.locale === name)
  const edition = assembleEdition(
    article,
    {
      slug: article.slug,
      locale: article.lang,
      sourceLocale: article.lang,
      entries: [],
      obsolete: [],
      resources: catalog?.resources ?? {}
    },
    {
      languages,
      timeZone,
      style: locale.style,
      labels,
      ...(locale !== own && {translatedFrom: lang, ...(fallback !== undefined && {fallback})})
    }
  )
  return withOwn(edition, {locale: name})
}

/** The date, if it is later than what the edition says of itself. */
function later({updated, published}: ArticleMeta, date: string | undefined, timeZone: string): string | undefined {
  const [own, other] = [updated ?? published, date].map((one) => instantOf(one, timeZone))
  return other !== undefined && !(own !== undefined && own >= other) ? date : undefined
}

/** Dates of the corrections that the other list lacks; several may have the same day. */
function datesBeyond(all: readonly Correction[], known: readonly Correction[]): string[] {
  const rest = known.map(({date}) => date)
  return all.flatMap(({date}) => {
    const at = rest.indexOf(date)
    if (at < 0) return [date]
    rest.splice(at, 1)
    return []
  })
}
