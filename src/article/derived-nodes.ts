/** Values of a front matter that are more than the file says at their place: words of a list that is one text, and what
 *  another file of the site says under a key. */
import type {FrontField, Span} from '../model.ts'
import type {FrontEntry, FrontNode} from './front.ts'

/** A site's authors by their keys, as its file of authors has them. */
export type Authors = Readonly<Record<string, unknown>>

/** Where what readers see of a value is noted. */
type Fields = FrontField[]

/** A text as the list of its words, each a text of its own; any other value as it is. */
export function inWords(node: FrontNode, fields: Fields): FrontNode {
  const words = node.text()?.trim().split(/\s+/) ?? []
  if (words.length < 2) return node
  const members = words.map((word) => dataNode(word, {span: node.span, fields, stands: 'among'}))
  return {...node, shape: 'list', text: () => undefined, list: () => members}
}

/** What the file of authors says under a key; parts that stand beside the key in the front matter come first. */
export function authorNode(node: FrontNode, authors: Authors, fields: Fields): FrontNode | undefined {
  const own = node.entries()
  const key = (own?.find(({name}) => name === 'key')?.value ?? node).text()?.trim()
  if (key === undefined || !Object.hasOwn(authors, key)) return undefined
  const found = dataNode(authors[key], {span: node.span, fields, stands: 'elsewhere'})
  if (!own || found.shape !== 'map') return found
  const more = found.entries()!.filter(({name}) => own.every((one) => one.name !== name))
  return mapOf([...own, ...more])
}

interface Place {
  readonly span: Span
  readonly fields: Fields
  readonly stands: FrontField['stands'] & string
}

/** Plain data as if it stood at a place of the file. */
function dataNode(data: unknown, place: Place): FrontNode {
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data)
  const text = ['string', 'number', 'boolean'].includes(typeof data) ? String(data) : undefined
  const inner = (value: unknown) => dataNode(value, place)
  return {
    span: place.span,
    shape: isMap ? 'map' : Array.isArray(data) ? 'list' : text === undefined ? 'nothing' : 'text',
    empty: data === undefined || data === null || text?.trim() === '',
    text: () => text,
    prose(path) {
      const value = text?.trim()
      if (value) place.fields.push({path, value, span: place.span, stands: place.stands})
      return value
    },
    list() {
      if (Array.isArray(data)) return data.map(inner)
      return data === undefined || data === null ? [] : [this]
    },
    entries: () =>
      isMap
        ? Object.entries(data).map(([name, value]) => ({name, nameSpan: place.span, value: inner(value)}))
        : undefined,
    texts: () => [],
    data: () => data
  }
}

/** A map of fields that stand apart. */
export function mapOf(entries: readonly FrontEntry[]): FrontNode {
  const node: FrontNode = {
    span: entries[0]!.value.span,
    shape: 'map',
    empty: false,
    text: () => undefined,
    prose: () => undefined,
    list: () => [node],
    entries: () => [...entries],
    texts: () => entries.flatMap(({value}) => value.texts()),
    data: () => Object.fromEntries(entries.map(({name, value}) => [name, value.data()]))
  }
  return node
}
