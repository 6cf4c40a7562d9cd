import type {Nodes} from 'mdast'
import {htmlTokens} from '../../article/html.ts'
import {pageElements, pointsOf} from '../../article/index.ts'
import {code, message, says} from '../../messages/says.ts'
import type {Article} from '../../model.ts'
import type {ArticleCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** All that an article says reaches its pages: none of its elements, components and shortcodes is left out there. */
export const articleDropped: ArticleCheck = {
  id: 'article-dropped',
  severity: 'warning',
  scope: 'article',
  needs: {},
  *run(article) {
    const found = droppedIn(article)
    const [first] = found
    if (!first) return
    const names = [...new Set(found.map(({name}) => name))]
    const said = {names: names.slice(0, SOME).map(code), mend: message(`article-dropped/${first.mend}`, {})}
    const more = names.length - SOME
    yield {
      ...(more > 0 ? says('article-dropped/more', {...said, more}) : says('article-dropped', said)),
      place: pointsOf(article.source, article.path).place(first),
      actual: names.join(', ')
    }
  }
}

/** So many names are told. */
const SOME = 5

interface Dropped {
  readonly name: string
  readonly mend: 'element' | 'shortcode'
  readonly start: number
  readonly end: number
}

function droppedIn({tree, elements = []}: Article): Dropped[] {
  const allowed = new Set(elements)
  const found: Dropped[] = []
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0
    const add = (name: string, mend: Dropped['mend'], at = 0) =>
      found.push({name, mend, start: start + at, end: start + at + name.length})
    if (node.type === 'html') {
      for (const token of htmlTokens(node.value)) {
        if (token.type !== 'open' && token.type !== 'opaque') continue
        if (!pageElements.has(token.name) && !allowed.has(token.name)) add(`<${token.name}>`, 'element', token.start)
      }
    } else if (node.type === 'protected') {
      if (node.kind === 'filled') add(excerpt(node.value, LONGEST), 'shortcode')
    } else if (/^mdxJsx/.test(node.type)) {
      const {name} = node as {readonly name?: string | null}
      if (name && !pageElements.has(name) && !allowed.has(name)) add(`<${name}>`, 'element')
    } else if (/^mdx(?:Flow|Text)Expression$/.test(node.type)) {
      const {value} = node as unknown as {readonly value: string}
      if (!COMMENT.test(value)) add(excerpt(`{${value}}`, LONGEST), 'shortcode')
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return found
}

const COMMENT = /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/
/** So many characters of a shortcode are told. */
const LONGEST = 40
