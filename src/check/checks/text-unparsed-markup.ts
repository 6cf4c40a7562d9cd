import type {Nodes} from 'mdast'
import {pointsOf} from '../../article/index.ts'
import {code, says, words} from '../../messages/says.ts'
import type {Span} from '../../model.ts'
import type {ArticleCheck} from '../check.ts'

/** No signs of emphasis are printed because Markdown does not read them: `**«…»**و`, `**word **`. CommonMark asks for
 *  spaces or punctuation around them, which scripts that join words do not write. */
export const textUnparsedMarkup: ArticleCheck = {
  id: 'text-unparsed-markup',
  severity: 'warning',
  scope: 'article',
  needs: {},
  *run({tree, source, path, lang}) {
    const points = pointsOf(source, path)
    for (const {start, end} of blocksIn(tree).flatMap((block) => [...unparsed(runsIn(block, source), source)])) {
      const written = source.slice(start, end)
      const sign = /^[*_~]+/.exec(written)![0]
      yield {
        ...says('text-unparsed-markup', {
          found: words(shortened(written), {locale: lang}),
          sign: code(sign),
          inside: code(`«${sign}…${sign}»`)
        }),
        place: points.place({start, end}),
        actual: written
      }
    }
  }
}

/** A run of signs that is left in a text, and what is around it. */
interface Run extends Span {
  readonly sign: string
  readonly before: Side
  readonly after: Side
}

type Side = 'space' | 'bracket' | 'mark' | 'letter'

function sideOf(char: string): Side {
  if (char === '' || /\s/.test(char)) return 'space'
  if (/[()[\]{}+\-/=<>|\\^%$#&@*_~`]/.test(char)) return 'bracket'
  return /[\p{P}\p{S}]/u.test(char) ? 'mark' : 'letter'
}

/** Paragraphs, headings and cells: emphasis does not reach beyond one. */
function blocksIn(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node]
  return 'children' in node ? node.children.flatMap(blocksIn) : []
}

function runsIn(block: Nodes, source: string): Run[] {
  const found: Run[] = []
  const visit = (node: Nodes): void => {
    if ('children' in node) for (const child of node.children) visit(child)
    const [from, to] = [node.position?.start.offset, node.position?.end.offset]
    if (node.type !== 'text' || from === undefined || to === undefined) return
    for (const {0: sign, index} of source.slice(from, to).matchAll(/\\.|\*+|_+|~+/gs)) {
      if (sign[0] === '\\' || !/^(?:\*{1,3}|__|~~)$/.test(sign)) continue
      const [start, end] = [from + index, from + index + sign.length]
      const before = sideOf(source.slice(Math.max(0, start - 2), start).match(/.$/su)?.[0] ?? '')
      found.push({start, end, sign, before, after: sideOf(String.fromCodePoint(source.codePointAt(end) ?? 32))})
    }
  }
  visit(block)
  return found
}

/** Pairs of runs that somebody meant as emphasis, each from its first sign to its last. */
function* unparsed(runs: readonly Run[], source: string): Iterable<Span> {
  const open = new Map<string, Run>()
  for (const run of runs) {
    const first = open.get(run.sign)
    if (first && closes(first, run) && /[\p{L}\p{N}]/u.test(source.slice(first.end, run.start))) {
      open.delete(run.sign)
      yield {start: first.start, end: run.end}
    } else if (run.after !== 'space') open.set(run.sign, run)
  }
}

/** A single star may stand for much else: it counts only beside a quotation mark or a stop, against a letter. */
function closes(first: Run, last: Run): boolean {
  const punctual: readonly Side[] = first.sign.length === 1 ? ['mark'] : ['mark', 'bracket']
  const stuckBefore = first.before === 'letter' && punctual.includes(first.after)
  const stuckAfter = punctual.includes(last.before) && last.after === 'letter'
  if (stuckBefore || stuckAfter) return last.before !== 'space'
  if (first.sign.length === 1) return false
  // `**word **`: a space of its own keeps it from being read.
  return last.before === 'space' && last.after !== 'letter' && first.before !== 'letter'
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 40)}…${line.slice(-15)}` : line
}
