import {pluralCategories, pluralCategory} from '../languages/intl.ts'

/** CLDR's order, which is also that of gettext's forms for every language that we know of. */
const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** The forms of a language as a PO file counts them. */
export function pluralOrder(locale: string): Intl.LDMLPluralRule[] {
  const known = pluralCategories(locale)
  return ORDER.filter((category) => known.includes(category))
}

/** The header `Plural-Forms` of a locale, made from what `Intl` says of the whole numbers, so that no language has to be
 *  named here: conditions on `n` where a form holds for a few small numbers, on `n%100` where it repeats. */
export function gettextPlurals(locale: string): string {
  const order = pluralOrder(locale)
  const of = (n: number) => order.indexOf(pluralCategory(String(n), locale))
  const last = order.length - 1
  const tests: string[] = []
  for (let form = 0; form < last; form++) {
    const numbers = Array.from({length: 1000}, (_, n) => n).filter((n) => of(n) === form)
    if (!numbers.length) continue
    // A rule that holds for all hundreds alike is a condition on the last two digits.
    const repeats = numbers.some((n) => n >= 100)
    const digits = repeats ? [...new Set(numbers.map((n) => n % 100))].sort((a, b) => a - b) : numbers
    const except = repeats ? digits.filter((n) => !numbers.includes(n)) : []
    const test = ranges(digits, repeats ? 'n%100' : 'n')
    tests.push(`${except.length ? `(${test}) && ${except.map((n) => `n!=${n}`).join(' && ')}` : test} ? ${form} : `)
  }
  return `nplurals=${order.length}; plural=(${tests.join('')}${last});`
}

function ranges(numbers: readonly number[], name: string): string {
  const runs: Array<[number, number]> = []
  for (const n of numbers) {
    const run = runs.at(-1)
    if (run && run[1] === n - 1) run[1] = n
    else runs.push([n, n])
  }
  return runs
    .map(([a, b]) => (a === b ? `${name}==${a}` : b === 99 ? `${name}>=${a}` : `(${name}>=${a} && ${name}<=${b})`))
    .join(' || ')
}

/** Reads a header `Plural-Forms` as some tool wrote it: the number of forms, and which of them a number takes.
 *  Undefined if it cannot be read. The formula is C, and is evaluated by a small reader of our own. */
export function readPlurals(header: string): {readonly count: number; of(n: number): number} | undefined {
  const found = /nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+)/.exec(header)
  if (!found || found[2]!.length > 1000) return undefined
  const tokens = found[2]!.match(/\d+|n|\|\||&&|[=!<>]=|[-+*/%<>!?:()]|\S/g) ?? []
  const formula = parse(tokens)
  return formula && {count: Number(found[1]), of: (n) => Math.trunc(formula(n))}
}

type Formula = (n: number) => number

const LEVELS: ReadonlyArray<Readonly<Record<string, (a: number, b: number) => number>>> = [
  {'||': (a, b) => Number(a !== 0 || b !== 0)},
  {'&&': (a, b) => Number(a !== 0 && b !== 0)},
  {'==': (a, b) => Number(a === b), '!=': (a, b) => Number(a !== b)},
  {
    '<': (a, b) => Number(a < b),
    '>': (a, b) => Number(a > b),
    '<=': (a, b) => Number(a <= b),
    '>=': (a, b) => Number(a >= b)
  },
  {'+': (a, b) => a + b, '-': (a, b) => a - b},
  {'*': (a, b) => a * b, '/': (a, b) => Math.trunc(a / b), '%': (a, b) => a % b}
]

function parse(tokens: readonly string[]): Formula | undefined {
  let at = 0
  let depth = 0
  let broken = false
  const choice = (): Formula => {
    if (++depth > 100) broken = true
    const test = broken ? zero : binary(0)
    if (tokens[at] !== '?') {
      depth--
      return test
    }
    at++
    const yes = choice()
    if (tokens[at++] !== ':') broken = true
    const no = choice()
    depth--
    return (n) => (test(n) !== 0 ? yes(n) : no(n))
  }
  const binary = (level: number): Formula => {
    const operators = LEVELS[level]
    if (!operators) return single()
    let left = binary(level + 1)
    while (!broken && tokens[at] !== undefined && Object.hasOwn(operators, tokens[at]!)) {
      const operate = operators[tokens[at++]!]!
      const [a, b] = [left, binary(level + 1)]
      left = (n) => operate(a(n), b(n))
    }
    return left
  }
  const single = (): Formula => {
    const token = tokens[at++]
    if (token === 'n') return (n) => n
    if (token === '!') {
      const inner = single()
      return (n) => Number(inner(n) === 0)
    }
    if (token === '(') {
      const inner = choice()
      if (tokens[at++] !== ')') broken = true
      return inner
    }
    if (token !== undefined && /^\d+$/.test(token)) return () => Number(token)
    broken = true
    return zero
  }
  const formula = choice()
  return broken || at < tokens.length ? undefined : formula
}
const zero: Formula = () => 0
