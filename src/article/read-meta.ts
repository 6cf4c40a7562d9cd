import {isScript} from '../address.ts'
import {code} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Span} from '../model.ts'
import {composed} from '../text/canonical.ts'
import type {ArticleOptions} from './article-options.ts'
import {authorNode, inWords} from './derived-nodes.ts'
import {loosely, type Reading, reading} from './field-reading.ts'
import {fieldReaders} from './fields.ts'
import type {Front, FrontEntry, FrontNode} from './front.ts'
import {reportLookalikes} from './lookalikes.ts'
import {emptyMeta, type MetaDraft} from './meta-draft.ts'
import {isSwitch, type NotYetReader} from './not-yet.ts'
import type {Reporter} from './report.ts'
import {type Named, namedFields} from './site-fields.ts'

const FURTHER_PROSE = ['subtitle', 'standfirst', 'summary', 'excerpt', 'kicker']
/** Fields whose silent loss would do harm. */
const MATTERS: ReadonlySet<string> = new Set(['corrections', 'credit', 'rights', 'status'])
const LANG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i

/** What the front matter says, by our names for its fields. */
export interface Meta {
  readonly meta: MetaDraft
  readonly extra: Record<string, unknown>
  readonly dropped: readonly Span[]
  readonly lang?: string
  readonly langSpan?: Span
  readonly slug?: {readonly text: string; readonly span: Span}
  /** Where to point if a field is missing. */
  readonly top: Span
}

export function readMeta(front: Front, options: ArticleOptions, words: NotYetReader, report: Reporter): Meta {
  const dropped: Span[] = []
  const {authors, spaced = []} = options
  const read = reading(report, dropped, (node) => authors && authorNode(node, authors, front.fields))
  const meta = emptyMeta()
  const extra: Record<string, unknown> = {}
  const further = (options.prose ?? FURTHER_PROSE).map(composed)
  const canonical = canonicalFields(front.entries, options.fields ?? {}, words)
  const used = new Set([...canonical.values()].flatMap(({takes}) => takes))
  for (const entry of front.entries) {
    for (const {name, entry: own, theirs} of [...canonical.values()].filter(({at}) => at === entry)) {
      if (name === 'headline') meta.headline = (read.text(own.value, name) && own.value.prose(name)) ?? ''
      else {
        const value = spaced.includes(own.name) ? inWords(own.value, front.fields) : own.value
        fieldReaders[name]?.(meta, value, theirs ? loosely(read) : read)
      }
    }
    if (used.has(entry)) continue
    const meant = entry.name.toLowerCase()
    if (meant !== entry.name && MATTERS.has(meant) && !canonical.has(meant)) {
      const said = tells('field/case', {found: code(entry.name), meant: code(meant)})
      report('article-field', entry.nameSpan, said, {actual: entry.name, expected: [meant]})
    }
    if (entry.name === 'title' || further.includes(composed(entry.name))) proseDeep(entry.value, entry.name)
    else {
      dropScripts(entry, read)
      for (const part of entry.value.entries() ?? [])
        if (further.includes(`${entry.name}.${part.name}`)) proseDeep(part.value, `${entry.name}/${part.name}`)
    }
    setOwn(extra, entry.name, entry.value.data())
  }
  reportLookalikes(front.entries, {fields: options.fields ?? {}, has: (name) => canonical.has(name)}, report)
  const lang = canonical.get('lang')?.entry.value
  const slug = canonical.get('slug')?.entry.value
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

/** Each field of ours once. Our own name wins over a site's name for the same field. */
function canonicalFields(
  entries: readonly FrontEntry[],
  fields: Readonly<Record<string, string>>,
  words: NotYetReader
): ReadonlyMap<string, Named> {
  const canonical = new Map<string, Named>()
  for (const named of namedFields(entries, fields)) {
    const {name, entry, theirs} = named
    if ((name === 'published' && isSwitch(entry.value)) || (name === 'status' && words.isWord(entry))) continue
    if (name !== 'headline' && name !== 'slug' && name !== 'lang' && !Object.hasOwn(fieldReaders, name)) continue
    if (!canonical.has(name) || !theirs) canonical.set(name, named)
  }
  const title = entries.find((entry) => entry.name === 'title')
  if (!canonical.has('headline') && title && !Object.hasOwn(fields, 'title'))
    canonical.set('headline', {name: 'headline', entry: title, theirs: true, at: title, takes: [title]})
  return canonical
}

/** A site may make addresses from fields that are not ours. */
function dropScripts({name, value}: FrontEntry, read: Reading): void {
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
  report('article-lang', node.span, text ? tells('field/lang', {found: code(text)}) : tells('field/lang-none', {}))
  return undefined
}
