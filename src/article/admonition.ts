import type {Blockquote, Data, Paragraph} from 'mdast'
import type {CompileContext, Extension as FromMarkdown, Token} from 'mdast-util-from-markdown'
import type {Code, Construct, Effects, Extension, State, TokenizeContext} from 'micromark-util-types'
import type {Span} from '../model.ts'
import {decodeHtml} from './html.ts'

declare module 'mdast' {
  interface RootContentMap {
    admonition: Admonition
  }
  interface BlockContentMap {
    admonition: Admonition
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    admonition: 'admonition'
    admonitionHead: 'admonitionHead'
    admonitionIndent: 'admonitionIndent'
  }
}

declare module 'mdast' {
  interface ParagraphData {
    /** Set on the title of an admonition: the words between its quotes, as plain text. */
    admonitionTitle?: Span
  }
}

/** `!!! note "Title"` and what is indented below it, as MkDocs reads it; `???` folds it, `===` makes it a tab. */
export interface Admonition {
  type: 'admonition'
  /** Its first line as the author wrote it, up to the title. */
  head: string
  children: Blockquote['children']
  position?: Blockquote['position']
  data?: Data
}

const SIGN = String.raw`(?:!!!|\?\?\?\+?|===[+!]?)`
const HEAD: RegExp = /^(?:(?:!!!|\?\?\?\+?) ?[\w-]+(?: +[\w-]+)*(?: +".*")?|===[+!]? *".*")[ \t]*$/
const HOLDS: RegExp = new RegExp(`^[ \\t>]*${SIGN} ?\\S[^\\r\\n]*[\\r\\n]+[ \\t>]*(?: {4}|\\t)`, 'm')

/** Whether such a line occurs with an indented one below; what begins like one in a sentence has none. */
export const holdsAdmonition = (source: string): boolean => HOLDS.test(source)

const construct: Construct = {
  name: 'admonition',
  tokenize: head,
  continuation: {tokenize: indent},
  exit: (effects) => void effects.exit('admonition')
}

/** A container, as a block quote is one. */
export const admonition: Extension = {document: {33: construct, 61: construct, 63: construct}}

export const admonitionFromMarkdown: FromMarkdown = {
  enter: {
    admonition(this: CompileContext, token: Token) {
      const node: Admonition = {type: 'admonition', head: '', children: [], data: {hName: 'aside'}}
      this.enter(node as never, token)
    }
  },
  exit: {
    admonition(this: CompileContext, token: Token) {
      this.exit(token)
    },
    admonitionHead(this: CompileContext, token: Token) {
      const text = this.sliceSerialize(token)
      const node = this.stack.at(-1) as unknown as Admonition
      const title = /"(.*)"[ \t]*$/.exec(text)
      node.head = text.slice(0, title?.index ?? text.length).trim()
      if (title) node.children.push(titleOf(title[1]!, token, title.index + 1))
    }
  }
}

/** A line of its own in strong letters, as sites show it. */
function titleOf(written: string, {start}: Token, at: number): Paragraph {
  const point = (offset: number) => ({line: start.line, column: start.column + offset, offset: start.offset + offset})
  const position = {start: point(at), end: point(at + written.length)}
  return {
    type: 'paragraph',
    children: [{type: 'strong', children: [{type: 'text', value: decodeHtml(written), position}], position}],
    position,
    data: {admonitionTitle: {start: position.start.offset, end: position.end.offset}}
  }
}

const endsLine = (code: Code) => code === null || code < -2
const isSpace = (code: Code) => code === 32 || code === -1 || code === -2

function head(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this
  let text = ''
  return (code) => {
    effects.enter('admonition', {_container: true})
    effects.enter('admonitionHead')
    return line(code)
  }

  function line(code: Code): State | undefined {
    if (!endsLine(code)) {
      text += code! < 0 ? ' ' : String.fromCharCode(code!)
      effects.consume(code)
      // What begins like a sentence is read no further.
      return text.length === 3 && !/^(?:!!!|\?\?\?|===)/.test(text) ? nok : line
    }
    if (!HEAD.test(text)) return nok(code)
    effects.exit('admonitionHead')
    if (self.containerState) self.containerState.open = true
    return ok(code)
  }
}

function indent(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let width = 0
  return (code) => {
    if (endsLine(code)) return ok(code)
    if (!isSpace(code)) return nok(code)
    effects.enter('admonitionIndent')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (isSpace(code) && width < 4) {
      width++
      effects.consume(code)
      return inside
    }
    effects.exit('admonitionIndent')
    return width === 4 || endsLine(code) ? ok(code) : nok(code)
  }
}
