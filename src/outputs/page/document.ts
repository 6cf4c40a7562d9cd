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
  /** Address of the front page of the locale, if there is one. */
  readonly home?: string
  /** The words of the link to it where the publisher has no name. */
  readonly front: string
  /** For who goes by keyboard: past the masthead, to `#main`. */
  readonly skip: string
  readonly edition: Edition
}

/** Our own page: complete, without scripts, loading nothing from elsewhere. */
export function documentOf({switcher, article, publisher, home, front, ...parts}: PageParts): string {
  const name = home === undefined ? publisher : `<a href="${home}">${publisher ?? front}</a>`
  const masthead = mastheadOf(name, switcher)
  return pageOf({...parts, body: `${masthead}<main id="main" tabindex="-1">\n${article}\n</main>`})
}

/** The head of a page: whose it is, and its languages. */
export function mastheadOf(name: string | undefined, switcher: string): string {
  const line = name === undefined ? '' : `<p>${name}</p>`
  return line || switcher ? `<header class="masthead">${line}${switcher}</header>\n` : ''
}

/** Any page of ours. */
export function pageOf({
  lang,
  dir,
  head,
  theme,
  skip,
  body
}: Pick<PageParts, 'lang' | 'dir' | 'head' | 'theme' | 'skip'> & {readonly body: string}): string {
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
${skip}
${body}
</body>
</html>
`
}
