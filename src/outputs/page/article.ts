import type {Element, ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {addressProblem} from '../../address.ts'
import {machineDate} from '../../article/index.ts'
import {isTurned} from '../../bidi/isolate.ts'
import type {Edition} from '../../model.ts'
import {addressOf, originalOf} from '../addresses.ts'
import type {OutputOptions} from '../output.ts'
import {isolate} from './bidi.ts'
import {headlineId} from './body.ts'
import {borrowed} from './borrowed.ts'
import {h, textOf} from './h.ts'
import {pictureProperties, shownIn} from './picture.ts'
import {figureOf} from './shape.ts'
import {copy, parted, type Story, storyOf} from './story.ts'

/** The article element as HTML: header, story, notes, and what the edition owes at its end. Its direction and language
 *  are its own, so that it reads right in any page. */
export function articleHtml(edition: Edition, options: OutputOptions): string {
  const story = storyOf(edition, options)
  const {site, url, image, picture} = options
  const ways = [story, site, url, image, picture]
  const before = known.get(edition)
  if (before?.ways.every((one, at) => one === ways[at])) return before.html
  const html = printed(edition, story, options)
  known.set(edition, {ways, html})
  return html
}

/** A build prints it as a page, and as a part of the edition's module. By all that it is made of beside the edition. */
const known = new WeakMap<Edition, {readonly ways: readonly unknown[]; readonly html: string}>()

function printed(edition: Edition, story: Story, options: OutputOptions): string {
  const [blocks, notes] = parted(story.body)
  const lead = leadImage(edition, blocks, options)
  const whole = (blocks: ElementContent[], notes: ElementContent[]): Element =>
    h(
      'article',
      {lang: edition.lang, dir: edition.dir, className: ['edition']},
      header(edition, options),
      lead,
      h('div', {className: ['story']}, ...blocks),
      ...notes,
      corrections(edition),
      footer(edition)
    )
  // A story without a letter of its edition's direction turns as a whole here, and block by block if it is alone.
  if (isTurned(h('div', {}, ...blocks), edition.dir))
    return toHtml(isolate(whole(blocks.map(copy), notes.map(copy)), edition, options))
  const around = isolate(whole([], []), edition, options)
  const children = around.children.flatMap((node): ElementContent[] =>
    isStory(node) ? [{...node, children: [made(story.blocks)]}, made(story.notes)] : [node]
  )
  return toHtml({...around, children}, {allowDangerousHtml: true})
}

const isStory = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.properties.className as string[] | undefined)?.[0] === 'story'

/** HTML made from a safe tree. */
const made = (value: string) => ({type: 'raw', value}) as const

function header(edition: Edition, options: OutputOptions): Element {
  const {meta, lines} = edition
  const original = originalOf(edition)
  return h(
    'header',
    {},
    h('h1', {id: headlineId(edition)}, meta.headline),
    meta.description !== undefined && h('p', {className: ['standfirst']}, meta.description),
    lines.byline !== undefined && h('p', {className: ['byline'], ...borrowed(edition, 'byline')}, lines.byline),
    (lines.published ?? lines.updated) !== undefined &&
      h(
        'p',
        {className: ['dates']},
        ...[
          moment(lines.published, meta.published, borrowed(edition, 'published')),
          moment(lines.updated, meta.updated, borrowed(edition, 'updated'))
        ]
          .filter((one) => one !== undefined)
          .flatMap((one, at) => (at === 0 ? [one] : [' ', one]))
      ),
    lines.translation !== undefined &&
      h(
        'p',
        {className: ['translation']},
        h('span', borrowed(edition, 'translated-from', 'translated-from-by'), lines.translation),
        ...(original && lines.original !== undefined
          ? [
              ' ',
              h(
                'a',
                {
                  href: addressOf(original, options),
                  hrefLang: original.lang,
                  rel: ['original'],
                  ...borrowed(edition, 'read-original')
                },
                lines.original
              )
            ]
          : [])
      ),
    lines.notice !== undefined && h('p', {className: ['notice'], ...borrowed(edition, ...NOTICES)}, lines.notice)
  )
}

const NOTICES = [
  'notice-machine',
  'notice-machine-parts',
  'notice-untranslated',
  'notice-untranslated-parts',
  'notice-old'
]

function moment(
  line: string | undefined,
  stated: string | undefined,
  attributes: ReturnType<typeof borrowed>
): Element | undefined {
  if (line === undefined) return undefined
  const dateTime = machineDate(stated)
  return dateTime === undefined ? h('span', attributes, line) : h('time', {dateTime, ...attributes}, line)
}

/** The article's own picture opens the page, unless the story itself shows it. */
function leadImage(edition: Edition, story: readonly ElementContent[], options: OutputOptions): Element | undefined {
  const [lead] = edition.meta.images
  if (lead === undefined) return undefined
  const {src, ...facts} = pictureProperties(lead, {}, options)
  if (shownIn(story).some((one) => one.src === lead.src) || addressProblem(String(src), 'picture')) return undefined
  const image = h('img', {src, alt: lead.alt ?? '', ...facts})
  if (lead.caption === undefined && lead.credit === undefined) return h('figure', {}, image)
  return figureOf(image, lead, edition)
}

function corrections(edition: Edition): Element | undefined {
  const {lines, labels} = edition
  if (lines.corrections.length === 0) return undefined
  return h(
    'section',
    {className: ['corrections']},
    h('h2', borrowed(edition, 'corrections'), labels.corrections),
    ...lines.corrections.map(({label, text}) =>
      h('p', {}, h('strong', borrowed(edition, 'correction'), `${label}:`), ' ', text)
    )
  )
}

function footer(edition: Edition): Element | undefined {
  const {lines, labels} = edition
  const rows = [
    ...lines.staff.map((line) =>
      h('p', borrowed(edition, 'byline-other', 'byline-editor', 'byline-contributor'), line)
    ),
    lines.translationEditors !== undefined && h('p', borrowed(edition, 'translation-editor'), lines.translationEditors),
    ...lines.credit.map((line) => h('p', {className: ['credit'], ...borrowed(edition, ...CREDITS)}, line)),
    lines.sources.length > 0 &&
      sources(lines.sources, lines.sourcesLabel ?? '', borrowed(edition, 'source', 'sources')),
    ...lines.rights.map((line) => h('p', {className: ['rights'], ...borrowed(edition, 'copyright')}, line))
  ]
  if (!rows.some(Boolean)) return undefined
  return h('footer', {ariaLabel: labels.about ?? ''}, ...rows)
}

const CREDITS = ['credit-wire', 'credit-based-on', 'credit-contributed']

function sources(all: Edition['lines']['sources'], label: string, attributes: ReturnType<typeof borrowed>): Element {
  const items = all.map(({name, url}) =>
    h('li', {}, url && !addressProblem(url, 'site') ? h('a', {href: url}, name) : name)
  )
  return h('div', {className: ['sources']}, h('p', attributes, label), h('ul', {}, ...items))
}

/** The story as one line of text: for descriptions where the article has none. */
export function openingOf(edition: Edition, options: OutputOptions): string {
  const [blocks] = parted(storyOf(edition, options).tree.children)
  const first = blocks.find((node): node is Element => node.type === 'element' && node.tagName === 'p')
  const text = first ? wordsOf(first).replace(/\s+/g, ' ').trim() : ''
  return text || edition.meta.headline
}

/** Without the numbers of notes, which would run together with the words before them. */
function wordsOf(node: ElementContent): string {
  if (node.type !== 'element') return textOf(node)
  return node.properties.dataFootnoteRef === undefined ? node.children.map(wordsOf).join('') : ''
}
