import {code} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import {type Reading, unexpectedShape} from './field-reading.ts'
import type {FrontNode} from './front.ts'
import type {MetaDraft} from './meta-draft.ts'
import {foldSlug, slugFault} from './slug.ts'

export function readSlugs(meta: MetaDraft, node: FrontNode, read: Reading): void {
  const entries = node.entries()
  if (!entries) {
    if (node.shape !== 'nothing')
      read.report('article-field', node.span, unexpectedShape(node, 'slugs', 'field/a-slug-each'))
    return
  }
  meta.slugs = Object.fromEntries(
    entries.flatMap(({name, value}) => {
      const slug = readSlug(value, `slugs.${name}`, read)
      return slug === undefined ? [] : [[name, slug]]
    })
  )
}

export function readSlug(node: FrontNode, name: string, read: Reading): string | undefined {
  const text = read.text(node, name)
  const slug = text && foldSlug(text)
  const problem = slug === undefined ? undefined : slugFault(slug)?.message
  if (problem === undefined) return slug
  const said = tells('field/slug', {found: code(text ?? ''), name: code(name), problem})
  read.report('article-slug', node.span, said, {actual: text ?? ''})
  return undefined
}
