/** The answers of the guard: the rules, the reader of figures and the ledgers, for texts of others. */
import {parseArticle} from '../article/index.ts'
import {type AttributionLedger, attributionLedger, checkPair, figureLedger, type Ledger} from '../check/index.ts'
import {readFigures} from '../figures/index.ts'
import {languageFor} from '../languages/choose.ts'
import type {Language} from '../languages/language.ts'
import {loadLanguages} from '../languages/load.ts'
import type {Figure, Finding} from '../model.ts'
import type {ProjectGuard} from '../node/index.ts'
import {segmentArticle} from '../segment/index.ts'
import type {FiguresQuestion, LedgerQuestion, PairQuestion} from './questions.ts'

export class Guard {
  readonly #settings: ProjectGuard
  /** By locale, so that what is made once for a list of languages is not made again. */
  readonly #languages = new Map<string, Promise<readonly Language[]>>()

  constructor(settings: ProjectGuard) {
    this.#settings = settings
  }

  /** What is wrong with a translation. The places are those of the texts without their markup. */
  async check(question: PairQuestion): Promise<Finding[]> {
    const {source, target, sourceLocale, targetLocale, origin, document, format} = question
    const {severities, checks, locales, glossary} = this.#settings
    const languages = await this.#load(sourceLocale, targetLocale)
    const plain = (text: string) => plainOf(text, format)
    const pair = {
      source: plain(source),
      target: plain(target),
      sourceLocale,
      targetLocale,
      origin,
      ...(document && {
        document: {at: document.at, pairs: document.pairs.map(([a, b]) => [plain(a), plain(b)] as const)}
      })
    }
    return checkPair(pair, {
      languages,
      checks,
      severities,
      style: (locale) => locales.find((one) => one.locale === locale)?.style,
      ...(glossary && {glossary})
    })
  }

  async figures({text, locale, format}: FiguresQuestion): Promise<readonly Figure[]> {
    return readFigures(plainOf(text, format), languageFor(locale, await this.#load(locale)))
  }

  async ledger(question: LedgerQuestion): Promise<{figures: Ledger; attribution: AttributionLedger}> {
    const {source, target, sourceLocale, targetLocale, format} = question
    const languages = await this.#load(sourceLocale, targetLocale)
    const side = (locale: string, text: string) => ({locale, texts: new Map([['text', plainOf(text, format)]])})
    const sides = [side(sourceLocale, source), [side(targetLocale, target)]] as const
    return {figures: figureLedger(...sides, languages), attribution: attributionLedger(...sides, languages)}
  }

  #load(...locales: readonly string[]): Promise<readonly Language[]> {
    const id = locales.join(' ')
    const known = this.#languages.get(id) ?? this.#loaded(locales)
    // Whoever asks in every tag that there is shall not fill the memory.
    if (this.#languages.size > MOST) this.#languages.clear()
    this.#languages.set(id, known)
    return known
  }

  async #loaded(locales: readonly string[]): Promise<readonly Language[]> {
    const {languages} = this.#settings
    return [...languages, ...(await loadLanguages(locales))]
  }
}

const MOST = 200

/** A text without its markup, each block a line. */
function plainOf(text: string, format: PairQuestion['format']): string {
  if (format === 'plain') return text
  // Indented HTML is no code.
  const body = format === 'html' ? text.replace(/^[ \t]+/gm, '') : text
  const {article} = parseArticle(`---\nheadline: '-'\nlang: en\n---\n\n${body}\n`, {slug: 'text'})
  return segmentArticle(article)
    .filter(({role}) => role !== 'headline')
    .map(({plain}) => plain)
    .join('\n')
}
