import {join} from 'node:path'
import {readLocaleFile} from '../../catalog/index.ts'
import type {Finding} from '../../model.ts'
import type {LocaleSettings} from '../config/settings.ts'
import type {Settings} from '../config/whole-settings.ts'
import {borderOf, isObstacle, readText} from '../files/obstacles.ts'
import {oddFile, shownPath} from '../project/odd-file.ts'

/** The words of the pages that the project has set itself, read once. */
export class PageLabels {
  /** Files of such words that cannot be read. */
  readonly findings: readonly Finding[]
  /** For each locale, the words in its own `polyedition.json`. */
  readonly #own = new Map<string, Readonly<Record<string, string>>>()
  readonly #labels = new Map<string, Readonly<Record<string, string>>>()

  constructor(settings: Settings) {
    this.findings = settings.locales.flatMap(({locale}) => this.#read(locale, settings) ?? [])
  }

  /** `polyedition.json` of the locale, over those of the locales that it falls back to. */
  of({locale, fallback}: LocaleSettings): Readonly<Record<string, string>> {
    let labels = this.#labels.get(locale)
    if (!labels) {
      labels = Object.assign({}, ...[...fallback.toReversed(), locale].map((name) => this.#own.get(name)))
      this.#labels.set(locale, labels!)
    }
    return labels!
  }

  /** What is wrong with the file, if anything is. */
  #read(locale: string, settings: Settings): Finding | undefined {
    const {localeFiles} = settings
    const path = join(localeFiles, locale, 'polyedition.json')
    const text = readText(path, borderOf(settings, localeFiles))
    if (isObstacle(text)) return {...oddFile('text-broken-file', shownPath(settings, path), text), locale}
    if (text !== undefined) {
      const {entries} = readLocaleFile(text)
      this.#own.set(locale, Object.fromEntries([...entries.values()].map(({key, value}) => [key, value])))
    }
    return undefined
  }
}
