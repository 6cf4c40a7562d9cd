/** What a language can do, given what its pack contains. Rules ask for abilities rather than parts, so that what cannot
 *  be read is never taken for missing. */
import {packOf} from './generic.ts'
import type {FigurePack, LanguagePack} from './language.ts'

/** Every language has `digits`: values in digits, percent signs, numeric dates, and the words `Intl` knows. The others
 *  depend on the pack. */
export const abilities = [
  'digits',
  'number-words',
  'ordinals',
  'dates',
  'units',
  'hedges',
  'modality',
  'quotations',
  'speech',
  'anonymity',
  'names',
  'outlets',
  'wire',
  'labels',
  'style',
  'letters',
  'spelling',
  'negation'
] as const

export type Ability = (typeof abilities)[number]

/** What a language needs for figures in words to be read. */
export const figureAbilities: readonly Ability[] = ['number-words', 'ordinals', 'dates', 'units']

/** The name of each ability in messages: "hedges: not checked in French". */
export const abilityNames: Readonly<Record<Ability, string>> = {
  digits: 'digits',
  'number-words': 'number words',
  ordinals: 'ordinals',
  dates: 'dates',
  units: 'units',
  hedges: 'hedges',
  modality: 'modality',
  quotations: 'quotations',
  speech: 'speech',
  anonymity: 'anonymity',
  names: 'names',
  outlets: 'outlets',
  wire: 'wire copy',
  labels: 'words of the page',
  style: 'house style',
  letters: 'letters',
  spelling: 'numbers in words',
  negation: 'negation'
}

/** Whether something is written in it: an empty form, or a table of empty lists, waits to be filled in. */
const isFull = (value: unknown): boolean =>
  typeof value === 'string'
    ? value !== ''
    : typeof value === 'object' && value !== null && Object.values(value).some(isFull)

const figure = (pack: LanguagePack, ...members: ReadonlyArray<keyof FigurePack>) =>
  members.every((member) => isFull(pack.figures?.[member]))

/** What each ability depends on: without it, the part's other words are useless. */
const lives: Readonly<Record<Ability, (pack: LanguagePack) => boolean>> = {
  digits: () => true,
  'number-words': (pack) => figure(pack, 'cardinals'),
  ordinals: (pack) => figure(pack, 'ordinals'),
  dates: (pack) => figure(pack, 'months', 'weekdays'),
  units: (pack) => figure(pack, 'units'),
  hedges: ({hedges}) => isFull(hedges?.before),
  modality: ({modality}) => isFull(modality?.marks),
  quotations: ({quotes}) => isFull(quotes?.double),
  speech: ({speech}) => isFull(speech?.verbs),
  anonymity: ({speech}) => isFull(speech?.anonymity),
  names: ({names}) => isFull(names?.sounds),
  outlets: ({outlets}) => isFull(outlets?.names),
  wire: ({wire}) => isFull(wire),
  labels: ({labels}) => isFull(labels),
  style: ({print}) => isFull(print?.style) && isFull(print?.months),
  letters: ({bidi}) => isFull(bidi),
  spelling: ({spelling}) => isFull(spelling),
  negation: ({edits}) => isFull(edits?.negations)
}

const known = new WeakMap<LanguagePack, ReadonlySet<Ability>>()

/** What can be read and printed in a language, given a pack or a completed language.
 *  @example
 *  import {abilitiesOf, language} from 'polyedition/languages'
 *  [...abilitiesOf(language('fr'))] // → ['digits'] */
export function abilitiesOf(language: LanguagePack): ReadonlySet<Ability> {
  const before = known.get(language)
  if (before) return before
  const pack = packOf(language)
  const made = new Set(abilities.filter((ability) => lives[ability](pack)))
  known.set(language, made)
  return made
}

/** 0: no pack, 1: number words, 2: also hedges, quotations and speech, 3: also names and outlets.
 *  @example
 *  import {language, levelOf} from 'polyedition/languages'
 *  import {he} from 'polyedition/languages/he'
 *  [levelOf(he), levelOf(language('fr'))] // → [3, 0] */
export function levelOf(language: LanguagePack): 0 | 1 | 2 | 3 {
  const has = abilitiesOf(language)
  const steps: ReadonlyArray<readonly Ability[]> = [
    ['number-words', 'ordinals', 'dates'],
    ['hedges', 'quotations', 'speech'],
    ['names', 'outlets', 'wire', 'style']
  ]
  const first = steps.findIndex((step) => !step.every((ability) => has.has(ability)))
  return (first < 0 ? 3 : first) as 0 | 1 | 2 | 3
}
