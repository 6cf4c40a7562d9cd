import type {Article, ArticleMeta} from '../model.ts'

/** The front matter in another language: the values of the fields that readers see, by their paths. */
export function localizeMeta(
  article: Article,
  texts: ReadonlyMap<string, string>
): {meta: ArticleMeta; extra: Readonly<Record<string, unknown>>} {
  let {meta, extra} = article
  for (const [path, text] of texts) {
    const parts = path.split('/')
    if (Object.hasOwn(meta, parts[0]!) || path === 'description') meta = withValue(meta, parts, text) as ArticleMeta
    else extra = withValue(extra, parts, text) as typeof extra
  }
  return {meta, extra}
}

/** A copy with the text at its path; where nothing stands at that path, the same. */
function withValue(value: unknown, parts: readonly string[], text: string): unknown {
  const [part, ...rest] = parts
  if (part === undefined) return text
  if (Array.isArray(value)) {
    const at = Number(part)
    // `keywords: soup` is a list of one, and so is `byline: Name`.
    return at < value.length ? value.with(at, withValue(value[at], rest, text)) : value
  }
  if (typeof value !== 'object' || value === null) return text
  const known = (value as Record<string, unknown>)[part]
  return {...value, [part]: withValue(known, rest, text)}
}
