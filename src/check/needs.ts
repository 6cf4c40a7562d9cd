import {type Ability, abilities, abilitiesOf, figureAbilities} from '../languages/abilities.ts'
import type {Language} from '../languages/language.ts'
import type {Said} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Check, Needs} from './check.ts'

/** The two languages of what is checked: of a text by itself there is no source, of an article no target. */
export interface Languages {
  readonly source?: Language | undefined
  readonly target?: Language | undefined
}

/** What a rule asks and the languages lack. */
function lackOf(
  {needs}: {readonly needs?: Needs},
  side: 'source' | 'target',
  language: Language | undefined
): Ability[] {
  const asked = needs?.[side]
  if (!asked || !language) return []
  const has = abilitiesOf(language)
  return asked.filter((ability) => !has.has(ability))
}

/** Whether a rule can say anything of these languages: the one place that asks. */
export const isAble = ({needs}: {readonly needs?: Needs}, {source, target}: Languages): boolean =>
  hasAll(needs?.source, source) && hasAll(needs?.target, target)

/** Asked for every rule and pair. */
function hasAll(asked: readonly Ability[] | undefined, language: Language | undefined): boolean {
  if (!asked || !language) return true
  const has = abilitiesOf(language)
  return has.size === abilities.length || asked.every((ability) => has.has(ability))
}

/** A language of which something is not checked. */
export interface Unchecked {
  readonly locale: string
  /** What its pack lacks and a rule asks for, in the order in which abilities are listed. */
  readonly abilities: readonly Ability[]
  /** The rules that are silent for it. */
  readonly rules: readonly string[]
}

/** What these rules leave unsaid of a pair of languages, so that silence is never taken for praise. */
export function uncheckedOf(
  checks: readonly Check[],
  pair: {
    readonly source: {readonly locale: string; readonly language: Language}
    readonly target: {readonly locale: string; readonly language: Language}
  }
): Unchecked[] {
  return (['source', 'target'] as const).flatMap((side): Unchecked[] => {
    const {locale, language} = pair[side]
    const silent = checks.flatMap((check) => {
      const lacking = lackOf(check, side, language)
      return lacking.length > 0 ? [{rule: check.id, lacking}] : []
    })
    // Figures are read in digits, and those that may stand in words are let pass.
    const words = figureAbilities.filter((ability) => !abilitiesOf(language).has(ability))
    const lacking = new Set([...silent.flatMap((one) => one.lacking), ...words])
    if (lacking.size === 0) return []
    return [{locale, abilities: abilities.filter((one) => lacking.has(one)), rules: silent.map(({rule}) => rule)}]
  })
}

/** The same of one source and its editions, each locale once. */
export function uncheckedIn(
  checks: readonly Check[],
  source: {readonly locale: string; readonly language: Language},
  targets: ReadonlyArray<{readonly locale: string; readonly language: Language}>
): Unchecked[] {
  const found = new Map<string, Unchecked>()
  for (const target of targets)
    for (const one of uncheckedOf(checks, {source, target})) found.set(one.locale, found.get(one.locale) ?? one)
  return [...found.values()]
}

/** For people: `Not checked in French: hedges, quotations`. */
export const uncheckedSaid = ({locale, abilities}: Unchecked): Said =>
  tells('ledger/unchecked', {
    language: {language: locale},
    abilities: abilities.map((one): `ability/${Ability}` => `ability/${one}`)
  })
