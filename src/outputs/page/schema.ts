import {defaultSchema, type Schema} from 'hast-util-sanitize'
import {schemes} from '../../address.ts'

/** What may reach an edition of an article's own HTML: the words, their structure, their language and direction.
 *  Nothing that runs, loads, submits, positions itself or paints. */
export const schema: Schema = {
  ...defaultSchema,
  attributes: {
    '*': ['dir', 'lang', 'id', 'title', 'translate'],
    a: ['href', 'hrefLang', 'dataFootnoteBackref', 'dataFootnoteRef', 'ariaDescribedBy', 'ariaLabel'],
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
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'textarea', 'title'],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['picture', 'source', 'tt'].includes(name)),
    'abbr',
    'aside',
    'bdi',
    'bdo',
    'caption',
    'cite',
    'col',
    'colgroup',
    'dfn',
    'figcaption',
    'figure',
    'mark',
    'small',
    'time',
    'u',
    'wbr'
  ]
}
