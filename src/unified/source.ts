import type {Data, PluggableList, Processor} from 'unified'
import type {VFile} from 'vfile'
import {stringify} from 'yaml'
import {type ArticleOptions, fromMarkdownExtensions, headOf, parseArticle} from '../article/index.ts'
import type {Article, Edition, Finding, Segment} from '../model.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by `remarkSegments` and `remarkEdition`: the file as an article. */
    article: Article
    /** Set by `remarkSegments` and `remarkEdition`. After the latter its keys are those of the translations. */
    segments: readonly Segment[]
    /** Set by `remarkEdition`; `rehypeBidi` goes by it. */
    edition: Edition
  }
}

/** The text that the offsets of a tree mean: a byte order mark belongs to the encoding. */
export function textOf(file: VFile): string {
  const text = String(file)
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** The fields that somebody has cut off the file: Astro, or vfile-matter, which MDX in Next has. */
export function frontOf(file: VFile): Record<string, unknown> | undefined {
  const {astro, matter} = file.data as {
    readonly astro?: {readonly frontmatter?: Record<string, unknown>}
    readonly matter?: Record<string, unknown>
  }
  return astro?.frontmatter ?? matter
}

/** The article's whole text: with its front matter again, where somebody has cut it off. */
function wholeOf(file: VFile): string {
  const text = textOf(file)
  const front = frontOf(file)
  if (!front || Object.keys(front).length === 0 || headOf(text).whole) return text
  return `---\n${stringify(front)}---\n\n${text.replace(/^\s+/, '')}`
}

/** A reader of articles in the grammar of a pipeline, which is ours and whatever its other plug-ins add. */
export function articleReader(
  processor: Processor,
  options: ArticleOptions
): (file: VFile) => {article: Article; findings: Finding[]} {
  let plugins: PluggableList | undefined
  return (file) => {
    // Not before a file is there: plug-ins that follow may add to the grammar.
    plugins ??= [...(options.plugins ?? []), grammarOf(processor)]
    const path = file.path === undefined ? {} : {path: file.path}
    return parseArticle(wholeOf(file), {...path, ...options, plugins})
  }
}

/** What a pipeline adds to ours, as a plug-in. Without its changes of the finished tree, which ours makes as well. */
function grammarOf(processor: Processor): PluggableList[number] {
  const {micromarkExtensions = [], fromMarkdownExtensions: nodes = [], toMarkdownExtensions = []} = processor.data()
  const ours = new Set<unknown>(fromMarkdownExtensions)
  const others = nodes.flat().filter((extension) => !ours.has(extension))
  return function pipelineGrammar(this: Processor) {
    const data: Data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...micromarkExtensions]
    data.fromMarkdownExtensions = [
      ...(data.fromMarkdownExtensions ?? []),
      ...others.map(({transforms: _, ...extension}) => extension)
    ]
    data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), ...toMarkdownExtensions]
  }
}
