import type {MemoryUnit} from '../catalog/index.ts'
import type {ExchangeRead, ReadText} from './exchange.ts'
import {canonical, mentionedTags, namesOf} from './inline.ts'

/** The pairs of a file for a translation memory. Their tags are known by their names alone. */
export function* memoryUnits({documents}: Pick<ExchangeRead, 'documents'>): Iterable<{
  readonly from: string
  readonly to: string
  readonly unit: MemoryUnit
}> {
  for (const {sourceLocale: from, targetLocale: to, units} of documents) {
    if (from === undefined || to === undefined) continue
    for (const {source, target, state = 'translated', unsure} of units) {
      if (source === undefined || target === undefined || unsure) continue
      const tags = mentionedTags(source)
      const names = namesOf(tags, figuresOf(source))
      const pair = {source: canonical(source, names), target: canonical(target, names)}
      if (pair.source.trim() && pair.target.trim())
        yield {from, to, unit: {...pair, tags, state: state === 'initial' ? 'translated' : state}}
    }
  }
}

const figuresOf = (text: ReadText): string[] =>
  typeof text === 'string'
    ? [...text.matchAll(/\{\{([A-Za-z][\w-]*)\}\}/g)].map((found) => found[1]!)
    : text.flatMap((token) => (token.type === 'figure' ? [token.name] : []))
