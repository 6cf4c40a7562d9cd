import {defaultSchema, type Schema} from 'hast-util-sanitize'
import {schemes} from '../../address.ts'
import {pageElements, strippedElements} from '../../article/index.ts'
import type {Edition} from '../../model.ts'

/** What may reach an edition of an article's own HTML: the words, their structure, their language and direction.
 *  Nothing that runs, loads, submits, positions itself or paints. */
export const schema: Schema = {
  ...defaultSchema,
  attributes: {
    '*': ['dir', 'lang', 'id', 'title', 'translate'],
    a: ['href', 'hrefLang', 'dataFootnoteBackref', 'dataFootnoteRef', 'ariaDescribedBy', 'ariaLabel'],
    aside: [
      ['role', 'note'],
      ['className', 'alert', /^alert-[a-z]+$/]
    ],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    img: ['alt', 'src', 'width', 'height'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    ins: ['cite', 'dateTime'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'reversed', ['className', 'contains-task-list']],
    p: [['className', 'alert-title']],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align', 'colSpan', 'rowSpan', 'headers'],
    th: ['align', 'colSpan', 'rowSpan', 'headers', 'scope', 'abbr'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']]
  },
  // Ids get their prefix in one place together with the links that lead to them: see `shape`.
  clobber: [],
  protocols: {
    cite: [...schemes.site],
    href: [...schemes.link],
    src: [...schemes.picture]
  },
  strip: [...strippedElements],
  tagNames: [...pageElements]
}

/** Elements that load something, as far as a page shows them where the site asks for them by name. */
const loading: Readonly<Record<string, readonly string[]>> = {
  iframe: ['src', 'width', 'height', 'allow', 'allowFullScreen', 'loading', 'referrerPolicy'],
  video: ['src', 'poster', 'width', 'height', 'controls', 'loop', 'muted', 'playsInline', 'preload'],
  audio: ['src', 'controls', 'loop', 'muted', 'preload'],
  picture: [],
  source: ['src', 'type', 'media', 'width', 'height'],
  track: ['src', 'kind', 'srcLang', 'label', 'default']
}

const known = new WeakMap<readonly string[], Schema>()

/** The schema of an edition whose site shows these elements as well. */
export function schemaFor({elements}: Pick<Edition, 'elements'>): Schema {
  const asked = elements?.filter((name) => Object.hasOwn(loading, name)) ?? []
  if (!elements || asked.length === 0) return schema
  let made = known.get(elements)
  if (made === undefined) {
    made = {
      ...schema,
      attributes: {...schema.attributes, ...Object.fromEntries(asked.map((name) => [name, [...loading[name]!]]))},
      protocols: {...schema.protocols, poster: [...schemes.picture]},
      strip: strippedElements.filter((name) => !asked.includes(name)),
      tagNames: [...pageElements, ...asked]
    }
    known.set(elements, made)
  }
  return made
}
