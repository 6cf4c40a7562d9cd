import type {Finding} from '../../model.ts'
import type {Composed} from '../build/compose.ts'
import type {LocaleSettings} from '../config/settings.ts'
import type {Story} from '../project/story.ts'
import {escapeHtml} from './escape.ts'
import {findingList} from './side.ts'

interface Row {
  readonly story: Story
  readonly ofArticle: readonly Finding[]
  readonly composed: readonly Composed[]
}

/** Every article with the way to its editions, and what is wrong with them. */
export function overview(rows: readonly Row[], loose: readonly Finding[], locales: readonly LocaleSettings[]): string {
  const heads = locales.map(
    ({locale, language}) =>
      `<th scope="col"><span lang="${escapeHtml(language.tag)}">${escapeHtml(language.name)}</span> <code>${escapeHtml(locale)}</code></th>`
  )
  const body = rows.map((row) => {
    const {slug, lang, meta} = row.story.article
    const cells = row.composed.map((one) => `<td>${cell(one, row)}</td>`)
    return `<tr><th scope="row"><code>${escapeHtml(slug)}</code><br><bdi lang="${escapeHtml(lang)}">${escapeHtml(meta.headline)}</bdi>${findingList(row.ofArticle)}</th>${cells.join('')}</tr>`
  })
  return `<header><h1>Editions</h1><p>Drafts as they stand on disk. This page follows every change.</p></header>
<main>${findingList(loose)}
<table><thead><tr><th scope="col">Article</th>${heads.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></main>`
}

function cell({locale, draft, findings, reasons, withheld}: Composed, {story}: Row): string {
  const slug = encodeURIComponent(story.article.slug)
  const at = encodeURIComponent(locale)
  const of = escapeHtml(`${story.article.slug} in ${locale}`)
  const links = [
    ...(draft ? [`<li><a href="/editions/${at}/${slug}.html" aria-label="page of ${of}">page</a></li>`] : []),
    ...(story.own?.locale === locale
      ? []
      : [`<li><a href="/sides/${at}/${slug}" aria-label="side by side, ${of}">side by side</a></li>`])
  ]
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length
  const state = withheld ? 'not to be published' : reasons.length > 0 ? 'held' : 'ready'
  const told = [state, ...['error', 'warning'].flatMap((one) => (count(one) ? [`${one}s: ${count(one)}`] : []))]
  return `<ul>${links.join('')}</ul>${told.map(escapeHtml).join(', ')}`
}
