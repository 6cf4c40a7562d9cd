import {type Glossary, readMentions, readWords, renderingFor} from '../../attribution/index.ts'
import type {Term} from '../../desk/protocol.ts'
import type {Language} from '../../languages/language.ts'

export interface TermLocales {
  /** Of the source text. */
  readonly language: Language
  readonly source: string
  readonly target: string
}

/** The names of the glossary that a source text holds, each once, with their renderings in the target's locale. */
export function termsOf(text: string, glossary: Glossary, {language, source, target}: TermLocales): Term[] {
  const found = readMentions({text, words: readWords(text, language), locale: source, language}, glossary)
  const entries = new Map(found.map(({entry, form}) => [entry.id, {entry, form}]))
  return [...entries.values()].flatMap(({entry, form}): Term[] => {
    const to = renderingFor(entry, target)
    return to ? [{source: form, use: to.use, also: to.also, never: [...to.never, ...to.variants]}] : []
  })
}
