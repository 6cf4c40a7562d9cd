import {
  type Modal,
  type Quote,
  reachOf,
  readModality,
  readQuotes,
  readSpeech,
  readWords,
  type Speech,
  type Word
} from '../attribution/index.ts'
import {bearingsIn, type Reading, read, relativeDaysIn, sequencesIn, type Weekday} from '../figures/index.ts'
import {type HouseStyle, houseStyle, type Language} from '../languages/language.ts'
import type {Figure, Span} from '../model.ts'
import {compose} from '../text/canonical.ts'
import {type Noted, noNotes} from './noted.ts'

/** Words between a name and the word of speech that belongs to it. */
const NEAR = 5

/** A house that has chosen nothing. */
const NONE: Partial<HouseStyle> = {}

/** One text of a pair in its language. Each reading is made once, when a rule first asks for it. */
export class Side implements Noted {
  readonly notes: unknown[] = noNotes()
  /** Composed, because rules compare letters. */
  readonly whole: string
  /** The text as it was given, which may be saved in another form. */
  readonly given: string
  readonly locale: string
  readonly language: Language
  /** The style of the edition in which it is printed, and which of it the house itself has chosen. */
  readonly house: HouseStyle
  readonly chosen: Partial<HouseStyle>
  #text: string
  #speech: readonly Speech[] | undefined
  #beside: ReadonlySet<Word> | undefined
  #reports: readonly Speech[] | undefined
  #words: readonly Word[] | undefined
  #quotes: readonly Quote[] | undefined
  #reading: Reading | undefined
  #relativeDays: ReturnType<typeof relativeDaysIn> | undefined
  #sequences: ReturnType<typeof sequencesIn> | undefined
  #bearings: ReturnType<typeof bearingsIn> | undefined
  #modality: readonly Modal[] | undefined
  readonly #back: ((offset: number) => number) | undefined

  constructor(text: string, locale: string, language: Language, chosen: Partial<HouseStyle> = NONE) {
    const form = compose(text)
    this.whole = form?.text ?? text
    this.#text = this.whole
    this.given = text
    this.#back = form?.back
    this.locale = locale
    this.language = language
    this.chosen = chosen
    this.house = houseStyle(language.print.style, chosen)
  }

  /** What rules read: `whole`, with spaces for what stands in another language. */
  get text(): string {
    return this.#text
  }

  /** The same side, of which these stretches are not read. */
  without(spans: readonly Span[]): Side {
    const side = new Side(this.given, this.locale, this.language, this.chosen)
    let text = ''
    for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
      text += this.whole.slice(text.length, Math.max(start, text.length))
      text += ' '.repeat(Math.max(0, end - text.length))
    }
    side.#text = text + this.whole.slice(text.length)
    return side
  }

  /** A stretch of `text` as a stretch of `given`. */
  inGiven({start, end}: Span): Span {
    const back = this.#back
    return back ? {start: back(start), end: back(end)} : {start, end}
  }

  get #read(): Reading {
    this.#reading ??= read(this.text, this.language)
    return this.#reading
  }

  get figures(): readonly Figure[] {
    return this.#read.figures
  }

  get weekdays(): readonly Weekday[] {
    return this.#read.weekdays
  }

  /** Days that the text tells from the day of its publication. */
  get relativeDays(): ReturnType<typeof relativeDaysIn> {
    this.#relativeDays ??= relativeDaysIn(this.#read)
    return this.#relativeDays
  }

  /** Telephone numbers, codes and the like. */
  get sequences(): ReturnType<typeof sequencesIn> {
    this.#sequences ??= sequencesIn(this.#read)
    return this.#sequences
  }

  /** How a figure stands to the words around it. */
  bearings(figure: Span): ReturnType<ReturnType<typeof bearingsIn>> {
    this.#bearings ??= bearingsIn(this.#read)
    return this.#bearings(figure)
  }

  get quotes(): readonly Quote[] {
    this.#quotes ??= readQuotes(this.text, this.language)
    return this.#quotes
  }

  /** How firmly its claims are put. */
  get modality(): readonly Modal[] {
    this.#modality ??= readModality(this.text, this.words, this.language)
    return this.#modality
  }

  get words(): readonly Word[] {
    this.#words ??= readWords(this.text, this.language)
    return this.#words
  }

  /** Words that stand beside a word of speech: who speaks is among them. */
  get beside(): ReadonlySet<Word> {
    this.#beside ??= new Set(
      this.speech.flatMap(({first, next}) => this.words.slice(Math.max(0, first - NEAR), next + NEAR))
    )
    return this.#beside
  }

  /** Words of speech that are not part of a figure: "estimated at 100" is a hedge, and نصفهم a half and not a
   *  description. */
  get reports(): readonly Speech[] {
    if (!this.#reports) {
      const sure = this.figures.filter((figure) => figure.sure)
      const reach = reachOf([...sure, ...this.figures.flatMap(({hedge}) => hedge ?? [])])
      this.#reports = this.speech.filter(({start, end}) => reach(end) <= start)
    }
    return this.#reports
  }

  get speech(): readonly Speech[] {
    this.#speech ??= readSpeech(this.text, this.words, this.quotes, this.language)
    return this.#speech
  }
}

const kept = new WeakMap<object, Side>()

/** The side of a text that a segment or an entry holds, kept with it: a source is read once for all its translations,
 *  and a translation once for the rules and for the comparison with others. */
export function sideOf(
  holder: object,
  text: string,
  locale: string,
  language: Language,
  chosen: Partial<HouseStyle> = NONE
): Side {
  const known = kept.get(holder)
  if (known?.given === text && known.locale === locale && known.language === language && known.chosen === chosen)
    return known
  const side = new Side(text, locale, language, chosen)
  kept.set(holder, side)
  return side
}
