import {type Glossary, readMentions, readWords, renderingFor} from '../attribution/index.ts'
import type {Memory} from '../catalog/index.ts'
import type {Language} from '../languages/language.ts'
import type {CatalogEntry, Segment} from '../model.ts'
import type {DraftItem, DraftTerm} from './provider.ts'

/** What may help with a segment, beside its text. */
export interface Help {
  readonly source: {readonly locale: string; readonly language: Language}
  readonly targetLocale: string
  readonly glossary?: Glossary
  readonly memory?: Memory
}

/** The segments that have no translation, or a stale one, each with what is sent of it. */
export function itemsOf(entries: readonly CatalogEntry[], help: Help): DraftItem[] {
  return entries.flatMap(({key, segment, status}, at) => {
    if (status !== 'missing' && status !== 'stale') return []
    const [before, after] = [entries[at - 1]?.segment.plain, entries[at + 1]?.segment.plain]
    const memory = nearest(segment, help.memory)
    return {
      key,
      role: segment.role,
      text: segment.text,
      ...(before !== undefined && {before}),
      ...(after !== undefined && {after}),
      terms: termsIn(segment.plain, help),
      ...(memory && {memory})
    }
  })
}

function termsIn(text: string, {source: {locale, language}, targetLocale, glossary}: Help): DraftTerm[] {
  if (!glossary) return []
  const mentions = readMentions({text, words: readWords(text, language), locale, language}, glossary)
  const terms = mentions.flatMap(({entry, form}): DraftTerm[] => {
    const rendering = renderingFor(entry, targetLocale)
    if (!rendering) return []
    return [{source: form, target: rendering.use, ...(rendering.never.length > 0 && {never: rendering.never})}]
  })
  return [...new Map(terms.map((term) => [`${term.source} ${term.target}`, term])).values()]
}

function nearest(segment: Segment, memory: Memory | undefined): DraftItem['memory'] {
  const [best] = memory?.lookup(segment) ?? []
  return best && best.unit.state !== 'initial' ? {source: best.unit.source, target: best.target} : undefined
}
