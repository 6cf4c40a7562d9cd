import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {uncheckedIn} from '../../check/index.ts'
import {type Ability, abilitiesOf, levelOf} from '../../languages/abilities.ts'
import {localeOf} from '../../languages/locale.ts'
import {type ConfigOptions, loadSettings} from '../config/load-config.ts'
import {UsageError} from '../files/errors.ts'
import {type ProjectOptions, withProject} from '../project/project.ts'
import {Transaction} from '../project/transaction.ts'
import {newPack} from './new-pack.ts'

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

export interface NewLanguageOptions extends ProjectOptions {
  /** BCP 47. */
  readonly tag: string
}

export interface NewLanguageReport {
  /** The folder of the pack, relative to the project. */
  readonly folder: string
  /** Its files, relative to the project. */
  readonly added: readonly string[]
}

/** Begin a language pack: `languages/<tag>/`, with what `Intl` knows and what a person must fill in. Nothing that is
 *  there is overwritten. */
export async function newLanguage({tag, ...options}: NewLanguageOptions): Promise<NewLanguageReport> {
  return withProject('languages', options, async ({settings}) => {
    const folder = `languages/${packTag(tag)}`
    if (existsSync(join(settings.root, folder)))
      throw new UsageError(`Found \`${folder}\`, expected no such folder; remove it to begin the pack again`)
    const change = new Transaction(settings, 'languages')
    const files = Object.entries(newPack(tag)).map(([name, text]) => [`${folder}/${name}`, text] as const)
    for (const [name, text] of files) change.write(join(settings.root, name), text, '')
    change.commit()
    return {folder, added: files.map(([name]) => name)}
  })
}

function packTag(tag: string): string {
  try {
    return localeOf(tag).baseName
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
