import {pluralCategories} from '../../languages/intl.ts'
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
        reason: `Missing ${missing.map((category) => `\`${stem}${category}\``).join(', ')}, expected a form for each of ${categories.map((category) => `\`${category}\``).join(', ')}; write the noun as it stands with such a number`,
        expected: missing.map((category) => stem + category)
      }
    }
  }
}
