import {uncheckedIn} from '../../check/index.ts'
import {type Ability, abilitiesOf, levelOf} from '../../languages/abilities.ts'
import {type ConfigOptions, loadSettings} from '../config/load-config.ts'

/** What can be read and printed in one locale of the project. */
export interface LocaleAbilities {
  readonly locale: string
  /** Its own name. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** 0 no pack, 1 number words, 2 also hedges, quotations and speech, 3 also names, outlets and wire copy. */
  readonly level: number
  readonly abilities: readonly Ability[]
  /** Rules that are silent where it is the language of an edition. */
  readonly silent: readonly string[]
}

/** What is checked in which locale of the project. Reads the configuration alone. */
export async function languagesOf(options: ConfigOptions = {}): Promise<LocaleAbilities[]> {
  const {locales, checks} = await loadSettings(options)
  return locales.map(({locale, language}) => ({
    locale,
    name: language.name,
    dir: language.dir,
    level: levelOf(language),
    abilities: [...abilitiesOf(language)],
    silent: uncheckedIn(checks, {locale, language}, [{locale, language}]).flatMap(({rules}) => rules)
  }))
}
