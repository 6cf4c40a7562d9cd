import {type AddressUse, addressProblem, isScript, tidyAddress} from '../address.ts'
import type {
  ArticleMeta,
  BoundFigure,
  Byline,
  Correction,
  Credit,
  CreditRole,
  Dateline,
  Image,
  Rights,
  SourceLink,
  Span,
  Status
} from '../model.ts'
import {readDate} from './dates.ts'
import type {FrontEntry, FrontNode} from './front.ts'
import type {Reporter} from './report.ts'
import {isRole} from './roles.ts'
import {foldSlug, slugProblem} from './slug.ts'
import {meantStatus} from './status.ts'

type Writable<T> = {-readonly [Key in keyof T]: T[Key]}
export type MetaDraft = Writable<ArticleMeta>

/** What one field of the front matter does to the article's data. */
type FieldReader = (meta: MetaDraft, node: FrontNode, read: Reading) => void

/** The readers' common tools: each reports what it expected if it finds something else. */
interface Reading {
  text(node: FrontNode, name: string): string | undefined
  date(node: FrontNode, name: string): string | undefined
  address(node: FrontNode, name: string, use: AddressUse): string | undefined
  /** Reports that an address goes nowhere. */
  refuse(span: Span, name: string, address: string, problem: string): void
  choice<Value extends string>(node: FrontNode, name: string, values: readonly Value[]): Value | undefined
  map(node: FrontNode, name: string, known: readonly string[]): Map<string, FrontNode> | undefined
  report: Reporter
}

const COUNTRY_CODE = /^[A-Z]{2,3}$/
const FIGURE_NAME = /^[A-Za-z][A-Za-z0-9-]*$/
const NUMBER = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)$/
const CREDIT_ROLES: readonly CreditRole[] = ['wire', 'based-on', 'contributed']

export const emptyMeta = (): MetaDraft => ({
  headline: '',
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
})

/** The fields under their canonical names; `slug`, `lang` and `headline` are read by `parseArticle` itself. */
export const fieldReaders: Readonly<Record<string, FieldReader>> = {
  id: (meta, node, read) => {
    // Any URI may name a story, but one that runs code would run wherever the name is followed.
    const text = read.text(node, 'id')
    if (text !== undefined && isScript(text)) read.refuse(node.span, 'id', text, 'a script, expected a name')
    else put(meta, 'id', text)
  },
  version: (meta, node, read) => put(meta, 'version', read.text(node, 'version')),
  description: (meta, node, read) => put(meta, 'description', prose(node, 'description', read)),
  published: (meta, node, read) => put(meta, 'published', read.date(node, 'published')),
  updated: (meta, node, read) => put(meta, 'updated', read.date(node, 'updated')),
  status: (meta, node, read) => {
    const chosen = read.choice<Status>(node, 'status', ['usable', 'withheld', 'canceled'])
    put(meta, 'status', chosen ?? meantStatus(node.text()?.trim() ?? ''))
  },
  embargo: readEmbargo,
  dateline: readDateline,
  byline: (meta, node, read) => {
    meta.byline = node.list().flatMap((item, at) => readByline(item, at, read))
  },
  credit: (meta, node, read) => {
    meta.credit = node.list().flatMap((item) => readCredit(item, read))
  },
  sources: (meta, node, read) => {
    meta.sources = node.list().flatMap((item, at) => readSource(item, at, read))
  },
  rights: readRights,
  corrections: (meta, node, read) => {
    meta.corrections = node.list().flatMap((item, at) => readCorrection(item, at, read))
  },
  keywords: (meta, node, read) => {
    meta.keywords = node.list().flatMap((item, at) => prose(item, `keywords/${at}`, read) ?? [])
  },
  images: (meta, node, read) => {
    meta.images = node.list().flatMap((item, at) => readImage(item, at, read))
  },
  figures: readFigureFields,
  previousSlugs: (meta, node, read) => {
    meta.previousSlugs = node.list().flatMap((item) => readSlug(item, 'previousSlugs', read) ?? [])
  },
  slugs: readSlugs
}

/** The tools, which report through `report`; what no edition may carry is added to `dropped`. */
export function reading(report: Reporter, dropped: Span[]): Reading {
  const unexpected = (node: FrontNode, name: string, expected: string) =>
    report('article-field', node.span, `Unexpected ${node.shape} in \`${name}\`, expected ${expected}`)
  return {
    report,
    text(node, name) {
      const text = node.text()?.trim()
      if (text === undefined && node.shape !== 'nothing') unexpected(node, name, 'a text')
      return text || undefined
    },
    date(node, name) {
      const text = this.text(node, name)
      if (text === undefined || readDate(text)) return text
      report(
        'article-date',
        node.span,
        `Unexpected date \`${text}\` in \`${name}\`, expected a day of the calendar such as \`2024-02-14\`, with or without a time such as \`T15:00+02:00\``,
        {actual: text}
      )
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
        `Unexpected address \`${shortened(address)}\` in \`${name}\`: found ${problem}; no edition carries it`,
        {actual: address}
      )
    },
    choice(node, name, values) {
      const text = this.text(node, name)
      const found = values.find((value) => value === text)
      if (text !== undefined && found === undefined) {
        const expected = values.map((value) => `\`${value}\``).join(', ')
        report('article-field', node.span, `Unexpected \`${text}\` in \`${name}\`, expected one of ${expected}`, {
          actual: text,
          expected: values
        })
      }
      return found
    },
    map(node, name, known) {
      const entries = node.entries()
      const names = known.map((part) => `\`${part}\``).join(', ')
      if (entries === undefined) {
        if (node.shape !== 'nothing') unexpected(node, name, `a map of ${names}`)
        return undefined
      }
      for (const {name: part, nameSpan} of entries) {
        if (known.includes(part)) continue
        report('article-field', nameSpan, `Unexpected \`${part}\` in \`${name}\`, expected ${names}; mend the name`, {
          actual: part,
          expected: known
        })
      }
      return new Map(entries.map((entry: FrontEntry) => [entry.name, entry.value]))
    }
  }
}

const LONGEST_SHOWN = 80
const shortened = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text)

function put<Key extends keyof MetaDraft>(meta: MetaDraft, key: Key, value: MetaDraft[Key] | undefined): void {
  if (value !== undefined) meta[key] = value
}

/** A text that readers see, and so a segment. */
function prose(node: FrontNode | undefined, path: string, read: Reading): string | undefined {
  if (node === undefined || read.text(node, path.replace(/\/\d+/, '')) === undefined) return undefined
  return node.prose(path)
}

/** Drops undefined values, so that an optional property is either there or not. */
function compact<T extends object>(given: {[Key in keyof T]: T[Key] | undefined}): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T
}

function readEmbargo(meta: MetaDraft, node: FrontNode, read: Reading): void {
  if (node.empty) return
  const text = read.text(node, 'embargo') ?? ''
  // An embargo that cannot be read is kept as it is: it has no end, so nothing of the story gets out.
  meta.embargo = text
  const date = readDate(text)
  if (date?.time && date.zone) return
  read.report(
    'article-embargo',
    node.span,
    `Unexpected embargo \`${text}\`, expected an instant with its zone such as \`2024-02-14T06:00+02:00\`; without a zone it ends at another hour elsewhere`,
    {actual: text}
  )
}

function readSlugs(meta: MetaDraft, node: FrontNode, read: Reading): void {
  const entries = node.entries()
  if (!entries) {
    if (node.shape !== 'nothing')
      read.report(
        'article-field',
        node.span,
        `Unexpected ${node.shape} in \`slugs\`, expected a slug for each locale such as \`ar: …\``
      )
    return
  }
  meta.slugs = Object.fromEntries(
    entries.flatMap(({name, value}) => {
      const slug = readSlug(value, `slugs.${name}`, read)
      return slug === undefined ? [] : [[name, slug]]
    })
  )
}

function readSlug(node: FrontNode, name: string, read: Reading): string | undefined {
  const text = read.text(node, name)
  const slug = text && foldSlug(text)
  const problem = slug === undefined ? undefined : slugProblem(slug)
  if (problem === undefined) return slug
  read.report(
    'article-slug',
    node.span,
    `Unexpected slug \`${text}\` in \`${name}\`: ${problem}; expected a name such as \`ceasefire-talks\``,
    {actual: text ?? ''}
  )
  return undefined
}

function readDateline(meta: MetaDraft, node: FrontNode, read: Reading): void {
  if (node.shape === 'text') {
    const place = prose(node, 'dateline/place', read)
    if (place) meta.dateline = {place}
    return
  }
  const parts = read.map(node, 'dateline', ['place', 'country', 'date'])
  if (!parts) return
  const place = prose(parts.get('place'), 'dateline/place', read)
  const countryNode = parts.get('country')
  const code = countryNode?.text()?.trim()
  const country = code && COUNTRY_CODE.test(code) ? code : prose(countryNode, 'dateline/country', read)
  const dateNode = parts.get('date')
  const date = dateNode && read.date(dateNode, 'dateline.date')
  if (place === undefined) {
    read.report(
      'article-field',
      node.span,
      'Missing `place` in `dateline`, expected the town from which the story is filed'
    )
    return
  }
  meta.dateline = compact<Dateline>({place, country, date})
}

function readByline(node: FrontNode, at: number, read: Reading): Byline[] {
  if (node.shape === 'text') {
    const name = node.prose(`byline/${at}/name`)
    return name ? [{name}] : []
  }
  const parts = read.map(node, 'byline', ['name', 'role'])
  const name = prose(parts?.get('name'), `byline/${at}/name`, read)
  const roleNode = parts?.get('role')
  const known = roleNode?.text()?.trim()
  const role = known !== undefined && isRole(known) ? known : prose(roleNode, `byline/${at}/role`, read)
  if (parts && !name)
    read.report('article-field', node.span, 'Missing `name` in `byline`, expected who wrote the story')
  return name ? [compact<Byline>({name, role})] : []
}

function readCredit(node: FrontNode, read: Reading): Credit[] {
  const roles = CREDIT_ROLES.map((role) => `\`${role}\``).join(', ')
  const parts = read.map(node, 'credit', ['agency', 'role', 'date'])
  if (!parts) return []
  const agencyNode = parts.get('agency')
  const agency = agencyNode && read.text(agencyNode, 'credit.agency')
  if (!agency) {
    read.report(
      'article-field',
      node.span,
      'Missing `agency` in `credit`, expected to whom the story is owed, such as `AP`'
    )
    return []
  }
  const roleNode = parts.get('role')
  if (roleNode === undefined || roleNode.empty) {
    read.report(
      'article-field',
      node.span,
      `Missing \`role\` in the credit of \`${agency}\`, expected one of ${roles}`,
      {expected: CREDIT_ROLES}
    )
  }
  // A credit with an unknown role is still owed: it is kept under the role that claims least for us.
  const role = (roleNode && read.choice(roleNode, 'credit.role', CREDIT_ROLES)) ?? 'wire'
  const dateNode = parts.get('date')
  return [compact<Credit>({agency, role, date: dateNode && read.date(dateNode, 'credit.date')})]
}

function readSource(node: FrontNode, at: number, read: Reading): SourceLink[] {
  if (node.shape === 'text') {
    const name = node.prose(`sources/${at}/name`)
    return name ? [{name}] : []
  }
  const parts = read.map(node, 'sources', ['name', 'url'])
  const name = prose(parts?.get('name'), `sources/${at}/name`, read)
  const urlNode = parts?.get('url')
  const url = urlNode && read.address(urlNode, 'sources.url', 'link')
  if (parts && !name)
    read.report('article-field', node.span, 'Missing `name` in `sources`, expected what the source is called')
  return name ? [compact<SourceLink>({name, url})] : []
}

function readRights(meta: MetaDraft, node: FrontNode, read: Reading): void {
  if (node.shape === 'text') {
    const notice = node.prose('rights/notice')
    if (notice) meta.rights = {notice}
    return
  }
  const parts = read.map(node, 'rights', ['holder', 'notice', 'usageTerms', 'translation', 'expires', 'territories'])
  if (!parts) return
  const translation = parts.get('translation')
  const expires = parts.get('expires')
  const territories = parts.get('territories')
  meta.rights = compact<Rights>({
    holder: prose(parts.get('holder'), 'rights/holder', read),
    notice: prose(parts.get('notice'), 'rights/notice', read),
    usageTerms: prose(parts.get('usageTerms'), 'rights/usageTerms', read),
    translation: translation && read.choice(translation, 'rights.translation', ['allowed', 'forbidden'] as const),
    expires: expires && read.date(expires, 'rights.expires'),
    territories: territories?.list().flatMap((item) => readTerritory(item, read))
  })
}

function readTerritory(node: FrontNode, read: Reading): string[] {
  const text = read.text(node, 'rights.territories')
  if (text === undefined) return []
  if (/^[A-Za-z]{2}$/.test(text)) return [text.toUpperCase()]
  read.report(
    'article-field',
    node.span,
    `Unexpected territory \`${text}\`, expected a code of two letters such as \`EG\``,
    {actual: text}
  )
  return []
}

function readCorrection(node: FrontNode, at: number, read: Reading): Correction[] {
  const parts = read.map(node, 'corrections', ['date', 'text'])
  if (!parts) return []
  const dateNode = parts.get('date')
  const date = dateNode && read.date(dateNode, 'corrections.date')
  const text = prose(parts.get('text'), `corrections/${at}/text`, read)
  if (!dateNode || dateNode.empty)
    read.report(
      'article-date',
      node.span,
      'Missing `date` in `corrections`, expected the day of the correction such as `2024-02-14`'
    )
  if (!text)
    read.report(
      'article-field',
      node.span,
      'Missing `text` in `corrections`, expected what was wrong and what is right'
    )
  return text ? [{date: date ?? '', text}] : []
}

function readImage(node: FrontNode, at: number, read: Reading): Image[] {
  if (node.shape === 'text') {
    const src = read.address(node, 'images', 'picture')
    return src ? [{src}] : []
  }
  const parts = read.map(node, 'images', ['src', 'alt', 'caption', 'credit'])
  const srcNode = parts?.get('src')
  const src = srcNode && read.address(srcNode, 'images.src', 'picture')
  if (!parts) return []
  if (!srcNode || srcNode.empty)
    read.report('article-field', node.span, 'Missing `src` in `images`, expected the address of the picture')
  const alt = prose(parts.get('alt'), `images/${at}/alt`, read)
  const caption = prose(parts.get('caption'), `images/${at}/caption`, read)
  const credit = prose(parts.get('credit'), `images/${at}/credit`, read)
  return src ? [compact<Image>({src, alt, caption, credit})] : []
}

function readFigureFields(meta: MetaDraft, node: FrontNode, read: Reading): void {
  const figures: Record<string, BoundFigure> = {}
  const entries = node.entries()
  if (!entries) {
    if (node.shape !== 'nothing')
      read.report(
        'article-field',
        node.span,
        `Unexpected ${node.shape} in \`figures\`, expected a map such as \`killed: 74\``
      )
    return
  }
  for (const {name, nameSpan, value} of entries) {
    if (!FIGURE_NAME.test(name)) {
      read.report(
        'article-field',
        nameSpan,
        `Unexpected name \`${name}\` in \`figures\`, expected Latin letters, digits and \`-\`, beginning with a letter`,
        {actual: name}
      )
      continue
    }
    const figure = readFigure(name, value, read)
    if (figure) figures[name] = figure
  }
  meta.figures = figures
}

function readFigure(name: string, node: FrontNode, read: Reading): BoundFigure | undefined {
  const parts = node.shape === 'map' ? read.map(node, `figures.${name}`, ['value', 'style', 'currency']) : undefined
  const valueNode = parts ? parts.get('value') : node
  const text = valueNode && read.text(valueNode, `figures.${name}`)?.replace(/(?<=\d)_(?=\d)/g, '')
  if (text === undefined || !NUMBER.test(text)) {
    read.report(
      'article-field',
      node.span,
      `Unexpected value ${text ? `\`${text}\` ` : ''}of the figure \`${name}\`, expected a bare number such as \`2500000\` or \`0.5\``
    )
    return undefined
  }
  const style = parts?.get('style')
  const currency = parts?.get('currency')
  return compact<BoundFigure>({
    value: text.replace(/^\+/, ''),
    style:
      style &&
      read.choice(style, `figures.${name}.style`, ['decimal', 'compact', 'percent', 'ordinal', 'currency'] as const),
    currency: currency && read.text(currency, `figures.${name}.currency`)
  })
}
