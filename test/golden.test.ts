import {describe, expect, test} from 'vitest'
import {type Edition, outputs} from '../src/index.ts'
import {editionsOf, slugs} from './editions.ts'
import {ours} from './packs.ts'

/** Every edition of our own articles as it was when a person last read it. A change shows here line by line; read it,
 *  then `npx vitest run test/golden.test.ts --update`. */
const printed = {
  html: (edition: Edition) => outputs.html.render(edition, {languages: ours, fragment: true}),
  md: (edition: Edition) => outputs.markdown.render(edition, {languages: ours}),
  txt: (edition: Edition) => outputs.txt.render(edition, {languages: ours})
}

describe.each(slugs)('%s', (slug) => {
  for (const edition of editionsOf(slug)) {
    for (const [extension, print] of Object.entries(printed)) {
      test(`${edition.locale} ${extension}`, async () => {
        await expect(print(edition)).toMatchFileSnapshot(`golden/${slug}.${edition.locale}.${extension}`)
      })
    }
  }
})
