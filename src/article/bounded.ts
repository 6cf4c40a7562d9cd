/** MDX asks at every closing brace whether its expression is complete, and reads all of it again for that; at every
 *  empty line it does so with `import` and `export`. Where nothing is ever complete, that is quadratic. */
import type {Code, Construct, Effects, Extension, ParseContext, State, TokenizeContext} from 'micromark-util-types'
import type {Processor} from 'unified'

/** So many characters may be read again in one file, which takes two or three seconds. */
const MOST = 10_000_000

/** The signs at which its constructs begin: `<`, `{`, and the first letters of `export` and `import`. */
const FLOW: ReadonlySet<string> = new Set(['60', '101', '105', '123'])
const TEXT: ReadonlySet<string> = new Set(['60', '123'])
const CLOSE = 125
const endsLine = (code: Code | undefined): boolean => typeof code === 'number' && code < -2

/** Behind the plug-ins that give the grammar of MDX: a file that asks for more is refused as one that cannot be read. */
export function boundExpressions(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((one) => mapped(one as Extension))
}

const mapped = (extension: Extension): Extension => ({
  ...extension,
  ...(extension.flow && {flow: boundAt(FLOW, extension.flow)}),
  ...(extension.text && {text: boundAt(TEXT, extension.text)})
})

type Constructs = NonNullable<Extension['flow']>

const boundAt = (signs: ReadonlySet<string>, constructs: Constructs): Constructs =>
  Object.fromEntries(
    Object.entries(constructs).map(([code, given]) => [
      code,
      signs.has(code) ? [given ?? []].flat().map(bounded) : given
    ])
  )

const read = new WeakMap<ParseContext, number>()

function bounded(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State) {
      const begun = this.now().offset
      let before: Code | undefined
      let ended = false
      const last =
        (state: State): State =>
        (code) => {
          ended = true
          return state(code)
        }
      const counted =
        (state: State): State =>
        (code) => {
          if (code === CLOSE || (endsLine(code) && endsLine(before))) add(this, this.now().offset - begun)
          before = code
          const next = state(code)
          return next && !ended ? counted(next) : next
        }
      const first = construct.tokenize.call(this, effects, last(ok), last(nok))
      return first && counted(first)
    }
  }
}

function add(context: TokenizeContext, length: number): void {
  const sum = (read.get(context.parser) ?? 0) + length
  read.set(context.parser, sum)
  if (sum > MOST) throw Object.assign(new Error('an expression has no end, or is too long'), {place: context.now()})
}
