<<<<<<< HEAD
import {type Quote, readQuotes, readWords, type Word} from '../attribution/index.ts'
=======
import {type Quote, readQuotes} from '../attribution/index.ts'
import {readFigures} from '../figures/index.ts'
>>>>>>> 87037f4 (Rules for figures: missing, added, changed, of another unit or date)
import type {Language} from '../languages/language.ts'
import type {Figure} from '../model.ts'

/** One text of a pair in its language. Each reading is made when a rule first asks for it, and once. */
export class Side {
  readonly text: string
  readonly locale: string
  readonly language: Language
  #words: readonly Word[] | undefined
  #quotes: readonly Quote[] | undefined
  #figures: readonly Figure[] | undefined

  constructor(text: string, locale: string, language: Language) {
    this.text = text
    this.locale = locale
    this.language = language
  }

  get figures(): readonly Figure[] {
    this.#figures ??= readFigures(this.text, this.language)
    return this.#figures
  }

  get quotes(): readonly Quote[] {
    this.#quotes ??= readQuotes(this.text, this.language)
    return this.#quotes
  }

  get words(): readonly Word[] {
    this.#words ??= readWords(this.text, this.language)
    return this.#words
  }
}
