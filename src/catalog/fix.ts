import type {Catalog} from '../model.ts'
import {sameText} from '../text/canonical.ts'
import {type CatalogTexts, type CatalogWrites, readTexts, writesOf} from './files.ts'
import {fixTagged, type TextFix} from './fix-tagged.ts'
import type {StateEntry} from './state-file.ts'

export interface RuleFix extends TextFix {
  readonly rule: string
}

/** What rules would change in one target. */
export interface TargetFixes {
  readonly fixes: readonly RuleFix[]
  /** The plain text that they point into, where the article has bound figures. */
  readonly filled?: string
}

export interface FixedTarget {
  readonly key: string
  /** The rules whose fixes were applied, each once for every fix. */
  readonly rules: readonly string[]
  readonly before: string
  readonly after: string
}

export interface FixedTargets {
  readonly fixed: readonly FixedTarget[]
  readonly writes: CatalogWrites
}

/** Applies fixes to the targets of one locale. A recorded target is recorded again with its state, origin and source,
 *  so that a stale one stays stale; one that was not recorded stays so, and its record is left alone. Only texts that
 *  are in the locale file as the catalog gives them are changed. */
export function fixTargets(
  texts: CatalogTexts,
  catalog: Catalog,
  fixes: ReadonlyMap<string, TargetFixes>
): FixedTargets {
  const files = readTexts(texts)
  const changes = new Map<string, string>()
  const entries = new Map<string, StateEntry>(files.state.entries)
  const fixed: FixedTarget[] = []
  let recorded = false
  for (const {key, target, segment} of catalog.entries) {
    const wanted = fixes.get(key)
    if (!wanted || target === undefined || files.file.entries.get(key)?.value !== target) continue
    const {text, applied} = fixTagged(target, segment.tags, wanted.fixes, wanted.filled)
    if (text === target) continue
    const rules = applied.map(({rule}) => rule)
    changes.set(key, text)
    fixed.push({key, rules, before: target, after: text})
    const record = entries.get(key)
    if (!record || record.obsolete || !sameText(record.target, target)) continue
    entries.set(key, {...record, target: text, note: noteOf(record.note, rules)})
    recorded = true
  }
  const order = catalog.entries.map(({key}) => key)
  if (!fixed.length) return {fixed, writes: {locale: texts.locale}}
  const {state, ...file} = writesOf(files, {texts: changes, entries: [...entries.values()]}, order)
  if (!('file' in file)) return {fixed: [], writes: {locale: texts.locale}}
  return {fixed, writes: recorded && state !== undefined ? {...file, state} : file}
}

/** The previous note stays, and names each rule once. */
function noteOf(before: string | undefined, rules: readonly string[]): string {
  const found = /(?:^|; )fixed by ([a-z][a-z-]*(?:, [a-z][a-z-]*)*)$/.exec(before ?? '')
  const known = found?.[1]?.split(', ') ?? []
  const rest = found ? before!.slice(0, found.index) : (before ?? '')
  const names = [...new Set([...known, ...rules])].sort().join(', ')
  return rest ? `${rest}; fixed by ${names}` : `fixed by ${names}`
}
