import type {Reading} from './field-reading.ts'
import type {FrontNode} from './front.ts'
import type {MetaDraft} from './meta-draft.ts'
import {foldSlug, slugProblem} from './slug.ts'

export function readSlugs(meta: MetaDraft, node: FrontNode, read: Reading): void {
  const entries = node.entries()
  if (!entries) {
    if (node.shape !== 'nothing')
      read.report(
        'article-field',
        node.span,
        `Unexpected ${node.shape} in \`slugs\`, expected a slug for each locale such as \`ar: …\``
      )
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
  const problem = slug === undefined ? undefined : slugProblem(slug)
  if (problem === undefined) return slug
  read.report(
    'article-slug',
    node.span,
    `Unexpected slug \`${text}\` in \`${name}\`: ${problem}; expected a name such as \`ceasefire-talks\``,
    {actual: text ?? ''}
  )
  return undefined
}
