import type {StateEntry} from '../catalog/index.ts'
import {sameText} from '../text/canonical.ts'
import {mark, readBase} from './base.ts'
import {genderedFamily, genders, pluralNames, readForm} from './document.ts'
import type {ReadUnit} from './exchange.ts'
import type {ImportedUnit} from './import-outcome.ts'
import type {Ledger} from './import-record.ts'
import {canonical} from './inline.ts'

/** Takes one form of the plural family of a bound figure. Forms exist in the locale file alone and have no state. */
export function takeForm(unit: ReadUnit, ledger: Ledger): Omit<ImportedUnit, 'at'> {
  const key = unit.key!
  const names = pluralNames(ledger.figures)
  const text = unit.target === undefined ? '' : canonical(unit.target, names)
  if (!text.trim()) return {key, outcome: 'empty'}
  const here = ledger.texts.get(key)
  const base = readBase(unit.base)
  if (here !== undefined && sameText(canonical(here, names), text)) {
    ledger.done.set(key, text)
    return {key, outcome: 'same'}
  }
  const gendered = genderedFamily(key)
  if (gendered !== undefined && !genders.includes(text))
    return {
      key,
      outcome: 'unknown',
      reason: `found \`${text}\`, expected ${genders.map((one) => `\`${one}\``).join(' or ')}`
    }
  const form = readForm(key) ?? (gendered === undefined ? undefined : {family: gendered})
  const other = form && (ledger.resources[`${form.family}_other`] ?? '{{count}}')
  const now = canonical((gendered === undefined ? ledger.resources[key] : undefined) ?? other ?? '', names)
  const source = unit.source === undefined ? now : canonical(unit.source, names)
  const aside = (target: string): StateEntry => ({
    key,
    source,
    target,
    tags: [],
    retired: [],
    waivers: [],
    origin: 'person',
    state: 'translated'
  })
  if (ledger.done.has(key)) {
    ledger.setAside(aside(text), names)
    return {key, outcome: 'kept', reason: 'the file holds two texts for it; the first was taken'}
  }
  if (here !== undefined && base?.target === mark(text)) return {key, outcome: 'same'}
  const conflict = here !== undefined && (!base || base.target !== mark(canonical(here, names)))
  if (conflict) ledger.setAside(aside(here), names)
  ledger.write(key, text)
  if (conflict) return {key, outcome: 'replaced', reason: 'the text was changed here as well'}
  return sameText(source, now)
    ? {key, outcome: 'taken'}
    : {key, outcome: 'taken', reason: 'the form that it translates has changed since; look at it again'}
}
