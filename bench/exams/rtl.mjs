import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {checkText, cleanText, markMarkdown, markText} from '../../dist/lib/index.js'
import {ar, he} from '../../dist/lib/languages/index.js'
import {rehypeBidi} from '../../dist/lib/unified/index.js'

const packs = {ar, he}

export function render({locale, md, title, description, source}) {
  const language = packs[locale]
  const {text} = cleanText(md)
  const body = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {footnoteLabel: 'x', footnoteBackLabel: 'x'})
    .use(rehypeRaw)
    .use(rehypeBidi, {lang: locale, source})
    .use(rehypeStringify)
    .processSync(text)
  const mark = (value) => markText(value ?? '', {language})
  const html = `<!doctype html><html lang="${locale}" dir="rtl"><head><meta charset="utf-8"><title>${mark(title)}</title><meta name="description" content="${mark(description)}"><meta property="og:title" content="${mark(title)}"></head><body>${body}</body></html>`
  return {
    html,
    md: markMarkdown(md, {language, source}),
    feed: {title: mark(title)},
    diagnostics: checkText(md, locale)
  }
}
