/** What stands apart from the story: alerts of GitHub, admonitions of MkDocs and Docusaurus, and the directives that we
 *  render. */
import type {Element, ElementContent} from 'hast'
import type {Blockquote, Paragraph, RootContent} from 'mdast'
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive'
import {defaultHandlers, type Handlers, type State} from 'mdast-util-to-hast'
import type {Admonition} from '../../article/index.ts'
import type {Edition} from '../../model.ts'
import {borrowed} from './borrowed.ts'
import {h} from './h.ts'

/** The kinds for which pages have a word; what other sites call them. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    note: ['note', 'info'],
    tip: ['tip', 'hint'],
    important: ['important'],
    warning: ['warning', 'attention'],
    caution: ['caution', 'danger', 'error']
  }).flatMap(([kind, names]) => names.map((name) => [name, kind] as const))
)
/** Further kinds of sites, which have only the title that their author gives them. */
const UNNAMED: ReadonlySet<string> = new Set(
  'abstract bug example failure faq help question quote secondary success summary todo'.split(' ')
)

interface Aside {
  /** As its author calls it. */
  readonly name: string
  readonly title: Paragraph | undefined
  readonly blocks: readonly RootContent[]
}

export function alertHandlers(edition: Edition): Handlers & Readonly<Record<string, unknown>> {
  return {
    blockquote(state: State, node: Blockquote): ElementContent {
      const name = node.data?.alert
      return name === undefined
        ? defaultHandlers.blockquote(state, node)
        : alert(
            state,
            asideOf(name, node.children, (one) => one.data?.alertTitle === true),
            edition
          )
    },
    admonition(state: State, {head, children}: Admonition): ElementContent {
      // A tab is no alert: `=== "Roof"`.
      const name = /^[!?+]+ ?([\w-]+)/.exec(head)?.[1] ?? ''
      return alert(
        state,
        asideOf(name, children, (one) => one.data?.admonitionTitle !== undefined),
        edition
      )
    },
    containerDirective(state: State, {name, children}: ContainerDirective): ElementContent {
      const aside = asideOf(name, children, (one) => one.data?.directiveLabel === true)
      return containers[name]?.(state, aside) ?? alert(state, aside, edition)
    },
    leafDirective(state: State, node: LeafDirective): ElementContent | undefined {
      const words = state.all(node) as ElementContent[]
      return words.length === 0 ? undefined : h(node.name === 'figure' ? 'figure' : 'aside', {}, h('p', {}, ...words))
    }
  }
}

/** The first paragraph may be the title. */
function asideOf(name: string, children: readonly RootContent[], isTitle: (node: Paragraph) => boolean): Aside {
  const title = children.find((node): node is Paragraph => node.type === 'paragraph' && isTitle(node))
  return {name: name.toLowerCase(), title, blocks: children.filter((node) => node !== title)}
}

function alert(state: State, aside: Aside, edition: Edition): Element {
  const kind = KINDS.get(aside.name)
  const known = kind !== undefined || UNNAMED.has(aside.name)
  const className = known ? ['alert', `alert-${kind ?? aside.name}`] : undefined
  const heading = titleOf(state, aside) ?? (kind === undefined ? undefined : wordOf(kind, edition))
  return h('aside', className ? {className, role: 'note'} : {}, heading, ...contentOf(state, aside))
}

const containers: Readonly<Record<string, (state: State, aside: Aside) => Element>> = {
  figure: (state, aside) => {
    const caption = aside.title && h('figcaption', {}, ...inside(state, aside.title))
    return h('figure', {}, ...contentOf(state, aside), caption)
  },
  details: (state, aside) => {
    const summary = aside.title && h('summary', {}, ...inside(state, aside.title))
    return h('details', {}, summary, ...contentOf(state, aside))
  },
  pullquote: (state, aside) => h('aside', {}, h('blockquote', {}, titleOf(state, aside), ...contentOf(state, aside)))
}

const inside = (state: State, node: Paragraph) => state.all(node) as ElementContent[]
const contentOf = (state: State, {blocks}: Aside) =>
  state.wrap(state.all({type: 'blockquote', children: blocks as never}) as never, true) as ElementContent[]

/** As its author wrote it. */
function titleOf(state: State, {title}: Aside): Element | undefined {
  const made = title && (state.one(title, undefined) as Element)
  if (made) made.properties.className = ['alert-title']
  return made
}

/** In the page's own language, also where the story stands in another. */
function wordOf(kind: string, edition: Edition): Element {
  const label = `alert-${kind}`
  const own = edition.fallback === undefined ? {} : {lang: edition.lang, dir: edition.dir}
  return h('p', {className: ['alert-title'], ...own, ...borrowed(edition, label)}, edition.labels[label])
}
