import {type Glossary, readGlossary} from '../attribution/index.ts'
import type {Finding} from '../model.ts'
import type {Settings} from './settings.ts'
import {readIfThere, shownPath} from './story.ts'

export interface ProjectGlossary {
  /** Absent where the project has none. */
  readonly glossary?: Glossary
  /** What in it cannot be read; the rest serves. */
  readonly findings: readonly Finding[]
}

/** The names that the desk has settled, as they stand on disk. */
export function readProjectGlossary(settings: Settings): ProjectGlossary {
  const text = readIfThere(settings.glossary)
  return text === undefined ? {findings: []} : readGlossary(text, shownPath(settings, settings.glossary))
}
