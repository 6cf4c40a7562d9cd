import type {Root} from 'mdast'
import {code, inEnglish} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Article, Finding, Span} from '../model.ts'
import type {ArticleOptions} from './article-options.ts'
import {headlineOf} from './body.ts'
import {reportAddresses} from './body-addresses.ts'
import {excessDepth} from './depth.ts'
import {knownDirectives, settleDirectives} from './directives.ts'
import {frontBlock, withoutBlock} from './front-block.ts'
import {frontOf} from './front-read.ts'
import {headOf, reportFence} from './head.ts'
import {keepBack} from './keep-back.ts'
import {defaultLimits, excess} from './limits.ts'
import {type GrammarFault, parseMarkdown} from './markdown.ts'
import {NotYetReader} from './not-yet.ts'
import {pointsOf} from './points.ts'
import {presetDirectives} from './protect-presets.ts'
import {type Meta, readMeta} from './read-meta.ts'
import {type Reporter, reporter} from './report.ts'
import {foldSlug, safeSlug, slugFault, slugOfPath} from './slug.ts'

/** If one of these was found, a field may be stated in a way that no YAML parser reads. */
const UNSURE: ReadonlySet<string> = new Set(['article-duplicate-key', 'article-front-matter', 'article-limit'])

/** Read one story. Whatever is wrong with it is a finding; the article contains what could be read. Never throws
 *  on content; a TypeError says which of `plugins` does more than add syntax.
 *  @example
 *  import {parseArticle} from 'polyedition'
 *  const {article, findings} = parseArticle('---\nlang: en\n---\n\n# Talks resume\n\nIn Cairo.\n')
 *  article.meta.headline // → 'Talks resume'
 *  findings // → [] */
export function parseArticle(markdown: string, options: ArticleOptions = {}): {article: Article; findings: Finding[]} {
  // A byte order mark belongs to the encoding; the parser would leave it out of the offsets.
  const source = markdown.charCodeAt(0) === 0xfeff ? markdown.slice(1) : markdown
  const points = pointsOf(source, options.path)
  const findings: Finding[] = []
  const report = reporter(points, findings)
  const limits = {...defaultLimits, ...options.limits}
  // What the front matter says of the story, above all that it is canceled, counts however long the body is.
  const head = headOf(source)
  const headAlone = () => parseMarkdown(head.whole ? head.text : '', options)
  const block = frontBlock(source)
  const beyond = excess(block ? withoutBlock(source, block) : source, limits)
  const whole = beyond ? headAlone() : parseMarkdown(source, options)
  const tooMuch = beyond ?? excessDepth(whole, limits)
  if (tooMuch) {
    const {span, ...said} = tooMuch
    report('article-limit', span, said)
  }
  const fault = tooMuch ? undefined : whole.data?.fault
  if (fault) reportFault(fault, source, report)
  const tree: Root = (tooMuch && !beyond) || fault ? headAlone() : whole
  const directives = options.directives ?? directivesOf(options)
  settleDirectives(tree, source, new Set(directives), report)
  reportAddresses(tree, source, report)
  const front = frontOf(tree.children[0], source, report)
  const words = new NotYetReader(options.notYet, options.fields)
  const read = readMeta(front, options, words, report)
  reportFence(source, head, report)
  keepBack(read.meta, source, head, front.entries, options, findings, report)
  const sure = head.whole && !findings.some(({ruleId}) => UNSURE.has(ruleId))
  const notYet = read.meta.status === 'usable' ? words.read(front.entries, head, sure) : undefined
  if (notYet && notYet.until === undefined) read.meta.status = 'withheld'
  const why = read.meta.status === 'usable' && front.entries.find(({name}) => name === 'statusReason')
  if (why) {
    report('article-field', why.nameSpan, tells('article/status-reason', {}), {actual: 'statusReason'})
  }
  const lang = read.lang ?? options.lang ?? 'und'
  // What is missing may be what could not be read.
  const isRead = !findings.some(({ruleId}) => ruleId === 'article-front-matter')
  if (lang === 'und' && isRead) report('article-lang', read.top, tells('article/lang', {}))
  const headline = read.meta.headline || headlineOf(tree)
  if (headline === '' && isRead && !tooMuch && !fault) {
    report('article-headline', read.top, tells('article/headline', {}))
  }
  const slug = slugOf(read.slug, options, report, read.top)
  const article: Article = {
    ...(options.path !== undefined && {path: options.path}),
    slug,
    lang,
    meta: {...read.meta, headline},
    ...(notYet && {notYet}),
    extra: read.extra,
    fields: front.fields,
    ...(read.dropped.length > 0 && {dropped: read.dropped}),
    source,
    directives,
    ...(options.plugins && {plugins: options.plugins}),
    ...(options.protect && {protect: options.protect}),
    ...(options.elements && {elements: options.elements}),
    ...(options.attributes && {attributes: options.attributes}),
    ...(front.located && {front: {...front.located, ...(read.langSpan && {lang: read.langSpan})}}),
    tree
  }
  return {article, findings: findings.map((finding) => ({...finding, slug}))}
}

/** Those that we render, and those of the presets. */
const directivesOf = ({protect}: ArticleOptions): readonly string[] => {
  const more = (protect ?? []).flatMap((one) => (typeof one === 'string' ? (presetDirectives[one] ?? []) : []))
  return more.length > 0 ? [...new Set([...knownDirectives, ...more])] : knownDirectives
}

function reportFault({reason, offset}: GrammarFault, source: string, report: Reporter): void {
  const span = {start: offset, end: Math.min(offset + 1, source.length)}
  report('article-syntax', span, tells('article/syntax', {fault: inEnglish(reason)}))
}

function slugOf(given: Meta['slug'], options: ArticleOptions, report: Reporter, top: Span): string {
  const slug =
    (given && foldSlug(given.text)) ??
    options.slug ??
    (options.path === undefined ? '' : foldSlug(slugOfPath(options.path)))
  // An article that is only parsed, from a string without a path, needs no name yet.
  if (given === undefined && options.slug === undefined && options.path === undefined) return 'article'
  const problem = slugFault(slug)?.message
  if (problem === undefined) return slug
  const said = tells('article/slug', {found: code(slug), problem})
  report('article-slug', given?.span ?? top, said, {actual: slug})
  return safeSlug(slug) || 'unnamed'
}
