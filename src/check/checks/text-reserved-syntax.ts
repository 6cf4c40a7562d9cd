import {carry} from '../../catalog/index.ts'
import {code, says} from '../../messages/says.ts'
import type {CatalogCheck} from '../check.ts'

/** No translation contains i18next syntax that its author means for the reader. */
export const textReservedSyntax: CatalogCheck = {
  id: 'text-reserved-syntax',
  severity: 'warning',
  scope: 'catalog',
  needs: {},
  *run({entries}, {meta}) {
    const figures = Object.keys(meta.figures)
    for (const {key, target} of entries) {
      // If the article binds figures, a whole `{{name}}` is one of theirs: `figure-unbound` reports it.
      const rest = figures.length ? target?.replace(/\{\{\s*[\w-]+\s*\}\}/g, '') : target
      if (rest === undefined) continue
      for (const found of new Set(rest.match(/\{\{|\$t\(/g) ?? [])) {
        const safe = carry(found, figures)
        yield {
          key,
          ...says('text-reserved-syntax', {found: code(found), wanted: code(safe)}),
          actual: found,
          expected: [safe]
        }
      }
    }
  }
}
