import type {Glossary} from '../../attribution/index.ts'
import {type ConfigOptions, loadSettings} from '../config/load-config.ts'
import type {Settings} from '../config/whole-settings.ts'
import {readProjectGlossary} from '../project/glossary.ts'

/** What a project says to the rules, for texts that are not in it: with no configuration, the defaults. */
export interface ProjectGuard extends Pick<Settings, 'severities' | 'checks' | 'locales' | 'languages'> {
  readonly glossary?: Glossary
}

export async function guardOf(options: ConfigOptions = {}): Promise<ProjectGuard> {
  const settings = await loadSettings(options)
  const {severities, checks, locales, languages} = settings
  const {glossary} = readProjectGlossary(settings)
  return {severities, checks, locales, languages, ...(glossary && {glossary})}
}
