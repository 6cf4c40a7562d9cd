import {expect, test} from 'vitest'
import {readPlaces, readWords} from '../../src/attribution/index.ts'
import {ar, en, he} from '../packs.ts'

const packs = {en, ar, he}

/** The places of a text; in brackets where the word may be another. */
const cases: ReadonlyArray<readonly [locale: keyof typeof packs, text: string, expected: readonly string[]]> = [
  ['en', 'From Cairo to New York, by way of the Netherlands.', ['cairo', 'new-york', 'NL']],
  ['en', 'A nice day in Nice.', ['(nice)']],
  ['ar', 'من القاهرة إلى باريس ثم للقاهرة.', ['cairo', 'paris', 'cairo']],
  ['ar', 'جدته في جدة.', ['(jeddah)']],
  ['ar', 'الظروف القاهرة في عمان.', ['cairo', '(amman)', '(OM)']],
  ['he', 'מתל אביב לחיפה, ומשם לאיטליה.', ['tel-aviv', 'haifa', 'IT']],
  ['he', 'כוס חלב.', ['(aleppo)']]
]

for (const [locale, text, expected] of cases) {
  test(`places ${locale}: ${text}`, () => {
    const found = readPlaces(readWords(text, packs[locale]), packs[locale])
    expect(found.map(({id, sure}) => (sure ? id : `(${id})`))).toEqual(expected)
  })
}
