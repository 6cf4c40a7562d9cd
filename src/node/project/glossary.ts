import {type Glossary, readGlossary, readMentions, readWords, renderingFor} from '../../attribution/index.ts'
import type {GravityOptions} from '../../catalog/index.ts'
import type {Finding} from '../../model.ts'
import type {ProjectSettings} from '../config/settings.ts'
import {borderOf, isObstacle, readText} from '../files/obstacles.ts'
import {oddFile, shownPath} from './odd-file.ts'

export interface ProjectGlossary {
  /** Absent where the project has none. */
  readonly glossary?: Glossary
  /** What cannot be read in it; the rest is used. */
  readonly findings: readonly Finding[]
}

/** The names that the desk has settled, as on disk. */
export function readProjectGlossary(settings: ProjectSettings): ProjectGlossary {
  const path = shownPath(settings, settings.glossary)
  const text = readText(settings.glossary, borderOf(settings, settings.glossary))
  if (text === undefined) return {findings: []}
  if (isObstacle(text)) return {findings: [oddFile('name-glossary', path, text)]}
  // A command asks more than once, and YAML takes its time.
  if (last?.text !== text || last.path !== path) last = {text, path, read: readGlossary(text, path)}
  return last.read
}

let last: {readonly text: string; readonly path: string; readonly read: ProjectGlossary} | undefined

/** The same, but empty if there is none: for callers whom its mistakes do not concern. */
export function loadGlossary(settings: ProjectSettings): Glossary {
  return readProjectGlossary(settings).glossary ?? {entries: []}
}

/** Makes an edit of a name visible even where names have no capital: by the glossary. */
export function gravityOptions(glossary: Glossary): GravityOptions {
  if (!glossary.entries.length) return {}
  return {
    names: (text, language) =>
      readMentions({text, words: readWords(text, language), locale: language.tag, language}, glossary).map(
        ({form}) => form
      )
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
