import {SaxesParser} from 'saxes'
import type {Finding, Point} from '../model.ts'
import {refusal} from './exchange.ts'

/** An element as read; names are local, without their prefix. */
export interface XmlElement {
  readonly name: string
  readonly uri: string
  /** By local name; an attribute with a prefix is also listed under `{uri}name`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Array<XmlElement | string>
  readonly at: Point
}

const DEEPEST = 100

/** Read an XML file without opening any other file. A document type with declarations of its own, text that is not well
 *  formed, and more than 100 levels are refused with their place: then there is no root. Never throws. */
export function readXml(text: string, path?: string): {readonly root?: XmlElement; readonly findings: Finding[]} {
  const parser = new SaxesParser({xmlns: true, position: true})
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let problem: Finding | undefined
  const here = (): Point => ({line: parser.line, column: parser.column + 1, offset: parser.position})
  const refuse = (reason: string) => {
    problem ??= refusal(reason, here(), path)
    throw STOP
  }
  parser.on('error', ({message}) =>
    refuse(
      `Unexpected XML, expected a well-formed file: ${message.replace(/^(?:[^ ]*:)?\d+:\d+: */, '')}; nothing was taken`
    )
  )
  parser.on('doctype', (declared) => {
    if (declared.includes('['))
      refuse('Unexpected declarations in `<!DOCTYPE …>`, expected none: they may name other files or grow without end')
  })
  let start: Point = {line: 1, column: 1, offset: 0}
  parser.on('opentagstart', () => {
    start = here()
  })
  parser.on('opentag', ({local, uri, attributes}) => {
    if (open.length >= DEEPEST) refuse(`Unexpected depth, expected at most ${DEEPEST} elements within each other`)
    const entries = Object.values(attributes).flatMap(
      (one): Array<[string, string]> => [
        ...(one.uri ? [[`{${one.uri}}${one.local}`, one.value] as [string, string]] : []),
        ...(one.uri && one.prefix !== 'xml'
          ? []
          : [[one.prefix ? `${one.prefix}:${one.local}` : one.local, one.value] as [string, string]])
      ]
    )
    const element: XmlElement = {name: local, uri, attributes: new Map(entries), children: [], at: start}
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const add = (piece: string) => {
    const children = open.at(-1)?.children
    if (typeof children?.at(-1) === 'string') children[children.length - 1] += piece
    else children?.push(piece)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  try {
    parser.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).close()
  } catch (error) {
    if (error !== STOP) throw error
  }
  if (!problem && !root)
    problem = refusal('Found no element, expected an XML file', {line: 1, column: 1, offset: 0}, path)
  return problem ? {findings: [problem]} : {root: root!, findings: []}
}
const STOP = new Error('refused')

export function* elements(of: XmlElement, ...names: readonly string[]): Iterable<XmlElement> {
  for (const child of of.children)
    if (typeof child !== 'string' && (!names.length || names.includes(child.name))) yield child
}

export function first(of: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  if (of) for (const child of elements(of, ...names)) return child
  return undefined
}

/** All text within, tags left out. */
export function textOf(of: XmlElement | undefined): string {
  return of ? of.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') : ''
}

/** Whether a code contains a text of its own, a footnote or a tooltip: our segments have none inside. */
export function holdsSubflow(of: XmlElement | undefined): boolean {
  for (const sub of of ? within(of, 'sub') : []) if (/[\p{L}\p{N}]/u.test(textOf(sub))) return true
  return false
}

export const SUBFLOW = 'a code in it holds a text of its own (`sub`)'

/** Elements of these names at any depth, but not inside each other. */
export function* within(of: XmlElement, ...names: readonly string[]): Iterable<XmlElement> {
  for (const child of elements(of)) {
    if (names.includes(child.name)) yield child
    else yield* within(child, ...names)
  }
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Print an element; `content` is already XML. */
export function tag(name: string, attributes: Attributes, content?: string): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
  return content === undefined ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
}

function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/["\n\t]/g, (sign) => (sign === '"' ? '&quot;' : sign === '\n' ? '&#10;' : '&#9;'))
}

/** Lines of a file, each with its depth. */
export function indent(depth: number, lines: readonly string[]): string {
  const space = '  '.repeat(depth)
  return lines.map((line) => space + line).join('\n')
}
