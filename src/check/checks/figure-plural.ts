import {pluralCategories} from '../../languages/intl.ts'
import {code, says} from '../../messages/says.ts'
import type {CatalogCheck} from '../check.ts'

/** A figure that is printed with its noun has a form for each plural category of its number. */
export const figurePlural: CatalogCheck = {
  id: 'figure-plural',
  severity: 'warning',
  scope: 'catalog',
  needs: {},
  *run({resources, locale}, {meta}) {
    for (const [name, {style}] of Object.entries(meta.figures)) {
      const ordinal = style === 'ordinal'
      const stem = `fig-${name}${ordinal ? '_ordinal' : ''}_`
      const categories = pluralCategories(locale, ordinal ? 'ordinal' : 'cardinal')
      const missing = categories.filter((category) => resources[stem + category] === undefined)
      if (!missing.length || missing.length === categories.length) continue
      yield {
        key: stem + missing[0]!,
        ...says('figure-plural', {
          missing: missing.map((category) => code(stem + category)),
          categories: categories.map(code)
        }),
        expected: missing.map((category) => stem + category)
      }
    }
  }
}
