// One article with this text, built as an edition: what it was translated from is its segments' source.
import {assembleEdition, checkText, outputs, parseArticle} from '../../dist/lib/index.js'
import {languagesFor} from './languages.mjs'

// The original is English where one is told.
const packs = new Map(await Promise.all(['ar', 'he', 'en'].map(async (tag) => [tag, await languagesFor(tag, 'en')])))

const editionOf = (locale, markdown, source, languages) => {
  const {article} = parseArticle(markdown, {lang: locale, slug: 'exam', languages})
  const own = {slug: 'exam', locale, sourceLocale: locale, entries: [], obsolete: [], resources: {}}
  const edition = assembleEdition(article, own, {languages})
  if (source === undefined) return edition
  return {...edition, sourceLang: 'en', segments: edition.segments.map((segment) => ({...segment, source}))}
}

export function render({locale, md, title, description = title, source}) {
  const languages = packs.get(locale.split('-')[0]) ?? []
  const front = `---\nheadline: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n`
  const page = editionOf(locale, front + md, source, languages)
  return {
    html: outputs.html.render(page, {languages}),
    md: outputs.markdown.render(editionOf(locale, md, source, languages), {languages}),
    feed: {title: JSON.parse(outputs.json.render(page, {languages})).title},
    diagnostics: checkText(md, locale, {languages})
  }
}
