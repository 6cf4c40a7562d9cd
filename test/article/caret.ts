import type {CompileContext, Token as Token_} from 'mdast-util-from-markdown'
import type {Code, Construct, State, Token} from 'micromark-util-types'
import type {Processor} from 'unified'

/** A syntax with words inside, as superscript or MDX has: `^nd^`. */
export function remarkCaret(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {text: {[CARET]: caret}}]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    {
      enter: {[NAME]: enter},
      exit: {
        [NAME](this: CompileContext, token: Token_) {
          this.exit(token)
        }
      }
    }
  ]
}

const CARET = 94
const NAME = 'caret' as Token['type']

const caret: Construct = {
  name: 'caret',
  tokenize(effects, ok, nok) {
    const inside: State = (code: Code) => {
      if (code === null || code < 0 || code === 32) return nok(code)
      effects.consume(code)
      if (code !== CARET) return inside
      effects.exit(NAME)
      return ok
    }
    return (code) => {
      effects.enter(NAME)
      effects.consume(code)
      return inside
    }
  }
}

function enter(this: CompileContext, token: Token_): undefined {
  const point = ({line, column, offset}: Token_['start'], by: number) => ({
    line,
    column: column + by,
    offset: offset + by
  })
  const position = {start: point(token.start, 1), end: point(token.end, -1)}
  const value = this.sliceSerialize(token).slice(1, -1)
  this.enter({type: 'caret', children: [{type: 'text', value, position}]} as never, token)
}
