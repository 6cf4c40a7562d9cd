import {directiveToMarkdown} from 'mdast-util-directive'
import {frontmatterToMarkdown} from 'mdast-util-frontmatter'
import {gfmToMarkdown} from 'mdast-util-gfm'
import type {Processor} from 'unified'

const front = frontmatterToMarkdown(['yaml', 'toml'])
const written = directiveToMarkdown()
/** Where no `:name` in a line is a directive, none needs an escape. */
const directives = {...written, unsafe: written.unsafe?.filter(({atBreak}) => atBreak) ?? []}

/** Whatever our grammar reads, the pipeline can print. */
export function addPrinting(processor: Processor): void {
  const data = processor.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmToMarkdown(), front, directives]
}
