import type {Bound} from '../bound.ts'

export const bound: Bound = {
  percent: {other: '# في المئة'},
  // With the article, joined to the digits, whatever the gender of the noun.
  ordinal: {other: 'الـ#'},
  words: {below: 11, state: 'construct'},
  // The noun after a numeral: plural from 3 to 10, accusative singular from 11 to 99, genitive singular after hundreds,
  // thousands and a scale word. The case of a dual depends on its sentence, so `one` and `two` keep the digit; a desk
  // that wants ديناران writes a plural family.
  currencies: {
    USD: {few: '# دولارات', many: '# دولارًا', other: '# دولار'},
    EUR: {other: '# يورو'},
    GBP: {few: '# جنيهات إسترلينية', many: '# جنيهًا إسترلينيًا', other: '# جنيه إسترليني'},
    EGP: {few: '# جنيهات', many: '# جنيهًا', other: '# جنيه'},
    ILS: {few: '# شواكل', many: '# شيكلًا', other: '# شيكل'}
  }
}
