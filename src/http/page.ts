import {canonicalOf, type EditionContent, type EditionMeta, offered} from './source.ts'

export interface PageContext {
  readonly request: Request
  /** All editions of the story, this one among them, each with its address. */
  readonly editions: ReadonlyArray<EditionMeta & {readonly url: string}>
}

/** A plain page around an edition, for sites that have no template yet. */
export function plainPage(edition: EditionContent, {editions}: PageContext): string {
  const {lang, dir, locale, description} = edition
  const own = editions.find((one) => one.locale === locale)
  const others = editions.filter((one) => one !== own)
  const head = [
    `<title>${escaped(edition.title ?? edition.headline)}</title>`,
    ...(description === undefined ? [] : [`<meta name="description" content="${escaped(description)}">`]),
    ...(own ? [`<link rel="canonical" href="${escaped(canonicalOf(own, editions).url)}">`] : []),
    ...(own?.fallback === undefined ? offered(editions) : []).map(
      (one) => `<link rel="alternate" hreflang="${escaped(one.lang)}" href="${escaped(one.url)}">`
    )
  ]
  const links = others.map(
    (one) =>
      `<li><a href="${escaped(one.url)}"${one.fallback === undefined ? ` hreflang="${escaped(one.lang)}"` : ''} lang="${escaped(one.lang)}" dir="${escaped(one.dir)}">${escaped(nameOf(one.lang))}</a></li>`
  )
  const nav = links.length ? `<nav><ul>${links.join('')}</ul></nav>\n` : ''
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${escaped(dir)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head.join('\n')}
<style>body{max-inline-size:40rem;margin-inline:auto;padding:1rem;font:1.125rem/1.65 system-ui,sans-serif}nav ul{display:flex;gap:1rem;padding:0;list-style:none}img{max-inline-size:100%;block-size:auto}</style>
</head>
<body>
${nav}<main>
${edition.html}</main>
</body>
</html>
`
}

/** A language's own name; a source may give an invalid tag. */
function nameOf(lang: string): string {
  try {
    return new Intl.DisplayNames([lang], {type: 'language', fallback: 'code'}).of(lang) ?? lang
  } catch {
    return lang
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
