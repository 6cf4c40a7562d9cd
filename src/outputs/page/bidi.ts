import type {Element} from 'hast'
import {frontBlock, parseMarkdown} from '../../article/index.ts'
import * as bidi from '../../bidi/index.ts'
import {shownIn} from '../../bidi/source-evidence.ts'
import {languageFor} from '../../languages/choose.ts'
import type {Language} from '../../languages/language.ts'
import type {Edition, HouseStyle, Span} from '../../model.ts'
import type {OutputOptions} from '../output.ts'
import {keepTogether} from './no-break.ts'
import {packOf, packs} from './pack.ts'
import {CODE} from './plain.ts'

/** A text for a place where no markup is possible, with marks where its order would be wrong without them. */
export function markText(text: string, edition: Edition, options: OutputOptions): string {
  const own = bidiOf(edition, options)
  if (!own) return text
  let marked = own.marked.get(text)
  if (marked === undefined) {
    marked = bidi.markText(text, own.options)
    own.marked.set(text, marked)
  }
  return marked
}

/** As `markText`, for several lines; an empty one needs none. */
export function markLines(text: string, edition: Edition, options: OutputOptions): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : markText(line, edition, options)))
    .join('\n')
}

/** The story's lines as `plainOf` gives them: code takes no mark, and the signs around it go. */
export function markStory(text: string, edition: Edition, options: OutputOptions): string {
  if (!text.includes(CODE.open)) return markLines(text, edition, options)
  const own = bidiOf(edition, options)
  return (own ? bidi.cleanText(text).text : text)
    .split('\n')
    .map((line) => {
      if (!line.includes(CODE.open)) return line === '' ? '' : markText(line, edition, options)
      const {words, code} = parted(line)
      return own ? bidi.markCoded(words, code, own.options) : words
    })
    .join('\n')
}

function parted(line: string): {words: string; code: Span[]} {
  let words = ''
  const code: Span[] = []
  for (const [at, part] of line.split(CODE.open).entries()) {
    const [inside = '', rest] = part.split(CODE.close)
    if (at > 0) code.push({start: words.length, end: words.length + inside.length})
    words += inside + (rest ?? '')
  }
  return {words, code}
}

/** The edition's Markdown, with marks where its lines would read wrong without them. It is not parsed again, unless the
 *  viewers of Markdown, who know neither directives nor TOML, would read it another way. */
export function markMarkdown(edition: Edition, options: OutputOptions): string {
  const {markdown} = edition
  const own = bidiOf(edition, options)
  if (!own) return markdown
  const format = frontBlock(markdown)?.format
  if (format !== 'json' && (format === 'toml' || markdown.includes('::')))
    return bidi.markMarkdown(markdown, own.options)
  const parse = (text: string) => (text === markdown ? edition.tree : parseMarkdown(text, edition))
  return bidi.markMarkdown(markdown, {...own.options, parse})
}

/** A tree of the page made to read right. Without a pack for the locale it stays as it is. */
export function isolate(tree: Element, edition: Edition, options: OutputOptions): Element {
  const own = bidiOf(edition, options)
  if (!own) return tree
  const {language} = own
  return keepTogether(bidi.isolate(tree, own.options), language, edition.style ?? language.print.style)
}

/** What the bidi room gets of an edition, and what it has returned: six formats ask for the same headline. */
interface Known {
  readonly language: Language
  readonly options: bidi.IsolateOptions
  readonly marked: Map<string, string>
}

const known = new WeakMap<Edition, Known>()

function bidiOf(edition: Edition, options: OutputOptions): Known | undefined {
  const made = known.get(edition)
  if (made) return made
  const language = packOf(edition.locale, options)
  if (!language) return undefined
  const both = {language, options: optionsOf(edition, language, options), marked: new Map<string, string>()}
  known.set(edition, both)
  return both
}

/** How a page of this edition is made to read right; at level 0 where no pack serves its locale. */
export function isolateOptions(edition: Edition, languages: readonly Language[]): bidi.IsolateOptions {
  return optionsOf(edition, languageFor(edition.locale, languages), {languages})
}

function optionsOf(edition: Edition, language: Language, options: OutputOptions): bidi.IsolateOptions {
  const source = packOf(edition.sourceLang, options)
  return {
    language,
    lang: edition.lang,
    dir: edition.dir,
    // The original shows what a stop, a comma or a number belongs to.
    ...(edition.lang !== edition.sourceLang && {
      source: shownIn(edition.segments.map((segment) => segment.source).join('\n'))
    }),
    ...(edition.style && {style: directionsOf(edition.style)}),
    languages: source ? [source, ...packs(options)] : packs(options)
  }
}

/** Only what the house has chosen; the language decides the rest. */
function directionsOf({range, score, percentSign, numericDate}: HouseStyle): NonNullable<bidi.IsolateOptions['style']> {
  return {range, ...(score && {score}), ...(percentSign && {percentSign}), ...(numericDate && {numericDate})}
}
