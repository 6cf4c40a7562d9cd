import {type Glossary, readGlossary, readMentions, readWords, renderingFor} from '../attribution/index.ts'
import type {GravityOptions} from '../catalog/index.ts'
import type {Settings} from './settings.ts'
import {readIfThere, shownPath} from './story.ts'

/** The glossary of the project; empty where there is none. What is wrong in it is for the checks to say. */
export function loadGlossary(settings: Settings): Glossary {
  const text = readIfThere(settings.glossary)
  return text === undefined ? {entries: []} : readGlossary(text, shownPath(settings, settings.glossary)).glossary
}

/** Lets an edit of a name be seen also where names have no capital: by the glossary. */
export function gravityOptions(glossary: Glossary): GravityOptions {
  if (!glossary.entries.length) return {}
  return {
    names: (text, language) =>
      readMentions(text, readWords(text, language), glossary, language.tag, language).map(({form}) => form)
  }
}

/** The names of one language with their renderings in another. */
export function renderings(glossary: Glossary, source: string, target: string): Map<string, string> {
  return new Map(
    glossary.entries.flatMap((entry): Array<[string, string]> => {
      const [from, to] = [renderingFor(entry, source), renderingFor(entry, target)]
      return from && to ? [[from.use, to.use]] : []
    })
  )
}
