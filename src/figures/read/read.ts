/** Read a text's figures, in stages: tokens → numbers → what they count → ranges and scores → hedges → figures. */
import type {Language} from '../../languages/language.ts'
import type {Figure} from '../../model.ts'
import {type Bare, inComposedForm, withoutControls} from './controls.ts'
import type {Weekday} from './dates/weekdays.ts'
import {figuresOf} from './figures.ts'
import {hedgesOf, knowsHedges} from './hedges/hedge-index.ts'
import {hedgesIn} from './hedges/hedges.ts'
import {lexiconOf} from './lexicon/lexicon.ts'
import type {Reading} from './reading.ts'
import {scan} from './scan.ts'
import {tokenize} from './tokens/tokenize.ts'

/** Figures and weekdays of a text, in text order. There are none where the language's pack has no figures. Never
 *  throws; linear in the length of the text. */
export function read(given: string, language: Language): Reading {
  const lexicon = lexiconOf(language)
  if (!lexicon) return {figures: [], weekdays: []}
  const composed = inComposedForm(given)
  const bare = withoutControls(composed?.text ?? given)
  const text = bare?.text ?? composed?.text ?? given
  const hedges = hedgesOf(language, lexicon)
  const reader = {text, tokens: tokenize(text, lexicon, hedges), lexicon, hedges}
  const {drafts, weekdays} = scan(reader)
  const figures = figuresOf(reader, drafts, knowsHedges(reader) ? hedgesIn(reader, drafts) : [])
  const restore = restoring(bare, composed)
  return {
    figures: restore ? figures.map(restore) : figures,
    weekdays: restore ? weekdays.map(restore) : weekdays,
    parts: {reader, drafts, figures, restore}
  }
}

/** The way back to the text as given: from the one without control characters to the composed one, and on. */
function restoring(bare: Bare | undefined, composed: Bare | undefined): Bare['restore'] | undefined {
  if (!bare || !composed) return (bare ?? composed)?.restore
  return (found) => composed.restore(bare.restore(found))
}

/** Every figure of a text, in text order. Never throws; linear in the length of the text.
 *  @example
 *  import {readFigures} from 'polyedition/figures'
 *  import {ar} from 'polyedition/languages/ar'
 *  const [figure] = readFigures('نحو 2.5 مليون دولار', ar)
 *  [figure.kind, figure.value, figure.unit, figure.hedge.class] // → ['money', '2500000', 'USD', 'about'] */
export function readFigures(text: string, language: Language): Figure[] {
  return [...read(text, language).figures]
}

/** Every weekday that a text names. */
export function readWeekdays(text: string, language: Language): Weekday[] {
  return [...read(text, language).weekdays]
}
