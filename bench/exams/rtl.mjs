// A whole edition of each case: parsed, assembled, printed as the page and as the Markdown that readers get.
import {
  assembleEdition,
  checkText,
  cleanText,
  markMarkdown,
  markText,
  outputs,
  parseArticle
} from '../../dist/lib/index.js'
import {ar, he} from '../../dist/lib/languages/index.js'

const packs = {ar, he}

export function render({locale, md, title = '', description, source}) {
  const language = packs[locale]
  const front = {lang: locale, headline: title, ...(description !== undefined && {description})}
  const {article} = parseArticle(`---\n${JSON.stringify(front)}\n---\n\n${cleanText(md).text}`)
  const catalog = {slug: article.slug, locale, sourceLocale: locale, entries: [], obsolete: [], resources: {}}
  const edition = assembleEdition(article, catalog)
  // The sentence that it was translated from, where the case has one.
  const translated = {sourceLang: {value: 'en'}, segments: {value: [{source}]}}
  const own = source ? Object.create(edition, translated) : edition
  return {
    html: outputs.html.render(own),
    md: markMarkdown(md, {language, source}),
    feed: {title: markText(title, {language})},
    diagnostics: checkText(md, locale)
  }
}
