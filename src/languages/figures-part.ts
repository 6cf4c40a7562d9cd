/** Only what the reader of figures needs of a pack, so that a bundle that reads figures has none of the other parts. */
import type {Letters} from '../text/folding.ts'
import type {FigurePack, HedgePack, LanguagePack} from './language.ts'

export const noLetters: Letters = {same: {}, alike: {}, abbreviation: ''}

/** Stands in for the figures of a pack that has none. */
export const noFigures: FigurePack = {
  letters: noLetters,
  prefixes: [],
  digits: {decimalComma: false, pointGroup: 'either', dateOrder: 'day-first'},
  grammar: {
    unitsFirst: false,
    tens: 'plain',
    parts: 'free',
    teens: false,
    pairs: false,
    clockFirst: false,
    plainRange: false
  },
  cardinals: {},
  plurals: {},
  ordinals: {},
  fractions: {},
  fractionPlurals: {},
  suffixes: {},
  units: {},
  currencies: {},
  months: {},
  weekdays: {},
  dayparts: {},
  multiples: {},
  words: {},
  none: ''
}
/** Stands in for the members that a rule of duals lacks. */
const noDuals: NonNullable<FigurePack['dualRule']> = {endings: [], minimum: 1, except: [], exceptShapes: []}
export const noHedges: HedgePack = {before: {}, after: {}}

/** The figures of a pack with every member. `language` adds what `Intl` knows of its words. */
export const wholeFigures: (pack: LanguagePack) => FigurePack = once(({figures}) => ({
  ...noFigures,
  ...figures,
  ...(figures?.dualRule && {dualRule: {...noDuals, ...figures.dualRule}}),
  letters: {...noLetters, ...figures?.letters},
  digits: {...noFigures.digits, ...figures?.digits},
  grammar: {...noFigures.grammar, ...figures?.grammar}
}))

/** The hedges of a pack with every member. */
export const wholeHedges: (pack: LanguagePack) => HedgePack = once(({hedges}) => ({...noHedges, ...hedges}))

/** Once per pack: readers cache what they compile by the object returned here. */
function once<T extends object>(make: (pack: LanguagePack) => T): (pack: LanguagePack) => T {
  const made = new WeakMap<LanguagePack, T>()
  return (pack) => {
    const part = made.get(pack) ?? make(pack)
    made.set(pack, part)
    return part
  }
}
