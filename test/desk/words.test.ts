import {expect, test} from 'vitest'
import {ar} from '../../src/desk/words/ar.ts'
import {en} from '../../src/desk/words/en.ts'
import {he} from '../../src/desk/words/he.ts'
import type {Word, Words} from '../../src/desk/words/words.ts'

const languages: ReadonlyArray<readonly [lng: string, words: Words]> = [
  ['en', en],
  ['ar', ar],
  ['he', he]
]
const forms = (phrase: Words[Word]): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase))
const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort()

test.each(languages)('the desk says in %s all that it says in English, of the same things', (_, words) => {
  for (const [word, phrase] of Object.entries(en) as Array<[Word, Words[Word]]>) {
    const wanted = new Set(forms(phrase).flatMap(names))
    for (const form of forms(words[word])) {
      expect([word, form.trim()]).toEqual([word, form])
      expect([word, form === '']).toEqual([word, false])
      for (const name of names(form)) expect([word, wanted.has(name)]).toEqual([word, true])
      // "One", "two" and "none" may be said in words.
      for (const name of wanted)
        if (name !== 'count' || typeof words[word] === 'string')
          expect([word, names(form)]).toEqual([word, expect.arrayContaining([name])])
    }
  }
})

test.each(languages)('a number has each of its forms in %s', (lng, words) => {
  const {pluralCategories} = new Intl.PluralRules(lng).resolvedOptions()
  for (const phrase of Object.values(words) as Array<Words[Word]>)
    if (typeof phrase !== 'string') expect(Object.keys(phrase).sort()).toEqual([...pluralCategories].sort())
})
