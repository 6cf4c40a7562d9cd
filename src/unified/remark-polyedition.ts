import type {Root} from 'mdast'
import type {Plugin, Processor} from 'unified'
import {
  allKinds,
  endAddresses,
  fromMarkdownExtensions,
  knownDirectives,
  pointsOf,
  reporter,
  settleDirectives,
  settleLines,
  syntaxOf
} from '../article/index.ts'
import type {Finding} from '../model.ts'
import {addPrinting} from './printing.ts'
import {report} from './report.ts'
import {textOf} from './source.ts'

export interface RemarkPolyeditionOptions {
  /** Names of directives that the site renders; others are shown as typed. Default: those that we render. */
  readonly directives?: readonly string[]
}

/** The grammar of our articles: CommonMark with GFM, footnotes, front matter, and directives at the start of a line. It
 *  stands beside any other syntax, and a second time does no harm; the inline `:name` stays text.
 *  `unified().use(remarkParse).use(remarkPolyedition).use(remarkStringify)`. */
const remarkPolyedition: Plugin<[(RemarkPolyeditionOptions | null | undefined)?], Root> = function (options) {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntaxOf(allKinds)]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...fromMarkdownExtensions]
  addPrinting(this as unknown as Processor)
  const known = new Set(options?.directives ?? knownDirectives)
  return (tree, file) => {
    const source = textOf(file)
    const findings: Finding[] = []
    settleLines(tree, source)
    endAddresses(tree, source)
    settleDirectives(tree, source, known, reporter(pointsOf(source), findings))
    report(file, findings)
  }
}

export default remarkPolyedition
