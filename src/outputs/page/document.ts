import type {Direction, Edition} from '../../model.ts'

/** The parts of a page, each as HTML, for a publisher's own template. */
export interface PageParts {
  readonly lang: string
  readonly dir: Direction
  /** Title, descriptions, links to the other editions, Open Graph, and the story as JSON-LD. */
  readonly head: string
  readonly theme: string
  /** Empty where there is no other edition. */
  readonly switcher: string
  readonly article: string
  readonly publisher?: string
  readonly edition: Edition
}

/** Our own page: complete, without scripts, loading nothing from elsewhere. */
export function documentOf({lang, dir, head, theme, switcher, article, publisher}: PageParts): string {
  const name = publisher === undefined ? '' : `<p>${publisher}</p>`
  const masthead = name || switcher ? `<header class="masthead">${name}${switcher}</header>\n` : ''
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<style>
${theme}
</style>
</head>
<body>
${masthead}<main>
${article}
</main>
</body>
</html>
`
}
