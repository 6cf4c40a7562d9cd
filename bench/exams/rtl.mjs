// One article with this text, built as an edition: what it was translated from is its segments' source.
import {assembleEdition, checkText, outputs, parseArticle} from '../../dist/lib/index.js'

const editionOf = (locale, markdown, source) => {
  const {article} = parseArticle(markdown, {lang: locale, slug: 'exam'})
  const own = {slug: 'exam', locale, sourceLocale: locale, entries: [], obsolete: [], resources: {}}
  const edition = assembleEdition(article, own)
  if (source === undefined) return edition
  return {...edition, sourceLang: 'en', segments: edition.segments.map((segment) => ({...segment, source}))}
}

export function render({locale, md, title, description = title, source}) {
  const front = `---\nheadline: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n`
  const page = editionOf(locale, front + md, source)
  return {
    html: outputs.html.render(page),
    md: outputs.markdown.render(editionOf(locale, md, source)),
    feed: {title: JSON.parse(outputs.json.render(page)).title},
    diagnostics: checkText(md, locale)
  }
}
