import type {Data, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Text} from 'mdast'
import type {Span} from '../model.ts'
import {type Points, pointsOf} from './points.ts'
import {positionAt, protectedAt} from './unmask.ts'

declare module 'mdast' {
  interface RootContentMap {
    definitionList: DefinitionList
  }
  interface BlockquoteData {
    /** Set on a quotation that is an alert: its kind, as its author calls it. */
    alert?: string
  }
  interface ParagraphData {
    /** Set on the words behind the mark of an alert. */
    alertTitle?: boolean
  }
}

/** Terms and what they mean, as paragraphs that know which they are. */
export interface DefinitionList {
  type: 'definitionList'
  children: Paragraph[]
  position?: Paragraph['position']
  data?: Data
}

const ALERT = /^\[!([A-Za-z][\w-]*)\][+-]?[ \t]*/
/** `::: tip Title`, `:::note Title` and the colons that end it; where a directive has brackets it is one already. */
const FENCE = /^:{3,}[ \t]*(?:[A-Za-z][\w.-]*(?:\{[^{}\n]*\})?)?(?:[ \t]+|$)/
const DEFINITION = /^:[ \t]+(?=\S)/
const ABBREVIATION = /^\*\[[^[\]\n]+\]:[ \t]*/
const OCCURS = /^[ \t>]*(?::|\[!|\*\[)/m

/** Cut paragraphs where a line carries syntax of a site, which a line break ends: the mark of an alert, the fence of an
 *  admonition, a term and its definitions, an abbreviation, and lines of protected signs alone. Changes the tree,
 *  which is fresh. `masked` says that the file has protected stretches. */
export function settleLines(tree: Root, source: string, masked = false): void {
  if (!masked && !OCCURS.test(source)) return
  const points = pointsOf(source)
  visit(tree)

  function visit(parent: Parents): void {
    const settled: RootContent[] = []
    for (const child of parent.children as RootContent[]) {
      if (child.type === 'paragraph') {
        const quoted = parent.type === 'blockquote' && settled.length === 0
        const made = cutParagraph(child, {source, points, quoted})
        if (isDefined(made[0])) takeTerm(settled, made[0])
        const alert = quoted && made[0]?.type === 'protected' ? ALERT.exec(made[0].value)?.[1] : undefined
        if (alert !== undefined) parent.data = {...parent.data, alert}
        settled.push(...made)
      } else {
        if ('children' in child && child.type !== 'heading') visit(child as Parents)
        settled.push(child)
      }
    }
    parent.children = settled as never
  }
}

const isDefined = (node: RootContent | undefined): node is DefinitionList =>
  node?.type === 'definitionList' && node.children[0]?.data?.hName === 'dd'

/** A definition after an empty line belongs to the paragraph before it. */
function takeTerm(settled: RootContent[], list: DefinitionList): void {
  const term = settled.at(-1)
  if (term?.type === 'definitionList') {
    settled.pop()
    list.children.unshift(...term.children)
  } else if (term?.type === 'paragraph' && !term.data?.asTyped) {
    settled.pop()
    list.children.unshift({...term, data: {...term.data, hName: 'dt'}})
  } else return
  if (list.position && term.position) list.position = {...list.position, start: term.position.start}
}

interface Context {
  readonly source: string
  readonly points: Points
  /** Whether a quotation begins with this paragraph. */
  readonly quoted: boolean
}

/** Nodes that stand on one line of a paragraph; `gap` is the line break before them. */
interface Line {
  readonly gap: PhrasingContent | undefined
  nodes: PhrasingContent[]
}

type Mark = 'alert' | 'fence' | 'definition' | 'abbreviation' | 'protected'

function cutParagraph(node: Paragraph, context: Context): RootContent[] {
  const lines = linesOf(node, context)
  const marks = lines.map((line, at) => markOf(line, at === 0 && context.quoted))
  if (marks.every((mark) => mark === undefined)) return [node]
  const terms = marks.includes('definition') ? marks.lastIndexOf('definition') : -1
  const made: RootContent[] = []
  let defined: DefinitionList | undefined
  /** Whether a line of words belongs to what is before it. */
  let goesOn = false
  for (const [at, line] of lines.entries()) {
    const mark = marks[at]
    if (mark === undefined && at < terms && (at === 0 || marks[at - 1] === undefined || marks[at + 1] === 'definition'))
      describe('dt', line.nodes)
    else if (mark === undefined) prose(line)
    else if (mark === 'definition') describe('dd', cutStart(line, DEFINITION, context))
    else {
      defined = undefined
      made.push(...marked(line, mark, context))
    }
    goesOn = mark === undefined || mark === 'definition'
  }
  return made

  function describe(hName: 'dt' | 'dd', nodes: PhrasingContent[]): void {
    defined ??= {type: 'definitionList', children: [], data: {hName: 'dl'}}
    if (defined.children.length === 0) made.push(defined)
    const paragraph = paragraphOf(nodes)
    defined.children.push({...paragraph, data: {hName}})
    const [first, last] = [defined.children[0]?.position, paragraph.position]
    if (first && last) defined.position = {start: first.start, end: last.end}
  }

  /** A line of words goes on with the one before. */
  function prose({gap, nodes}: Line): void {
    const last = defined?.children.at(-1) ?? made.at(-1)
    if (goesOn && last?.type === 'paragraph' && gap) {
      last.children.push(gap, ...nodes)
      const end = nodes.at(-1)?.position?.end
      if (last.position && end) last.position = {...last.position, end}
    } else made.push(paragraphOf(nodes))
  }
}

/** The mark as something that is kept, and the words after it. */
function marked(line: Line, mark: Exclude<Mark, 'definition'>, context: Context): RootContent[] {
  if (mark === 'protected') return line.nodes.filter((node) => node.type === 'protected')
  const start = startOf(line)
  const rest = cutStart(line, {alert: ALERT, fence: FENCE, abbreviation: ABBREVIATION}[mark], context)
  const end = rest[0]?.position?.start.offset ?? line.nodes.at(-1)?.position?.end.offset ?? start
  const sign = protectedAt({start, end, kind: 'silent'}, context.source, context.points)
  if (rest.length === 0) return [sign]
  const words = paragraphOf(rest)
  return [sign, mark === 'alert' ? {...words, data: {alertTitle: true}} : words]
}

function markOf({nodes}: Line, quoted: boolean): Mark | undefined {
  if (nodes.some(({type}) => type === 'protected') && nodes.every(isSilent)) return 'protected'
  const [first] = nodes
  if (first?.type !== 'text' || !first.position) return undefined
  const text = first.value
  if (quoted && ALERT.test(text)) return 'alert'
  if (DEFINITION.test(text) && (nodes.length > 1 || /\S/.test(text.slice(1)))) return 'definition'
  if (nodes.length === 1 || /\s/.test(text) ? FENCE.test(text) : false) return 'fence'
  return ABBREVIATION.test(text) ? 'abbreviation' : undefined
}

const isSilent = (node: PhrasingContent): boolean =>
  node.type === 'protected' || (node.type === 'text' && node.value.trim() === '')

/** The nodes of a line without the mark at its start. */
function cutStart({nodes}: Line, mark: RegExp, {points}: Context): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text' || !first.position) return nodes
  const length = mark.exec(first.value)?.[0].length ?? 0
  const value = first.value.slice(length)
  if (value === '') return rest
  const end = first.position.end.offset!
  return [{type: 'text', value, position: positionAt({start: startOf({nodes}) + length, end}, points)}, ...rest]
}

const startOf = ({nodes}: Pick<Line, 'nodes'>): number => nodes[0]?.position?.start.offset ?? 0

function paragraphOf(children: PhrasingContent[]): Paragraph {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  return {type: 'paragraph', children, ...(start && end && {position: {start, end}})}
}

/** A paragraph by its lines: line breaks inside a link or emphasis are none. A text whose lines are not those of the
 *  file (a line break was written as a reference) stays whole. */
function linesOf(node: Paragraph, context: Context): Line[] {
  const lines: Line[] = [{gap: undefined, nodes: []}]
  const begin = (gap: PhrasingContent) => lines.push({gap, nodes: []})
  for (const child of node.children) {
    if (child.type === 'break') begin(child)
    else if (child.type !== 'text') lines.at(-1)!.nodes.push(child)
    else {
      const parts = textLines(child, context)
      for (const [at, part] of parts.entries()) {
        if (at > 0) begin(gapBetween(parts[at - 1]!, part, context.points))
        if (part.value !== '') lines.at(-1)!.nodes.push(part)
      }
    }
  }
  return lines
}

function textLines(node: Text, {source, points}: Context): Text[] {
  const {position, value} = node
  if (!value.includes('\n') || !position) return [node]
  const span = {start: position.start.offset!, end: position.end.offset!}
  const values = value.split('\n')
  const written = linesIn(source, span)
  if (written.length !== values.length) return [node]
  return values.map((each, at) => ({type: 'text', value: each, position: positionAt(written[at]!, points)}))
}

/** Where the words of each line stand, without what the containers put before them. */
function linesIn(source: string, {start, end}: Span): Span[] {
  const found: Span[] = []
  let at = start
  for (const {0: gap, index} of source.slice(start, end).matchAll(/(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t>]*/g)) {
    found.push({start: at, end: start + index})
    at = start + index + gap.length
  }
  return [...found, {start: at, end}]
}

function gapBetween(before: Nodes, after: Nodes, points: Points): Text {
  const span = {start: before.position?.end.offset ?? 0, end: after.position?.start.offset ?? 0}
  return {type: 'text', value: '\n', position: positionAt(span, points)}
}
