import {expect, test} from 'vitest'
import {readFigures} from '../../../src/index.ts'
import {fr} from '../../packs.ts'

/** What is printed, and what it states: kind and value, a unit where there is one. */
const cases: ReadonlyArray<readonly [text: string, figures: string]> = [
  ['à 15 h 30', 'time 15:30'],
  ['15h05', 'time 15:05'],
  ['vers 20 heures', 'time 20:00'],
  ['à trois heures et demie', 'time 03:30'],
  ['à quatre heures moins le quart', 'time 03:45'],
  ['à 10h15 heure locale', 'time 10:15'],
  ['pendant deux heures et demie', 'measure 2.5 hour'],
  ['à 2 heures de Paris', 'measure 2 hour'],
  ['en 2 h 30 min', 'measure 2 hour; measure 30 minute'],
  ['au XXe siècle', 'decade 19XX'],
  ['le XIXᵉ siècle', 'decade 18XX'],
  ['la Ve République', 'ordinal 5'],
  ['François Ier', 'ordinal 1'],
  ['la Vie et le Ciel', ''],
  ['moins 5 degrés', 'measure -5 degree'],
  ['au moins 5 degrés', 'measure 5 degree'],
  ['de moins en moins, 5 fois', 'multiple 5 time'],
  ['un million d’hectares', 'measure 1000000 hectare'],
  ['2 millions d’euros', 'money 2000000 EUR'],
  ['un quart d’heure', 'measure 0.25 hour'],
  ['ils ont gagné 3 à 1', 'score 3:1'],
  ['3 à 5 ans', 'range 3–5 year'],
  ['les années 80', 'decade 198X'],
  ['80 années', 'measure 80 year'],
  ['en janvier', 'date --01'],
  ['10 sept. 2018', 'date 2018-09-10'],
  ['18 juill. 1929', 'date 1929-07-18'],
  ['en sept jours', 'measure 7 day'],
  ['une amende de 2000 dollars', 'money 2000 USD'],
  ['six autres millions', 'cardinal 6000000'],
  ['2,5 M€', 'money 2500000 EUR'],
  ['3 Md€', 'money 3000000000 EUR'],
  ['dix-neuf cent quatre', 'cardinal 1904'],
  ['le second poteau', ''],
  ['un tiers des voix', 'fraction 1/3'],
  ['le tiers-monde', ''],
  ['demi-finale', 'cardinal 4 stage'],
  ['12,5 %', 'percent 12.5'],
  ['0,25 point de pourcentage', 'measure 0.25 percentage-point'],
  ['le premier ministre', '']
]

test.each(cases)('%s → %s', (text, figures) => {
  const read = readFigures(text, fr).filter(({sure}) => sure)
  expect(read.map(({kind, value, unit}) => [kind, value, unit].filter(Boolean).join(' ')).join('; ')).toBe(figures)
})

test('a number that is not exact says so itself', () => {
  const [figure] = readFigures('une quarantaine de brebis', fr)
  expect(figure).toMatchObject({value: '40', sure: false, hedge: {class: 'about', text: 'une quarantaine'}})
  expect(readFigures('plus d’une centaine', fr)[0]?.hedge?.class).toBe('more-than')
  expect(readFigures('une douzaine d’œufs', fr)[0]?.hedge).toBeUndefined()
})

test('elision is no part of a figure', () => {
  const text = 'plus d’un million'
  const [figure] = readFigures(text, fr)
  expect(figure?.text).toBe('un million')
  expect(text.slice(figure!.start, figure!.end)).toBe('un million')
  expect(figure?.hedge?.text).toBe('plus d’')
})
