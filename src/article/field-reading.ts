import {type AddressUse, addressProblem, tidyAddress} from '../address.ts'
import {code, inEnglish, type Said} from '../messages/says.ts'
import {type AnyTerm, telling, tells} from '../messages/tells.ts'
import type {Message, Span} from '../model.ts'
import {siteDate} from './date-forms.ts'
import type {FrontEntry, FrontNode} from './front.ts'
import type {Reporter} from './report.ts'

/** The readers' common tools: each reports what it expected if it finds something else. */
export interface Reading {
  text(node: FrontNode, name: string): string | undefined
  /** In our form, whatever the site's. */
  date(node: FrontNode, name: string): string | undefined
  address(node: FrontNode, name: string, use: AddressUse): string | undefined
  /** Reports that an address goes nowhere. */
  refuse(span: Span, name: string, address: string, problem: string): void
  choice<Value extends string>(node: FrontNode, name: string, values: readonly Value[]): Value | undefined
  map(node: FrontNode, name: string, known: readonly string[]): Map<string, FrontNode> | undefined
  /** Whether a text is no name but a key of a file of authors, which is told. In a field of ours nothing is. */
  tellsKey(node: FrontNode, key: string | undefined): boolean
  /** What the site's file of authors says under this key; undefined if this is none of its keys. */
  author(node: FrontNode): FrontNode | undefined
  report: Reporter
}

/** The tools, which report through `report`; what no edition may carry is added to `dropped`. */
export function reading(report: Reporter, dropped: Span[], author: Reading['author'] = () => undefined): Reading {
  const unexpected = (node: FrontNode, name: string, expected: AnyTerm | Message) =>
    report('article-field', node.span, unexpectedShape(node, name, expected))
  return {
    report,
    author,
    tellsKey: () => false,
    text(node, name) {
      const text = node.text()?.trim()
      if (text === undefined && node.shape !== 'nothing') unexpected(node, name, 'field/a-text')
      return text || undefined
    },
    date(node, name) {
      const text = this.text(node, name)
      const read = text === undefined ? undefined : siteDate(text)
      if (read === undefined || 'date' in read) return read?.date
      const values = {found: code(text!), name: code(name)}
      const said = read.problem
        ? tells('field/date-why', {...values, why: inEnglish(read.problem)})
        : tells('field/date', values)
      report('article-date', node.span, said, {actual: text!})
      return undefined
    },
    address(node, name, use) {
      const address = tidyAddress(node.text() ?? '')
      const problem = address === '' ? undefined : addressProblem(address, use)
      if (problem === undefined) return address || this.text(node, name)
      for (const {drop} of node.texts()) drop()
      this.refuse(node.span, name, address, problem)
      return undefined
    },
    refuse(span, name, address, problem) {
      dropped.push(span)
      report(
        'article-address',
        span,
        tells('field/address', {found: code(shortened(address)), name: code(name), problem: inEnglish(problem)}),
        {actual: address}
      )
    },
    choice(node, name, values) {
      const text = this.text(node, name)
      const found = values.find((value) => value === text)
      if (text !== undefined && found === undefined) {
        const said = tells('field/choice', {found: code(text), name: code(name), values: values.map(code)})
        report('article-field', node.span, said, {actual: text, expected: values})
      }
      return found
    },
    map(node, name, known) {
      const entries = node.entries()
      const names = known.map(code)
      if (entries === undefined) {
        if (node.shape !== 'nothing') unexpected(node, name, telling('field/a-map', {names}))
        return undefined
      }
      for (const {name: part, nameSpan} of entries) {
        if (known.includes(part)) continue
        const said = tells('field/part', {found: code(part), name: code(name), names})
        report('article-field', nameSpan, said, {actual: part, expected: known})
      }
      return new Map(entries.map((entry: FrontEntry) => [entry.name, entry.value]))
    }
  }
}

/** A value of another shape than its field has. */
export const unexpectedShape = ({shape}: FrontNode, name: string, expected: AnyTerm | Message): Said =>
  tells('field/shape', {shape: `shape/${shape}`, name: code(name), expected})

/** What sites call the parts of a field of theirs, by our name for the field; the rest of its parts is theirs alone. */
const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  byline: {
    title: 'role',
    label: 'name',
    display_name: 'name',
    website: 'url',
    web: 'url',
    link: 'url',
    image_url: 'image',
    imageURL: 'image',
    profile_image: 'image',
    avatar: 'image',
    picture: 'image'
  },
  images: {url: 'src', path: 'src', image: 'src', file: 'src', description: 'alt', image_alt: 'alt'}
}

/** One word in small letters: nobody's name. */
const KEY = /^[a-z\d]+(?:[-_.][a-z\d]+)*$/

/** The same tools for a field under a site's own name: its parts may have other names, and further ones are no mistake. */
export function loosely(read: Reading): Reading {
  return {
    ...read,
    tellsKey(node, key) {
      if (key === undefined || !KEY.test(key)) return false
      read.report('article-site-field', node.span, tells('field/author-key', {key: code(key)}), {actual: key})
      return true
    },
    map(node, name, known) {
      const entries = node.entries()
      if (entries === undefined) return read.map(node, name, known)
      const names = PARTS[name] ?? {}
      const parts = new Map<string, FrontNode>()
      for (const {name: given, value} of entries) {
        const part = Object.hasOwn(names, given) ? names[given]! : given
        if (!parts.has(part) || part === given) parts.set(part, value)
      }
      return parts
    }
  }
}

const LONGEST_SHOWN = 80
const shortened = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text)

/** A text that readers see, and so a segment. */
export function prose(node: FrontNode | undefined, path: string, read: Reading): string | undefined {
  if (node === undefined || read.text(node, path.replace(/\/\d+/, '')) === undefined) return undefined
  return node.prose(path)
}

/** Drops undefined values, so that an optional property is either there or not. */
export function compact<T extends object>(given: {[Key in keyof T]: T[Key] | undefined}): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T
}
