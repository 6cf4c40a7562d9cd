import {directive} from 'micromark-extension-directive'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import {combineExtensions} from 'micromark-util-combine-extensions'
import type {Construct, Extension} from 'micromark-util-types'
import {admonition, holdsAdmonition} from './admonition.ts'

/** One construct beyond CommonMark, and what a file must hold for it to occur. */
interface Optional {
  readonly extension: Extension
  occurs(source: string): boolean
}

/** The tokenizer tries each construct at each character that may begin it: bare addresses at every letter. Leaving out
 *  what cannot occur in a file changes nothing in its tree and saves a tenth of the time. */
const optional: readonly Optional[] = [
  {extension: {flow: directive().flow ?? {}}, occurs: (source) => source.includes('::')},
  {extension: frontmatter(['yaml', 'toml']), occurs: (source) => source.startsWith('---') || source.startsWith('+++')},
  {extension: only('emailAutolink'), occurs: (source) => source.includes('@')},
  {extension: only('protocolAutolink'), occurs: (source) => /https?:\/\//i.test(source)},
  {extension: only('wwwAutolink'), occurs: (source) => /www\./i.test(source)},
  {extension: gfmFootnote(), occurs: (source) => source.includes('[^')},
  {extension: gfmStrikethrough(), occurs: (source) => source.includes('~')},
  // A delimiter row needs a pipe or a colon beside its dashes.
  {extension: gfmTable(), occurs: (source) => source.includes('|') || /:-|-:/.test(source)},
  {extension: gfmTaskListItem(), occurs: (source) => /\[[\sxX]\]/.test(source)},
  {extension: admonition, occurs: holdsAdmonition}
]

const combined = new Map<number, Extension>()

/** Which of the constructs beyond CommonMark `source` may contain, a bit for each. */
export function kindsOfSyntax(source: string): number {
  let kinds = 0
  for (const [at, {occurs}] of optional.entries()) if (occurs(source)) kinds |= 1 << at
  return kinds
}

/** All of them: for a text that nobody has seen yet. */
export const allKinds: number = 2 ** optional.length - 1

/** CommonMark with these constructs. The inline `:name` is left out altogether: it would eat `14:05` and
 *  `Source:Reuters`. */
export function syntaxOf(kinds: number): Extension {
  let extension = combined.get(kinds)
  if (extension === undefined) {
    extension = combineExtensions(optional.filter((_, at) => kinds & (1 << at)).map((each) => each.extension))
    combined.set(kinds, extension)
  }
  return extension
}

/** One of the three kinds of bare addresses. */
function only(name: string): Extension {
  const text: Record<string, Construct[]> = {}
  for (const [code, found] of Object.entries(gfmAutolinkLiteral().text ?? {})) {
    const constructs = [found ?? []].flat().filter((construct) => construct.name === name)
    if (constructs.length > 0) text[code] = constructs
  }
  return {text}
}
