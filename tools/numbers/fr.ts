import {toCardinal as belgium, toOrdinal as belgiumOrdinal} from 'n2words/fr-BE'
import {toCardinal as france, toOrdinal as franceOrdinal} from 'n2words/fr-FR'
import {spellNumber} from '../../src/figures/index.ts'
import {grammar} from '../../src/languages/fr/grammar.ts'
import {spelling} from '../../src/languages/fr/spelling.ts'
import {generic} from '../../src/languages/generic.ts'
import type {Spelling} from '../../src/languages/spelling.ts'
import type {NumberSource} from './number-source.ts'
import {rbnf} from './rbnf.ts'

const nobody = generic('und')

/** Tens of their own from seventy, eighty or ninety on. */
function withTens(tens: Readonly<Record<number, string>>): Spelling {
  const units = spelling.small.masculine
  const small = (form: 'masculine' | 'feminine') =>
    spelling.small[form].map((words, value) => {
      const name = tens[value - (value % 10)]
      const unit = value % 10
      if (name === undefined) return words
      return unit === 0 ? name : unit === 1 ? `${name} et ${spelling.small[form][1]}` : `${name}-${units[unit]}`
    })
  return {
    ...spelling,
    small: {masculine: small('masculine'), feminine: small('feminine')},
    smallBefore: tens[80] === undefined ? spelling.smallBefore! : {}
  }
}

const spellings = [
  spelling,
  withTens({70: 'septante', 90: 'nonante'}),
  withTens({70: 'septante', 80: 'huitante', 90: 'nonante'})
]

/** Deuxième, cinquième, neuvième, quatre-vingtième. */
function ordinal(value: bigint): string[] {
  if (value === 1n) return ['premier']
  return spellings.map((one) => {
    const words = spellNumber(value, {...nobody, spelling: one}).replace(/(vingt|cent)s$/, '$1')
    return `${words.replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')}ième`
  })
}

// biome-ignore format: a table is read by its rows
export const fr: NumberSource = {
  tag: 'fr',
  spellings,
  ordinal,
  grammar,
  // In the feminine, and with the s of the plural.
  alike: (words) =>
    words.replace(/\bune\b/g, 'un').replace(/^première$/, 'premier').replace(/\b(vingt|cent)s\b/g, '$1'),
  inflected: (words) => (words === 'premier' ? ['premier', 'première', 'premiers', 'premières'] : [words, `${words}s`]),
  spellers: [
    ...['fr', 'fr-BE', 'fr-CH'].flatMap((locale) =>
      (['cardinal', 'ordinal'] as const).flatMap((kind) =>
        ['masculine', 'feminine'].map((gender) => ({
          name: `CLDR ${locale} ${gender}`,
          kind,
          spell: rbnf(locale, `%spellout-${kind}-${gender}`)
        }))
      )
    ),
    {name: 'n2words fr-FR', kind: 'cardinal', spell: france},
    {name: 'n2words fr-BE', kind: 'cardinal', spell: belgium},
    {name: 'n2words fr-FR', kind: 'ordinal', spell: franceOrdinal},
    {name: 'n2words fr-BE', kind: 'ordinal', spell: belgiumOrdinal}
  ],
  faults: [
    {
      of: 'CLDR',
      kind: 'ordinal',
      why: 'quatre-vingt-et-unième, cent-et-unième, cent-et-onzième: behind eighty and a hundred there is no "et"',
      at: (_, words) => /(vingt|cent) et (un|onz)ième$/.test(words)
    }
  ],
  own: {
    cardinals: {
      80: 'octante', 81: 'octante et un{,e}', 1000: 'mil',
      // Eleven to nineteen hundred are counted in hundreds by some.
      1100: 'onze cent{,s}', 1200: 'douze cent{,s}', 1300: 'treize cent{,s}', 1400: 'quatorze cent{,s}',
      1500: 'quinze cent{,s}', 1600: 'seize cent{,s}', 1700: 'dix-sept cent{,s}', 1800: 'dix-huit cent{,s}',
      1900: 'dix-neuf cent{,s}', 500000: 'demi-million', 500000000: 'demi-milliard', 1000000000000000: 'billiard',
      1000000000000000000: 'trillion'
    },
    plurals: {1000000000000000: 'billiards', 1000000000000000000: 'trillions'},
    ordinals: {
      1: 'unième{,s}', 2: 'second{,e,s,es}', 80: 'octantième{,s}', 81: 'octante et unième{,s}',
      1000000: 'millionième{,s}', 1000000000: 'milliardième{,s}'
    }
  }
}
