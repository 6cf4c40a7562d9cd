/** What the configuration says to the checks. */
import {severitiesOf} from '../../build/index.ts'
import type {StoryOptions} from '../../check/index.ts'
import {styleOf} from '../config/settings.ts'
import type {Settings} from '../config/whole-settings.ts'
import type {ProjectGlossary} from '../project/glossary.ts'

export function checkSettings(settings: Settings, glossary: ProjectGlossary['glossary']): StoryOptions {
  const severities = {...severitiesOf(settings), ...settings.severities}
  return {
    languages: settings.languages,
    // A rule that is off is not asked at all.
    checks: settings.checks.filter(({id}) => severities[id] !== 'off'),
    severities,
    style: styleOf(settings),
    ...(glossary && {glossary}),
    ...((settings.stale === 'old' || Object.values(settings.staleByGravity ?? {}).includes('old')) && {
      pairs: ['current', 'unrecorded', 'stale']
    })
  }
}
