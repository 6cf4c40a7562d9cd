/** CLDR's rule-based number formats: as much of them as spells integers. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

interface Rule {
  readonly base: bigint
  /** What a number is divided by: 20 in the rule `80/20`. */
  readonly divisor: bigint
  readonly text: string
}

type Sets = Readonly<Record<string, readonly Rule[]>>

const find = createRequire(import.meta.url)

/** The speller of one set of rules, such as `%spellout-cardinal-feminine` of `es`. Its answer is undefined where CLDR
 *  prints digits. */
export function rbnf(locale: string, set: string): (value: bigint) => string | undefined {
  const {rbnf} = JSON.parse(readFileSync(find.resolve(`cldr-rbnf/rbnf/${locale}.json`), 'utf8')).rbnf
  const sets = Object.fromEntries(
    Object.entries(rbnf.SpelloutRules as Record<string, Array<[string, string]>>).flatMap(([name, rules]) =>
      Array.isArray(rules) ? [[name, rulesOf(rules)]] : []
    )
  )
  if (!sets[set]) throw new RangeError(`Unexpected set \`${set}\`, expected one of ${Object.keys(sets).join(' ')}`)
  return (value) => spelled(value, set, sets)
}

/** Rules for fractions and negative numbers fall away. */
function rulesOf(rules: ReadonlyArray<readonly [head: string, text: string]>): Rule[] {
  return rules.flatMap(([head, text]) => {
    const [, base, radix = '10'] = /^(\d+)(?:\/(\d+))?$/.exec(head) ?? []
    if (base === undefined) return []
    let divisor = 1n
    while (divisor * BigInt(radix) <= BigInt(base)) divisor *= BigInt(radix)
    // An apostrophe keeps the space behind it; a soft hyphen is for the end of a line.
    return [{base: BigInt(base), divisor, text: text.replace(/;$/, '').replace(/^'|\u00ad/g, '')}]
  })
}

function spelled(value: bigint, set: string, sets: Sets): string | undefined {
  const rule = sets[set]?.findLast(({base}) => base <= value)
  if (!rule) return undefined
  const rest = value % rule.divisor
  const text = rule.text.replace(/\[([^\]]*)\]/g, rest === 0n ? '' : '$1')
  let digits = false
  const words = text.replace(/([←→=])([^←→=]*)\1/g, (_, sign: string, other: string) => {
    if (other !== '' && !other.startsWith('%')) digits = true
    const part = sign === '=' ? value : sign === '→' ? rest : value / rule.divisor
    const inner = digits ? undefined : spelled(part, other || set, sets)
    if (inner === undefined) digits = true
    return inner ?? ''
  })
  return digits ? undefined : words
}
