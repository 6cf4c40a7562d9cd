import type {Nodes} from 'mdast'
import {directiveToMarkdown} from 'mdast-util-directive'
import {frontmatterToMarkdown} from 'mdast-util-frontmatter'
import {gfmToMarkdown} from 'mdast-util-gfm'
import type {Processor} from 'unified'
import type {Admonition, DefinitionList, Protected} from '../article/index.ts'

type ToMarkdown = ReturnType<typeof gfmToMarkdown>
type State = Parameters<NonNullable<NonNullable<ToMarkdown['handlers']>['paragraph']>>[2]

const front = frontmatterToMarkdown(['yaml', 'toml'])
const written = directiveToMarkdown()
/** Where no `:name` in a line is a directive, none needs an escape. */
const directives = {...written, unsafe: written.unsafe?.filter(({atBreak}) => atBreak) ?? []}

/** What a site adds to Markdown, as it was: marks stand directly above what they begin. */
const additions: ToMarkdown = {
  handlers: {
    protected: (node: Protected) => node.value,
    admonition(node: Admonition, _: unknown, state: State) {
      const [first, ...rest] = node.children
      const titled = first?.type === 'paragraph' && first.data?.admonitionTitle
      const title = titled ? ` "${textOf(first).replaceAll('"', '&quot;')}"` : ''
      const inside = state.containerFlow({type: 'blockquote', children: titled ? rest : node.children}, INSIDE)
      return `${node.head}${title}\n${inside.replace(/^(?=.)/gm, '    ')}`
    },
    definitionList: (node: DefinitionList, _: unknown, state: State) =>
      node.children
        .map((child) => {
          const words = state.containerPhrasing(child, INSIDE)
          return child.data?.hName === 'dd' ? `: ${words}` : words
        })
        .join('\n')
  },
  join: [(left) => (left.type === 'protected' && left.kind === 'silent' ? 0 : undefined)]
}
const INSIDE = {before: '\n', after: '\n', now: {line: 1, column: 1}, lineShift: 0}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Whatever our grammar reads, the pipeline can print. */
export function addPrinting(processor: Processor): void {
  const data = processor.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmToMarkdown(), front, directives, additions]
}
