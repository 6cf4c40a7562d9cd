import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Span} from '../model.ts'

/** One token of raw HTML, with offsets into the HTML given. `opaque` is an element whose content is not read as text:
 *  code, scripts, drawings; it extends to its closing tag, or to the end. */
export interface HtmlToken extends Span {
  readonly type: 'text' | 'open' | 'close' | 'comment' | 'opaque'
  /** Of an element, in lower case. */
  readonly name: string
}

/** Elements whose content is not prose. */
export const opaqueElements: ReadonlySet<string> = new Set(
  'code,pre,script,style,samp,svg,math,textarea,template,iframe,object,noembed,noframes,xmp'.split(',')
)
export const voidElements: ReadonlySet<string> = new Set(
  'area,base,br,col,embed,hr,img,input,link,meta,param,source,track,wbr'.split(',')
)
/** Elements that stand within a line of text. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a,abbr,acronym,b,bdi,bdo,big,br,cite,data,del,dfn,em,font,i,img,ins,kbd,label,mark,q,rp,rt,ruby,s,small,span,strike,strong,sub,sup,time,tt,u,var,wbr'.split(
    ','
  )
)
/** Attributes that readers see or hear. */
const PROSE_ATTRIBUTES: ReadonlySet<string> = new Set(['alt', 'title'])

const TAG_OPEN = /<(\/?)([A-Za-z][^\s/>]*)/y
const COMMENT = /<!--/y

/** Cut raw HTML into tokens, in one pass. Never throws; anything that is not a tag is text. */
export function htmlTokens(html: string, opaque: ReadonlySet<string> = opaqueElements): HtmlToken[] {
  const tokens: HtmlToken[] = []
  let text = 0
  let at = 0
  const push = (type: HtmlToken['type'], name: string, start: number, end: number) => {
    if (start > text) tokens.push({type: 'text', name: '', start: text, end: start})
    tokens.push({type, name, start, end})
    text = at = end
  }
  while (at < html.length) {
    at = html.indexOf('<', at)
    if (at < 0) break
    COMMENT.lastIndex = TAG_OPEN.lastIndex = at
    if (COMMENT.test(html)) {
      const end = html.indexOf('-->', at + 4)
      push('comment', '', at, end < 0 ? html.length : end + 3)
      continue
    }
    const next = html[at + 1]
    if (next === '!' || next === '?') {
      const close = html.startsWith('<![CDATA[', at) ? ']]>' : '>'
      const end = html.indexOf(close, at)
      push('comment', '', at, end < 0 ? html.length : end + close.length)
      continue
    }
    const match = TAG_OPEN.exec(html)
    if (!match) {
      at++
      continue
    }
    const name = match[2]!.toLowerCase()
    const end = tagEnd(html, at + match[0].length)
    if (match[1] === '/') push('close', name, at, end)
    else if (opaque.has(name) && html[end - 2] !== '/') push('opaque', name, at, opaqueEnd(html, name, end))
    else push('open', name, at, end)
  }
  if (html.length > text) tokens.push({type: 'text', name: '', start: text, end: html.length})
  return tokens
}

/** After the `>` of a tag; quotes hide it. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const letter = html[at]!
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if ((letter === '"' || letter === "'") && /[=\s]/.test(html[at - 1]!)) quote = letter
    else if (letter === '>') return at + 1
  }
  return html.length
}

function opaqueEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  const match = close.exec(html)
  return match ? tagEnd(html, match.index + match[0].length) : html.length
}

/** The values of `alt` and `title` in one tag, without their quotes; offsets as in `html`. */
export function proseAttributes(html: string, tag: Span): Array<Span & {readonly name: string}> {
  const found: Array<Span & {name: string}> = []
  const attribute = /[\s/]+([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gy
  const source = html.slice(tag.start, tag.end)
  attribute.lastIndex = /^<\/?[^\s/>]*/.exec(source)![0].length
  for (let match = attribute.exec(source); match; match = attribute.exec(source)) {
    const value = match[2] ?? match[3] ?? match[4]
    if (value && PROSE_ATTRIBUTES.has(match[1]!.toLowerCase())) {
      const bare = match[4] !== undefined ? 0 : 1
      const end = tag.start + match.index + match[0].length - bare
      found.push({name: match[1]!.toLowerCase(), start: end - value.length, end})
    }
  }
  return found
}

const REFERENCE = /&(?:#[Xx]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/g

/** `caf&eacute;` is `café`. Anything that is not a reference stays. */
export function decodeHtml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code)
  })
}
