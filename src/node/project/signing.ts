import type {Signing} from '../../catalog/index.ts'
import type {Article} from '../../model.ts'
import type {ProjectSettings} from '../config/settings.ts'
import {hashOf} from '../files/hash.ts'
import {readProjectGlossary} from './glossary.ts'

/** By what the signatures under an article's translations are held against what stands there now. */
export function signingOf(settings: ProjectSettings, {meta}: Pick<Article, 'meta'>): Signing {
  const {glossary} = readProjectGlossary(settings)
  return {hash: hashOf, languages: settings.languages, figures: meta.figures, ...(glossary && {glossary})}
}
