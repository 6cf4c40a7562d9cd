import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLMap
} from 'yaml'
import {code, inEnglish, type Said} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {FrontField, Span} from '../model.ts'
import {brokenFields, OPTIONS} from './front-broken.ts'
import type {Reporter} from './report.ts'

/** A pair of a map, with the places of its name and its value. */
export interface FrontEntry {
  readonly name: string
  readonly nameSpan: Span
  readonly value: FrontNode
}

/** One value of the front matter. Every reader of it says what it expected if it finds something else. */
export interface FrontNode {
  readonly span: Span
  /** The scalar's text: numbers and dates as written. Undefined if there is no value, or it is not a scalar. */
  text(): string | undefined
  /** As `text`, and the field is a text that readers see. */
  prose(path: string): string | undefined
  /** For a list, its members; for anything else, itself as the only member; for nothing, none. */
  list(): FrontNode[]
  /** For a map, its pairs. */
  entries(): FrontEntry[] | undefined
  readonly empty: boolean
  readonly shape: 'text' | 'list' | 'map' | 'nothing'
  /** Every text in it; what is dropped does not exist for `data`. */
  texts(): Array<{readonly text: string; readonly span: Span; drop(): void}>
  /** As plain data, for fields that are not ours. */
  data(): unknown
}

export interface Front {
  readonly entries: readonly FrontEntry[]
  readonly fields: FrontField[]
}

/** A front matter may contain this many aliases; a bomb needs more. */
const MOST_ALIASES = 100

/** Read YAML with the place of every value. `base` is where `text` begins in the file. Errors are reported, and what
 *  can be read is read. */
export function readFront(text: string, base: number, report: Reporter): Front {
  const fields: FrontField[] = []
  const none: Front = {entries: [], fields}
  const problem = frontExcess(text)
  if (problem !== undefined) {
    report('article-limit', {start: base, end: base}, problem)
    return none
  }
  const document = parseDocument(text, OPTIONS)
  const broken = brokenFields(document, text)
  for (const {name, span, mended} of broken.fields.values()) {
    const said = tells('front/value', {name: code(name), mended: code(mended)})
    report('article-front-matter', {start: base + span.start, end: base + span.end}, said)
  }
  for (const error of broken.rest) {
    const [start, end] = error.pos
    const what = error.message.split('\n')[0]!.replace(/:$/, '')
    report('article-front-matter', {start: base + start, end: base + end}, tells('front/yaml', {what: inEnglish(what)}))
  }
  if (document.errors.length > 0 && !isMap(document.contents)) return none
  if (text.includes('*') && !aliasesInBounds(document)) {
    const span = {start: base, end: base + text.length}
    // An alias of nothing was told above.
    if (document.errors.length === 0) report('article-front-matter', span, tells('front/aliases', {most: MOST_ALIASES}))
    return none
  }
  const contents = document.contents
  if (contents === null) return none
  if (!isMap(contents)) {
    report('article-front-matter', spanOf(contents, base), tells('front/no-fields', {}))
    return none
  }
  return {entries: entriesOf(contents), fields}

  function entriesOf(map: YAMLMap): FrontEntry[] {
    const seen = new Set<string>()
    const entries: FrontEntry[] = []
    for (const pair of map.items) {
      const key = pair.key
      const name = isScalar(key) ? String(key.value) : ''
      const nameSpan = isScalar(key) ? spanOf(key, base) : {start: base, end: base}
      if (seen.has(name)) {
        report('article-duplicate-key', nameSpan, tells('front/twice', {name: code(name)}), {actual: name})
        continue
      }
      seen.add(name)
      const value = broken.fields.get(pair)?.value ?? (pair.value as Node | null)
      entries.push({name, nameSpan, value: nodeOf(value, nameSpan.end)})
    }
    return entries
  }

  /** `after` is where an absent value would stand. */
  function nodeOf(given: Node | null, after: number): FrontNode {
    const node = isAlias(given) ? (given.resolve(document) ?? null) : given
    const span = given?.range ? spanOf(given, base) : {start: after, end: after}
    const scalar = isScalar(node) ? node : undefined
    const value = scalar?.value
    const text = () =>
      scalar === undefined || value === null || value === undefined
        ? undefined
        : typeof value === 'string'
          ? value
          : (scalar.source ?? String(value))
    const shape = isMap(node) ? 'map' : isSeq(node) ? 'list' : text() === undefined ? 'nothing' : 'text'
    return {
      span,
      shape,
      empty: shape === 'nothing' || text()?.trim() === '',
      text,
      prose(path) {
        const trimmed = text()?.trim()
        if (trimmed) fields.push({path, value: trimmed, span})
        return trimmed
      },
      list() {
        if (isSeq(node)) return node.items.map((item) => nodeOf(isPair(item) ? null : (item as Node), span.start))
        return shape === 'nothing' ? [] : [this]
      },
      texts() {
        const found: ReturnType<FrontNode['texts']> = []
        if (node === null) return found
        visit(node, {
          Scalar(key, inner) {
            if (key === 'key' || typeof inner.value !== 'string') return
            const drop = () => {
              inner.value = null
            }
            found.push({text: inner.value, span: spanOf(inner, base), drop})
          }
        })
        return found
      },
      entries: () => (isMap(node) ? entriesOf(node) : undefined),
      data: () => (node === null ? null : (node.toJS(document, {maxAliasCount: MOST_ALIASES}) as unknown))
    }
  }
}

/** What of a front matter no parser should be given, if anything. */
export function frontExcess(text: string): Said | undefined {
  const flow = flowDepth(text)
  if (text.length <= LONGEST && flow <= DEEPEST) return undefined
  return flow > DEEPEST
    ? tells('front/deep', {most: DEEPEST})
    : tells('front/long', {length: text.length, most: LONGEST})
}

const LONGEST = 200_000
const DEEPEST = 100

/** How deep brackets, braces and indentation may nest; brackets in quotes are counted, too. */
function flowDepth(text: string): number {
  let open = 0
  let deepest = 0
  for (const char of text) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++open)
    else if ((char === ']' || char === '}') && open > 0) open--
  }
  for (const [lead] of text.matchAll(/^[ ]*(?:[-?:][ \t]+)*/gm))
    deepest = Math.max(deepest, (lead.length - lead.trimStart().length) / 2 + (lead.match(/[-?:]/g)?.length ?? 0))
  return deepest
}

function spanOf(node: Node, base: number): Span {
  const range = node.range ?? [0, 0, 0]
  return {start: base + range[0], end: base + range[1]}
}

function aliasesInBounds(document: Document): boolean {
  try {
    // What contains itself cannot be written down.
    JSON.stringify(document.toJS({maxAliasCount: MOST_ALIASES}))
    return true
  } catch {
    return false
  }
}
