import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {isolate} from '../../bidi/index.ts'
import {compareFigures, readFigures} from '../../figures/index.ts'
import type {Language} from '../../languages/index.ts'
import {type MessagePart, messageParts, noteParts} from '../../messages/parts.ts'
import type {Figure, Finding} from '../../model.ts'
import {escapeHtml} from './escape.ts'
import {marked, type Shown} from './spans.ts'

export interface SideText {
  readonly lang: string
  readonly language: Language
}

export interface SideRow {
  readonly key: string
  readonly role: string
  /** Of the catalog's entry: missing, current, stale, unrecorded. */
  readonly status: string
  readonly state?: string
  /** Plain texts, as the checks read them. */
  readonly source: string
  readonly target?: string
  readonly findings: readonly Finding[]
}

export interface SidePage {
  readonly slug: string
  readonly headline: string
  readonly locale: string
  readonly source: SideText
  readonly target: SideText
  /** Findings that belong to no segment, as HTML. */
  readonly loose: string
  readonly rows: readonly SideRow[]
}

/** The page of an article and one of its translations. */
export function sidePage({slug, headline, locale, source, target, loose, rows}: SidePage): string {
  const edition = `/editions/${encodeURIComponent(locale)}/${encodeURIComponent(slug)}.html`
  const own = `lang="${escapeHtml(source.lang)}" dir="${source.language.dir}"`
  return `<header><h1 ${own}>${escapeHtml(headline)}</h1>
<nav aria-label="Preview"><ul><li><a href="/">All articles</a></li><li><a href="${escapeHtml(edition)}">The page in ${escapeHtml(locale)}</a></li></ul></nav></header>
<main>${loose}${sideRows(rows, source, target)}</main>`
}

/** Every segment of an article beside its translation, each in its own direction. Findings are shown where they occur,
 *  and the figures of both sides are connected. */
function sideRows(rows: readonly SideRow[], source: SideText, target: SideText): string {
  return `<ol class="rows">${rows.map((row, at) => rowOf(row, at, source, target)).join('\n')}</ol>`
}

function rowOf(row: SideRow, at: number, source: SideText, target: SideText): string {
  const figures = pairs(row, at, source, target)
  const from = stretches(figures.source, row.findings, 'source')
  const to = stretches(figures.target, row.findings, 'target')
  const state = row.state === undefined ? row.status : `${row.status}, ${row.state}`
  const said =
    row.target === undefined
      ? '<p class="nothing">Not translated</p>'
      : text(row.target, to, target, [source.language, target.language])
  return `<li id="${escapeHtml(row.key)}" class="row ${escapeHtml(row.status)}">
<p class="key"><code>${escapeHtml(row.key)}</code> ${escapeHtml(row.role)} · ${escapeHtml(state)}</p>
${text(row.source, from, source, [source.language, target.language])}
${said}
${findingList(row.findings)}</li>`
}

function text(
  value: string,
  shown: readonly Shown[],
  {lang, language}: SideText,
  languages: readonly Language[]
): string {
  const block: Element = {
    type: 'element',
    tagName: 'p',
    properties: {className: ['text'], lang, dir: language.dir},
    children: marked(value, shown)
  }
  return toHtml(isolate(block, {language, languages}))
}

export function findingList(findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  const items = findings.map((finding) => {
    const {severity, ruleId} = finding
    const note = partsHtml(noteParts(finding))
    const more = note === '' ? '' : `<br><span class="note">${note}</span>`
    return `<li class="${severity}"><b>${severity}</b> <code>${escapeHtml(ruleId)}</code> <span>${partsHtml(messageParts(finding))}</span>${more}</li>`
  })
  return `<ul class="findings">${items.join('')}</ul>`
}

/** Words of a text stand in their own direction, and leave the signs around them in ours. */
const partsHtml = (parts: readonly MessagePart[]): string =>
  parts
    .map(({text, lang, dir, exact, bare}) => {
      if (!exact) return escapeHtml(text)
      const own = `<bdi${lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`} dir="${dir}">${escapeHtml(text)}</bdi>`
      return bare ? own : `\`${own}\``
    })
    .join('')

interface Paired {
  readonly source: readonly Shown[]
  readonly target: readonly Shown[]
}

/** A figure and the one that answers it share a name; an unanswered one stands alone. */
function pairs(row: SideRow, at: number, source: SideText, target: SideText): Paired {
  const from = readFigures(row.source, source.language)
  const to = row.target === undefined ? [] : readFigures(row.target, target.language)
  const {matches, changed} = compareFigures(from, to)
  const names = new Map<Figure, string>()
  const wrong = new Set(changed.flatMap((one) => [one.source, one.target]))
  for (const [number, one] of [...matches, ...changed].entries()) {
    for (const figure of [one.source, one.target]) names.set(figure, names.get(figure) ?? `${at}-${number}`)
  }
  const shown = (figure: Figure): Shown => {
    const pair = names.get(figure)
    return {
      start: figure.start,
      end: figure.end,
      figure: {text: describe(figure), changed: wrong.has(figure), ...(pair !== undefined && {pair})}
    }
  }
  const visible = (figure: Figure): boolean => figure.sure || names.has(figure)
  return {source: from.filter(visible).map(shown), target: to.filter(visible).map(shown)}
}

function describe({kind, value, unit, hedge}: Figure): string {
  return [hedge?.class, kind, value, unit].filter(Boolean).join(' ')
}

function stretches(figures: readonly Shown[], findings: readonly Finding[], side: 'source' | 'target'): Shown[] {
  const places = findings.flatMap((finding): Shown[] => {
    const span = finding[side]
    return span ? [{start: span.start, end: span.end, finding: finding.severity}] : []
  })
  return [...figures, ...places]
}
