import type {Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {editionLines, type LinesInput} from '../../src/edition/index.ts'
import type {Language} from '../../src/languages/index.ts'
import type {ArticleMeta, Edition} from '../../src/model.ts'
import {ar, en, he} from '../packs.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective)
const packs: Readonly<Record<string, Language>> = {en, ar, he}

export const meta: ArticleMeta = {
  headline: 'Headline',
  byline: [],
  credit: [],
  sources: [],
  rights: {},
  status: 'usable',
  corrections: [],
  keywords: [],
  images: [],
  figures: {},
  previousSlugs: []
}

/** An edition of a Markdown text, without an article or a catalog behind it. */
export function editionOf(
  markdown: string,
  more: Partial<Omit<Edition, 'meta' | 'lines'>> & {meta?: Partial<ArticleMeta>; lines?: Partial<LinesInput>} = {}
): Edition {
  const {locale = 'en', sourceLang = 'en'} = more
  const language = packs[locale.split('-')[0] ?? ''] ?? en
  const own = {...meta, ...more.meta}
  return {
    slug: 'story',
    sourceSlug: 'story',
    locale,
    lang: locale,
    dir: language.dir,
    sourceLang,
    extra: {},
    markdown,
    tree: parser.parse(markdown) as Root,
    segments: [],
    alternates: [],
    labels: {...language.labels},
    ...more,
    meta: own,
    lines: editionLines({
      locale,
      language,
      sourceLang,
      sourceLanguage: packs[sourceLang] ?? en,
      ...more.lines,
      meta: own
    })
  }
}
