import {excerpt} from '../check/excerpt.ts'
import {readFigures} from '../figures/index.ts'
import type {CatalogEntry, Figure, Span} from '../model.ts'
import {visible} from '../node/files/harmless.ts'
import {covers} from './spans.ts'
import {type Spot, spotAt} from './spot.ts'
import type {StoryView} from './story-view.ts'

export interface Explained {
  /** In the file: the figure, or the text. */
  readonly span: Span
  /** Markdown. */
  readonly text: string
}

/** What stands at an offset: the figure that is read there, the segment, its source and the state of its
 *  translations. */
export function explain(view: StoryView, path: string, offset: number): Explained | undefined {
  const spot = spotAt(view, path, offset)
  if (!spot) return undefined
  const found = figureAt(spot, offset)
  const parts = [
    ...(found ? [figureText(found.figure)] : []),
    spot.catalog ? ofTarget(spot, view) : ofSource(spot, view)
  ]
  return {span: found?.span ?? spot.span, text: parts.filter(Boolean).join('\n\n---\n\n')}
}

function figureAt({text}: Spot, offset: number): {figure: Figure; span: Span} | undefined {
  if (!text) return undefined
  for (const figure of readFigures(text.plain, text.language)) {
    const span = text.placeOf(figure)
    if (span && covers(span, offset)) return {figure, span}
  }
  return undefined
}

function figureText(figure: Figure): string {
  const {kind, value, unit, hedge, calendar, form, also = [], alias, sure} = figure
  const lines = [
    `**${kind}** ${code(value)}${unit === undefined ? '' : ` ${code(unit)}`}`,
    ...(hedge ? [`hedge: ${hedge.class}${hedge.also ? `, ${hedge.also}` : ''} (${plain(hedge.text)})`] : []),
    ...(also.length ? [`may also be ${also.map(code).join(', ')}`] : []),
    ...(alias ? [`may also be ${alias.kind} in ${code(alias.unit)}`] : []),
    ...(calendar ? [`calendar: ${calendar}`] : []),
    ...(form === 'digits'
      ? []
      : [`written ${form === 'dual' ? 'as a dual' : form === 'mixed' ? 'in digits and words' : 'in words'}`]),
    ...(sure ? [] : ['not surely a figure: it may answer one, and is never missed'])
  ]
  return lines.join('  \n')
}

/** Of a segment of the article: what each locale has for it. */
function ofSource({segment, key}: Spot, {story}: StoryView): string {
  const rows = story!.catalogs.flatMap(({locale, entries}) => {
    const entry = entries.find((one) => one.key === key)
    if (!entry) return []
    const target = entry.target === undefined ? '' : `: ${plain(excerpt(entry.target, LONGEST))}`
    return [`- ${code(locale)} ${statusOf(entry)}${target}`]
  })
  return [`**${segment!.role}** ${code(key)}`, '', ...rows].join('\n')
}

/** Of an entry of a locale: its source, and how the two stand. */
function ofTarget({segment, entry, key}: Spot, {story}: StoryView): string {
  if (!segment) return `${code(key)} has no segment in the article as it is now`
  const {lang} = story!.article
  const lines = [`**${segment.role}** ${code(key)}`, '', `${code(lang)} ${plain(segment.text)}`]
  if (!entry) return lines.join('\n')
  lines.push('', statusOf(entry))
  const {recorded} = entry
  if (recorded && entry.status === 'stale') lines.push('', `It was made from: ${plain(recorded.source)}`)
  if (recorded?.note !== undefined) lines.push('', plain(recorded.note))
  for (const {rule, reason} of recorded?.waivers ?? []) lines.push('', `${code(rule)} is waived: ${plain(reason)}`)
  return lines.join('\n')
}

function statusOf({status, recorded}: CatalogEntry): string {
  const state = recorded && status !== 'missing' ? `, ${recorded.state}, by ${recorded.origin}` : ''
  return `**${status}**${state}`
}

const LONGEST = 200

/** Texts of others stand in the Markdown as they are, and do nothing there. */
const plain = (text: string): string =>
  visible(text)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/\s+/g, ' ')
const code = (text: string): string => `\`${visible(text).replace(/[`\s]+/g, ' ')}\``
