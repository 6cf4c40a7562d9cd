import {placeholders} from '../../catalog/index.ts'
import {code, says, words} from '../../messages/says.ts'
import type {CatalogCheck} from '../check.ts'

/** Every `{{name}}` is a figure that the article binds. */
export const figureUnbound: CatalogCheck = {
  id: 'figure-unbound',
  severity: 'error',
  scope: 'catalog',
  needs: {},
  *run({entries, resources, locale}, {meta}) {
    const declared = Object.keys(meta.figures)
    // Without bound figures, braces are prose.
    if (!declared.length) return
    const known = new Set(declared)
    const list = declared.map((name) => code(`{{${name}}}`))
    for (const {key, segment, target} of entries) {
      for (const [where, text] of [
        ['source', segment.text],
        ['translation', target ?? '']
      ] as const) {
        for (const {name} of placeholders(text)) {
          if (known.has(name)) continue
          yield {
            key,
            ...says('figure-unbound', {found: code(`{{${name}}}`), where, known: list}),
            actual: name,
            expected: declared
          }
        }
      }
      if (target === undefined) continue
      const bound = new Set([...placeholders(target)].map(({name}) => name))
      for (const name of new Set([...placeholders(segment.text)].map(({name}) => name))) {
        if (!known.has(name) || bound.has(name)) continue
        yield {
          key,
          severity: 'warning',
          ...says('figure-unbound/typed', {wanted: code(`{{${name}}}`)}),
          expected: [`{{${name}}}`]
        }
      }
    }
    for (const [key, text] of Object.entries(resources)) {
      const figure = /^fig-(.+?)(?:_ordinal)?_(?:zero|one|two|few|many|other)$/.exec(key)?.[1]
      if (figure !== undefined && !known.has(figure)) {
        yield {
          key,
          severity: 'warning',
          ...says('figure-unbound/forms', {name: code(figure), text: words(text, {locale}), known: list}),
          actual: figure,
          expected: declared
        }
      }
    }
  }
}
