import type {Element, ElementContent} from 'hast'
import type {Edition} from '../../model.ts'
import {addressOf, imageAddress, type OutputOptions, originalOf} from '../output.ts'
import {isolate} from './bidi.ts'
import {bodyOf} from './body.ts'
import {h, textOf} from './h.ts'
import {figureOf} from './shape.ts'

/** The article element: header, story, notes, and what the edition owes at its end. Its direction and language are
 *  its own, so that it reads right in any page. */
export function articleOf(edition: Edition, options: OutputOptions): Element {
  const body = withDateline(bodyOf(edition, options), edition.lines.dateline)
  const notes = body.findIndex((node) => node.type === 'element' && node.properties.dataFootnotes !== undefined)
  const story = notes < 0 ? body : body.slice(0, notes)
  const article = h(
    'article',
    {lang: edition.lang, dir: edition.dir, className: ['edition']},
    header(edition, options),
    leadImage(edition, story, options),
    h('div', {className: ['story']}, ...story),
    ...(notes < 0 ? [] : body.slice(notes)),
    corrections(edition),
    footer(edition)
  )
  return isolate(article, edition, options)
}

/** Newspapers run the dateline in with the first paragraph; before anything else it has a line of its own. */
export function withDateline(body: ElementContent[], dateline: string | undefined): ElementContent[] {
  if (dateline === undefined) return body
  const at = body.findIndex((node) => node.type === 'element')
  const first = body[at]
  const own = h('span', {className: ['dateline']}, dateline)
  if (first?.type !== 'element' || first.tagName !== 'p' || foreign(first)) return [h('p', {}, own), ...body]
  return body.with(at, {...first, children: [own, {type: 'text', value: ' '}, ...first.children]})
}

/** A paragraph that stands in another language than its edition cannot take the edition's dateline in. */
const foreign = ({properties}: Element): boolean => properties.lang !== undefined || properties.dir !== undefined

function header(edition: Edition, options: OutputOptions): Element {
  const {meta, lines} = edition
  const original = originalOf(edition)
  return h(
    'header',
    {},
    h('h1', {}, meta.headline),
    meta.description !== undefined && h('p', {className: ['standfirst']}, meta.description),
    lines.byline !== undefined && h('p', {className: ['byline']}, lines.byline),
    (lines.published ?? lines.updated) !== undefined &&
      h(
        'p',
        {className: ['dates']},
        ...[moment(lines.published, meta.published), moment(lines.updated, meta.updated)]
          .filter((one) => one !== undefined)
          .flatMap((one, at) => (at === 0 ? [one] : [' ', one]))
      ),
    lines.translation !== undefined &&
      h(
        'p',
        {className: ['translation']},
        h('span', {}, lines.translation),
        ...(original && lines.original !== undefined
          ? [
              ' ',
              h('a', {href: addressOf(original, options), hrefLang: original.lang, rel: ['original']}, lines.original)
            ]
          : [])
      )
  )
}

function moment(line: string | undefined, stated: string | undefined): Element | undefined {
  return line === undefined ? undefined : h('time', {dateTime: stated?.trim().replace(/^(\S+) (\d\d:)/, '$1T$2')}, line)
}

/** The article's own picture opens the page, unless the story shows it at its place. */
function leadImage(edition: Edition, story: readonly ElementContent[], options: OutputOptions): Element | undefined {
  const [lead] = edition.meta.images
  if (lead === undefined) return undefined
  const src = imageAddress(lead.src, options)
  if (story.some((node) => shows(node, src)) || !/^(?:https?:|[^:]*$)/i.test(src)) return undefined
  const image = h('img', {src, alt: lead.alt ?? ''})
  if (lead.caption === undefined && lead.credit === undefined) return h('figure', {}, image)
  return figureOf(image, lead.caption, lead.credit, edition)
}

function shows(node: ElementContent, src: string): boolean {
  if (node.type !== 'element') return false
  return (node.tagName === 'img' && node.properties.src === src) || node.children.some((child) => shows(child, src))
}

function corrections({lines, labels}: Edition): Element | undefined {
  if (lines.corrections.length === 0) return undefined
  return h(
    'section',
    {className: ['corrections']},
    h('h2', {}, labels.corrections),
    ...lines.corrections.map(({label, text}) => h('p', {}, h('strong', {}, `${label}:`), ' ', text))
  )
}

function footer({lines, labels}: Edition): Element | undefined {
  const rows = [
    ...lines.staff.map((line) => h('p', {}, line)),
    lines.translationEditors !== undefined && h('p', {}, lines.translationEditors),
    ...lines.credit.map((line) => h('p', {className: ['credit']}, line)),
    lines.sources.length > 0 && sources(lines.sources, lines.sourcesLabel ?? ''),
    ...lines.rights.map((line) => h('p', {className: ['rights']}, line))
  ]
  if (!rows.some(Boolean)) return undefined
  return h('footer', {ariaLabel: labels.about ?? ''}, ...rows)
}

function sources(all: Edition['lines']['sources'], label: string): Element {
  const items = all.map(({name, url}) => h('li', {}, url && /^https?:/i.test(url) ? h('a', {href: url}, name) : name))
  return h('div', {className: ['sources']}, h('p', {}, label), h('ul', {}, ...items))
}

/** The story as one line of text: for descriptions where the article has none. */
export function openingOf(edition: Edition, article: Element): string {
  const story = article.children.find(
    (node): node is Element =>
      node.type === 'element' && (node.properties.className as string[] | undefined)?.[0] === 'story'
  )
  const first = story?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'p')
  const text = first ? textOf(first).replace(/\s+/g, ' ').trim() : ''
  return text || edition.meta.headline
}
