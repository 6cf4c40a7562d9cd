import type {Heading, Nodes, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {PluggableList} from 'unified'
import {isScript} from '../address.ts'
import {allWhole} from '../languages/generic.ts'
import type {LanguagePack} from '../languages/language.ts'
import type {Article, Finding, FrontField, Span} from '../model.ts'
import {composed} from '../text/canonical.ts'
import {reportAddresses} from './body-addresses.ts'
import {excessDepth} from './depth.ts'
import {knownDirectives, settleDirectives} from './directives.ts'
import {emptyMeta, fieldReaders, type MetaDraft, reading} from './fields.ts'
import {type Front, type FrontEntry, type FrontNode, readFront} from './front.ts'
import {type Head, headOf, reportFence, statusIn, strayField, strayLine, strayNote} from './head.ts'
import {defaultLimits, excess, type Limits} from './limits.ts'
import {parseMarkdown} from './markdown.ts'
import {isSwitch, type NotYetFields, NotYetReader} from './not-yet.ts'
import {pointsOf} from './points.ts'
import {type Reporter, reporter} from './report.ts'
import {foldSlug, safeSlug, slugOfPath, slugProblem} from './slug.ts'

export interface ArticleOptions {
  /** The path in findings; its last part is the slug if the front matter gives none. */
  readonly path?: string
  /** Used if the front matter gives none. */
  readonly slug?: string
  /** BCP 47; used if the front matter gives none. */
  readonly lang?: string
  /** A site's own names of fields, and ours: `{author: 'byline', date: 'published'}`. */
  readonly fields?: Readonly<Record<string, string>>
  /** Further fields that readers see; by default `subtitle`, `standfirst`, `summary`, `excerpt` and `kicker`. */
  readonly prose?: readonly string[]
  /** Names of directives that the site renders; others are shown as typed. */
  readonly directives?: readonly string[]
  /** The site's own words for "not yet"; `notYetFields` by default. */
  readonly notYet?: NotYetFields
  /** remark plug-ins that add syntax, beyond ours: mathematics, for example. Kept by reference: pass the same list for
   *  every article. */
  readonly plugins?: PluggableList
  readonly limits?: Partial<Limits>
  /** In whose words an embargo is known that stands above or below the text. Without any, no such note
   *  is known. */
  readonly languages?: readonly LanguagePack[]
}

const FURTHER_PROSE = ['subtitle', 'standfirst', 'summary', 'excerpt', 'kicker']
const NONE: readonly LanguagePack[] = []
/** Fields whose silent loss would do harm. */
const MATTERS: ReadonlySet<string> = new Set(['corrections', 'credit', 'rights', 'status'])
/** If one of these was found, a field may be stated in a way that no YAML parser reads. */
const UNSURE: ReadonlySet<string> = new Set(['article-duplicate-key', 'article-front-matter', 'article-limit'])
const LANG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i

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
  const headAlone = () => parseMarkdown(head.whole ? head.text : '', options.plugins)
  const beyond = excess(source, limits)
  const whole = beyond ? headAlone() : parseMarkdown(source, options.plugins)
  const tooMuch = beyond ?? excessDepth(whole, limits)
  if (tooMuch) report('article-limit', tooMuch.span, tooMuch.reason)
  const tree: Root = tooMuch && !beyond ? headAlone() : whole
  const directives = options.directives ?? knownDirectives
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
    const reason =
      'Unexpected `statusReason` in a story that is `usable`, expected none, since its editions would carry it; delete the field'
    report('article-field', why.nameSpan, reason, {actual: 'statusReason'})
  }
  const lang = read.lang ?? options.lang ?? 'und'
  if (lang === 'und')
    report('article-lang', read.top, 'Missing `lang`, expected the language of the article such as `lang: en`')
  const headline = read.meta.headline || headlineOf(tree)
  if (headline === '' && !tooMuch) {
    report(
      'article-headline',
      read.top,
      'Missing headline, expected `headline: …` or `title: …` in the front matter, or a first-level heading before the text'
    )
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
    ...(front.yaml && {front: {yaml: front.yaml, ...(read.langSpan && {lang: read.langSpan})}}),
    tree
  }
  return {article, findings: findings.map((finding) => ({...finding, slug}))}
}

/** A slip in writing holds or takes a story back rather than letting it out. */
function keepBack(
  meta: MetaDraft,
  source: string,
  head: Head,
  entries: readonly FrontEntry[],
  options: ArticleOptions,
  findings: readonly Finding[],
  report: Reporter
): void {
  const renamed = Object.entries(options.fields ?? {})
  const names = (field: string) => [field, ...renamed.flatMap(([own, name]) => (name === field ? [own] : []))]
  if (meta.status === 'usable') meta.status = statusIn(head, names('status')) ?? 'usable'
  const twice = findings.some(
    ({ruleId, actual}) => ruleId === 'article-duplicate-key' && names('embargo').includes(actual ?? '')
  )
  // If there are two, nobody knows which is meant.
  if (twice) meta.embargo = `${meta.embargo ?? ''} (twice)`
  if (meta.embargo !== undefined) return
  const isRead = head.whole && !findings.some(({ruleId}) => ruleId === 'article-front-matter')
  const languages = allWhole(options.languages ?? NONE)
  const misplaced = isRead ? strayField(entries, languages) : strayLine(head)
  const stray = misplaced ?? strayNote(source, head, languages)
  if (!stray) return
  meta.embargo = stray.value
  report(
    'article-embargo',
    stray.span,
    `Unexpected \`${stray.name}\`, expected an embargo as a field of the front matter, \`embargo: 2024-02-14T06:00+02:00\`; mend its name or its place`,
    {actual: stray.name}
  )
}

interface Meta {
  readonly meta: MetaDraft
  readonly extra: Record<string, unknown>
  readonly dropped: readonly Span[]
  readonly lang?: string
  readonly langSpan?: Span
  readonly slug?: {readonly text: string; readonly span: Span}
  /** Where to point if a field is missing. */
  readonly top: Span
}

function frontOf(first: RootContent | undefined, source: string, report: Reporter): Front & {yaml?: Span} {
  const fields: FrontField[] = []
  if (first === undefined) return {entries: [], fields}
  const start = first.position?.start.offset ?? 0
  const end = first.position?.end.offset ?? 0
  // remark-frontmatter's `toml` is not among mdast's own nodes.
  if ((first.type as string) === 'toml') {
    report(
      'article-front-matter',
      {start, end: start + 3},
      'Unexpected TOML front matter, expected YAML between `---` lines; its fields are not read'
    )
  }
  if (first.type !== 'yaml') return {entries: [], fields}
  const line = /\r\n?|\n/.exec(source.slice(start, end))
  const base = start + (line ? line.index + line[0].length : 3)
  const yaml = {start: base, end: base + first.value.length}
  return {...readFront(source.slice(yaml.start, yaml.end), base, report), yaml}
}

function readMeta(front: Front, options: ArticleOptions, words: NotYetReader, report: Reporter): Meta {
  const dropped: Span[] = []
  const read = reading(report, dropped)
  const meta = emptyMeta()
  const extra: Record<string, unknown> = {}
  const renamed = new Map(Object.entries(options.fields ?? {}).map(([own, name]) => [composed(own), name]))
  const further = (options.prose ?? FURTHER_PROSE).map(composed)
  const canonical = new Map<string, FrontEntry>()
  for (const entry of front.entries) {
    const name = renamed.get(composed(entry.name)) ?? entry.name
    if ((name === 'published' && isSwitch(entry.value)) || (name === 'status' && words.isWord(entry))) continue
    if (name === 'headline' || name === 'slug' || name === 'lang' || Object.hasOwn(fieldReaders, name)) {
      // Our own name wins over a site's name for the same field.
      if (!canonical.has(name) || name === entry.name) canonical.set(name, entry)
    }
  }
  const title = front.entries.find((entry) => entry.name === 'title')
  if (!canonical.has('headline') && title && !renamed.has('title')) canonical.set('headline', title)
  const used = new Set(canonical.values())
  const names = new Map([...canonical].map(([name, entry]) => [entry, name]))
  for (const entry of front.entries) {
    const name = names.get(entry)
    if (name === 'headline') meta.headline = (read.text(entry.value, 'headline') && entry.value.prose('headline')) ?? ''
    else if (name !== undefined) fieldReaders[name]?.(meta, entry.value, read)
    if (used.has(entry)) continue
    const meant = entry.name.toLowerCase()
    if (meant !== entry.name && MATTERS.has(meant) && !canonical.has(meant)) {
      const reason = `Unexpected \`${entry.name}\`, expected \`${meant}\`; mend the name, else nothing of it counts`
      report('article-field', entry.nameSpan, reason, {actual: entry.name, expected: [meant]})
    }
    if (entry.name === 'title' || further.includes(composed(entry.name))) proseDeep(entry.value, entry.name)
    else dropScripts(entry, read)
    setOwn(extra, entry.name, entry.value.data())
  }
  const lang = canonical.get('lang')?.value
  const slug = canonical.get('slug')?.value
  const langText = lang && readLang(lang, report)
  const slugText = slug && read.text(slug, 'slug')
  return {
    meta,
    extra,
    dropped,
    top: front.entries[0]?.nameSpan ?? {start: 0, end: 0},
    ...(langText !== undefined && {lang: langText}),
    ...(lang && {langSpan: lang.span}),
    ...(slug && {slug: {text: slugText ?? '', span: slug.span}})
  }
}

/** A site may make addresses from fields that are not ours. */
function dropScripts({name, value}: FrontEntry, read: ReturnType<typeof reading>): void {
  for (const {text, span, drop} of value.texts()) {
    if (!isScript(text)) continue
    drop()
    read.refuse(span, name, text, 'a script, expected an address that begins with `https://`, or a text')
  }
}

/** A field `__proto__` is data as any other. */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, {value, enumerable: true, writable: true, configurable: true})
}

function proseDeep(node: FrontNode, path: string): void {
  if (node.shape === 'text') node.prose(path)
  else if (node.shape === 'list')
    for (const [at, item] of node.list().entries()) if (item.shape === 'text') item.prose(`${path}/${at}`)
}

function readLang(node: FrontNode, report: Reporter): string | undefined {
  const text = node.text()?.trim()
  if (text && LANG.test(text)) return text
  report(
    'article-lang',
    node.span,
    `Unexpected \`lang\`${text ? ` \`${text}\`` : ''}, expected a language tag such as \`ar\` or \`ar-EG\``
  )
  return undefined
}

/** The tree of an edition's Markdown, by the rules by which its article was read. Front matter is left out. */
export function parseBody(markdown: string, {directives, plugins}: Pick<Article, 'directives' | 'plugins'>): Root {
  const tree = parseMarkdown(markdown, plugins)
  settleDirectives(tree, markdown, new Set(directives), () => {})
  if (isFront(tree.children[0])) tree.children.shift()
  return tree
}

// remark-frontmatter's `toml` is not among mdast's own nodes.
const isFront = (node: Nodes | undefined) => node?.type === 'yaml' || (node?.type as string) === 'toml'

/** A leading first-level heading serves as headline; definitions and comments may precede it. */
export function leadingHeading(tree: Root): Heading | undefined {
  const silent = (node: Nodes) =>
    isFront(node) || node.type === 'definition' || (node.type === 'html' && /^<!--/.test(node.value))
  const first = tree.children.find((node) => !silent(node))
  return first?.type === 'heading' && first.depth === 1 ? first : undefined
}

function headlineOf(tree: Root): string {
  const heading = leadingHeading(tree)
  return heading ? textOf(heading).replace(/\s+/g, ' ').trim() : ''
}

function slugOf(given: Meta['slug'], options: ArticleOptions, report: Reporter, top: Span): string {
  const slug =
    (given && foldSlug(given.text)) ??
    options.slug ??
    (options.path === undefined ? '' : foldSlug(slugOfPath(options.path)))
  // An article that is only parsed, from a string without a path, needs no name yet.
  if (given === undefined && options.slug === undefined && options.path === undefined) return 'article'
  const problem = slugProblem(slug)
  if (problem === undefined) return slug
  report(
    'article-slug',
    given?.span ?? top,
    `Unexpected slug \`${slug}\`: ${problem}; expected a name such as \`ceasefire-talks\``,
    {actual: slug}
  )
  return safeSlug(slug) || 'unnamed'
}
