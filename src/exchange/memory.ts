import type {MemoryUnit} from '../catalog/index.ts'
import {tagOfName} from '../segment/index.ts'
import {readBase} from './base.ts'
import type {ExchangeRead, ReadText} from './exchange.ts'
import {nameForeign} from './foreign.ts'
import {canonical, mentionedTags, namesOf} from './inline.ts'

/** The pairs of a file for a translation memory. Their tags are known by their names alone, those of another tool only
 *  by the words that they enclose. A pair that is unfinished, or was read in part, is a draft.
 *  @example
 *  import {memoryUnits, readExchange} from 'polyedition/exchange'
 *  [...memoryUnits(readExchange('key,source,target\n,Yes,نعم\n', 'a.csv'))].length // → 1 */
export function* memoryUnits({documents}: Pick<ExchangeRead, 'documents'>): Iterable<{
  readonly from?: string
  readonly to?: string
  readonly unit: MemoryUnit
}> {
  for (const {sourceLocale: from, targetLocale: to, units} of documents) {
    for (const one of units) {
      const {unit, foreign} = nameForeign(one, (name) => tagOfName(name) !== undefined)
      const {source, target, state = 'translated', unsure, doubt, base} = unit
      if (source === undefined || target === undefined) continue
      const tags = [...mentionedTags(source), ...foreign]
      const names = namesOf(tags, figuresOf(source))
      const pair = {source: canonical(source, names), target: canonical(target, names)}
      if (!pair.source.trim() || !pair.target.trim()) continue
      yield {
        ...(from !== undefined && {from}),
        ...(to !== undefined && {to}),
        unit: {
          ...pair,
          tags,
          // An old pair is still a pair: only its source has changed.
          state: unsure ? 'initial' : state === 'initial' && readBase(base)?.stale ? 'translated' : state,
          ...(foreign.length > 0 && {foreign: true}),
          ...(doubt !== undefined && {partial: true})
        }
      }
    }
  }
}

const figuresOf = (text: ReadText): string[] =>
  typeof text === 'string'
    ? [...text.matchAll(/\{\{([A-Za-z][\w-]*)\}\}/g)].map((found) => found[1]!)
    : text.flatMap((token) => (token.type === 'figure' ? [token.name] : []))
