import {describe, expect, test} from 'vitest'
import {checkPair, readFigures} from '../../src/index.ts'
import {abilitiesOf} from '../../src/languages/abilities.ts'
import {languageFor} from '../../src/languages/choose.ts'
import {withoutMarks} from '../../src/languages/intl.ts'
import {ours} from '../packs.ts'

/** Tags that `Intl` knows, of every script and grouping, with no pack but what `Intl` says. */
const tags = (
  'af am ar ar-EG ar-SA as ast az az-Cyrl be bg bn bn-IN bo br brx bs bs-Cyrl ca ce ceb chr ckb cs cv cy da de de-AT ' +
  'de-CH de-LI dsb dz el en en-GB en-IN en-ZA eo es es-419 es-AR es-CL es-MX es-US et eu fa fa-AF ff fi fil fo fr ' +
  'fr-BE fr-CA fr-CH fur fy ga gd gl gsw gu gv ha haw he hi hr hsb hu hy ia id ig is it it-CH ja jv ka kab kk km kn ' +
  'ko kok ks ksh ku kw ky lb ln lo lt lv mai mg mi mk ml mn mni mr ms mt my ne nds nl nn no oc om or os pa pa-Arab ' +
  'pcm pl ps pt pt-PT qu rm ro ro-MD ru rw sa sah sat sc sd se si sk sl so sq sr sr-Latn su sv sv-FI sw ta te tg th ' +
  'ti tk to tr tt ug uk ur ur-IN uz uz-Cyrl vi wo xh yi yo yue zh zh-Hant zh-Hant-HK zu'
).split(' ')
const supported = tags.filter((tag) => Intl.NumberFormat.supportedLocalesOf(tag).length > 0)

test('there are enough of them', () => expect(supported.length).toBeGreaterThanOrEqual(120))

const bare = (tag: string) => {
  const {script, dir} = languageFor(tag)
  return languageFor(tag, [{tag: 'und', script, dir}])
}
const values = (text: string, tag: string) =>
  readFigures(withoutMarks(text), bare(tag)).flatMap(({value, also}) => [value, ...(also ?? [])])

describe.each(supported)('%s', (tag) => {
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    withoutMarks(new Intl.NumberFormat(tag, options).format(value))

  test('numbers in its own digits and groups are read back', () => {
    for (const value of [0, 7, 45, 1234, 98765, 1234567, 123456789, 3.5, 12.75, 1234.5])
      expect(values(number(value), tag), number(value)).toContain(String(value))
    expect(values(number(4567, {useGrouping: false}), tag)).toContain('4567')
  })

  test('percentages are', () => {
    for (const value of [0.05, 0.25, 1]) {
      const text = number(value, {style: 'percent'})
      const figures = readFigures(text, bare(tag))
      expect(
        figures.map((figure) => [figure.kind, figure.value]),
        text
      ).toEqual([['percent', String(value * 100)]])
    }
  })

  test('a day in its own words says which', () => {
    const date = new Date(Date.UTC(2024, 4, 23))
    const text = new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'}).format(date)
    const figures = readFigures(withoutMarks(text), bare(tag))
    const calendar = new Intl.DateTimeFormat(tag).resolvedOptions().calendar
    // In a calendar of its own, the date is known for one.
    if (calendar !== 'gregory')
      expect(
        figures.some(({calendar, also}) => (calendar ?? also) !== undefined),
        text
      ).toBe(true)
    else
      expect(
        values(text, tag).some((value) => value.includes('23')),
        text
      ).toBe(true)
  })

  test('a figure that changed is found, and one that did not is not', () => {
    const languages = [...ours.filter((one) => one.tag === 'en'), bare(tag)]
    const rules = (target: string) =>
      checkPair({source: '1,234,567 people', target, sourceLocale: 'en', targetLocale: tag}, {languages})
        .filter(({ruleId}) => ruleId.startsWith('figure-'))
        .map(({ruleId}) => ruleId)
    expect(rules(number(1234567))).toEqual([])
    expect(rules(number(1234576))).toEqual(['figure-changed'])
  })

  test('nothing but digits is claimed', () => expect([...abilitiesOf(bare(tag))]).toEqual(['digits']))
})
