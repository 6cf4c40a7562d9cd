import type {LocaleAddress, State, Tag} from '../model.ts'
import {type Base, readBase} from './base.ts'
import type {ExchangeDocument, ExchangeFormat, ExchangeRead, ExchangeUnit, ReadDocument, ReadUnit} from './exchange.ts'
import {refusal} from './exchange.ts'
import {idMaker, ofId, tokenOfSpelling} from './ids.ts'
import {joinText, namesOf, plainOf, spell, type Token} from './inline.ts'
import {type Inline, pairUp} from './pair-up.ts'
import {elements, escapeXml, first, readXml, tag, textOf, type XmlElement} from './xml.ts'

/** XLIFF 2.1 keeps the namespace of 2.0. */
const CORE = 'urn:oasis:names:tc:xliff:document:2.0'
const MATCHES = 'urn:oasis:names:tc:xliff:matches:2.0'
const SIZES = 'urn:oasis:names:tc:xliff:sizerestriction:2.0'
const RESOURCES = 'urn:oasis:names:tc:xliff:resourcedata:2.0'
const OURS = 'urn:polyedition:exchange'
const STALE = 'polyedition:stale'

export const xliff: ExchangeFormat = {
  id: 'xliff',
  extensions: ['xlf', 'xliff'],
  mixed: false,
  detect: (start) => /<(?:\w+:)?xliff\b/.test(start) && !/<(?:\w+:)?xliff\b[^>]*\sversion\s*=\s*["']1\./.test(start),
  write,
  read
}

function write(documents: readonly ExchangeDocument[]): string {
  const head = documents[0]
  const root = {
    xmlns: CORE,
    'xmlns:mtc': MATCHES,
    'xmlns:slr': SIZES,
    'xmlns:res': RESOURCES,
    'xmlns:pe': OURS,
    version: '2.1',
    srcLang: head?.sourceLocale ?? 'und',
    trgLang: head?.targetLocale ?? 'und'
  }
  const files = documents.filter(({units}) => units.length).map(fileOf)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('xliff', root, `\n${files.join('\n')}\n`)}\n`
}

function fileOf({slug, path, sourceDir, targetDir, units}: ExchangeDocument): string {
  const limited = units.some(({limit}) => limit !== undefined)
  const profile = limited ? `\n    ${tag('slr:profiles', {generalProfile: 'xliff:codepoints'})}` : ''
  const attributes = {id: slug, original: path, srcDir: sourceDir, trgDir: targetDir}
  return `  ${tag('file', attributes, `${profile}\n${units.map(unitOf).join('\n')}\n  `)}`
}

function unitOf(unit: ExchangeUnit): string {
  const {key, role, source, target, stale, state, previous, limit, context} = unit
  const data = new Map<string, string>()
  const names = namesOf(unit.tags)
  const texts = {source: inner(source, names.tags, data), target: target && inner(target, names.tags, data)}
  const notes = [
    ...(context ? [tag('note', {category: 'context'}, escapeXml(context))] : []),
    ...unit.notes.map(({kind, text, severity}) => {
      const priority = severity && {error: 1, warning: 2, info: 3}[severity]
      return tag('note', {category: kind, ...(kind === 'check' && {priority, appliesTo: 'target'})}, escapeXml(text))
    })
  ]
  const match =
    previous?.target &&
    tag(
      'mtc:matches',
      {},
      tag(
        'mtc:match',
        {ref: '#s1', type: 'icm', origin: 'polyedition', 'pe:kind': 'previous'},
        tag('source', PRESERVE, inner(previous.source, names.tags)) +
          tag('target', PRESERVE, inner(previous.target, names.tags))
      )
    )
  const segment = tag(
    'segment',
    {id: 's1', state: stale ? 'initial' : state, ...(stale && {subState: STALE})},
    `\n        ${tag('source', PRESERVE, texts.source)}${texts.target === undefined ? '' : `\n        ${tag('target', PRESERVE, texts.target)}`}\n      `
  )
  const original = [...data].map(([id, text]) => tag('data', {id}, escapeXml(text)))
  const parts = [
    ...(match ? [match] : []),
    ...(unit.addresses?.length ? [resourcesOf(unit.addresses)] : []),
    ...(notes.length ? [tag('notes', {}, notes.join(''))] : []),
    ...(original.length ? [tag('originalData', {}, original.join(''))] : []),
    segment
  ]
  const attributes = {
    id: key,
    name: key,
    type: `polyedition:${role}`,
    'pe:base': unit.base,
    'slr:sizeRestriction': limit
  }
  return `    ${tag('unit', attributes, `\n${parts.map((part) => `      ${part}`).join('\n')}\n    `)}`
}

/** Addresses are no text: a tool shows them as what the unit refers to, and no engine translates them. */
function resourcesOf(addresses: NonNullable<ExchangeUnit['addresses']>): string {
  const items = addresses.map(({name, source, target}) => {
    const own = target === undefined ? '' : tag('res:target', {href: target})
    return tag(
      'res:resourceItem',
      {id: name, mimeType: 'text/uri-list', context: 'no'},
      tag('res:source', {href: source}) + own
    )
  })
  return tag('res:resourceData', {}, items.join(''))
}

const PRESERVE = {'xml:space': 'preserve'}

/** The content of a source or target. `data` collects the original spelling of each element, under one name for
 *  source and target alike. */
function inner(tokens: readonly Token[], tags: ReadonlyMap<string, Tag>, data?: Map<string, string>): string {
  const id = idMaker()
  const spelling = (token: Token, suffix = '') => {
    if (!data || token.type === 'text') return undefined
    const own = `${token.type === 'figure' ? 'fig-' : ''}${token.name}${suffix}`
    const text = token.type === 'figure' ? `{{${token.name}}}` : spell([token], {tags, figures: new Set()})
    if (!data.has(own)) data.set(own, text)
    return own
  }
  const print = (piece: Inline): string => {
    if (piece.type === 'text') return escapeXml(piece.text)
    if (piece.type === 'figure') {
      const show = {equiv: `{{${piece.name}}}`, disp: `{{${piece.name}}}`}
      return tag('ph', {id: id(piece), ...show, dataRef: spelling(piece), type: 'other', subType: 'polyedition:figure'})
    }
    const known = tags.get(piece.name)
    const kind = known ? {...TYPES[known.kind]} : {}
    const shown = known?.value !== undefined && known.kind !== 'html' ? known.value : undefined
    if (piece.type === 'pair') {
      const own = id({type: 'open', name: piece.name})
      const ends = {
        dataRefStart: spelling({type: 'open', name: piece.name}),
        dataRefEnd: spelling({type: 'close', name: piece.name}, '.end')
      }
      return tag('pc', {id: own, ...ends, ...kind, dispStart: shown}, piece.children.map(print).join(''))
    }
    if (piece.type === 'alone') {
      const show = shown === undefined ? {} : {equiv: known?.kind === 'code' ? shown : undefined, disp: shown}
      return tag('ph', {id: id(piece), ...show, dataRef: spelling(piece, '.alone'), ...kind})
    }
    const single = {id: id(piece), isolated: 'yes', ...kind}
    return piece.type === 'open'
      ? tag('sc', {...single, dataRef: spelling(piece)})
      : tag('ec', {...single, dataRef: spelling(piece, '.end')})
  }
  return pairUp(tokens).map(print).join('')
}

const TYPES: Readonly<Record<Tag['kind'], {readonly type: string; readonly subType?: string}>> = {
  strong: {type: 'fmt', subType: 'xlf:b'},
  em: {type: 'fmt', subType: 'xlf:i'},
  del: {type: 'fmt', subType: 'polyedition:del'},
  link: {type: 'link'},
  code: {type: 'other', subType: 'polyedition:code'},
  image: {type: 'image'},
  break: {type: 'fmt', subType: 'xlf:lb'},
  footnote: {type: 'other', subType: 'polyedition:footnote'},
  html: {type: 'other', subType: 'polyedition:html'}
}

function read(text: string, path?: string): ExchangeRead {
  const {root, findings} = readXml(text, path)
  if (!root) return {documents: [], findings}
  if (root.name !== 'xliff' || !root.uri.startsWith('urn:oasis:names:tc:xliff:document:2')) {
    const reason = `Unexpected element \`${root.name}\`, expected \`xliff\` of version 2`
    return {documents: [], findings: [refusal(reason, root.at, path)]}
  }
  const languages = {source: root.attributes.get('srcLang'), target: root.attributes.get('trgLang')}
  const documents = [...elements(root, 'file')].map((file): ReadDocument => {
    const slug = file.attributes.get('id')
    return {
      ...(languages.source && {sourceLocale: languages.source}),
      ...(languages.target && {targetLocale: languages.target}),
      units: [...unitsIn(file, false)].map(({unit, locked}) => readUnit(unit, slug, locked))
    }
  })
  return {documents, findings}
}

/** And whether it is not to be translated; what a file or a group says holds for everything in it. */
function* unitsIn(of: XmlElement, locked: boolean): Iterable<{readonly unit: XmlElement; readonly locked: boolean}> {
  const told = of.attributes.get('translate')
  const own = told === undefined ? locked : told === 'no'
  if (of.name === 'unit') yield {unit: of, locked: own}
  else for (const child of elements(of, 'unit', 'group')) yield* unitsIn(child, own)
}

/** Tools may cut a unit into several segments, and put what is between them into `ignorable`. */
function readUnit(unit: XmlElement, slug: string | undefined, locked: boolean): ReadUnit {
  const data = new Map(
    [...elements(first(unit, 'originalData') ?? unit, 'data')].map((one) => [
      one.attributes.get('id') ?? '',
      textOf(one)
    ])
  )
  const parts = [...elements(unit, 'segment', 'ignorable')]
  const segments = parts.filter(({name}) => name === 'segment')
  const order = (part: XmlElement, at: number) => Number(first(part, 'target')?.attributes.get('order') ?? at + 1)
  const source = joinText(parts.flatMap((part) => tokensOf(first(part, 'source'), data)))
  const placed = parts.map((part, at) => ({part, at: order(part, at)})).sort((a, b) => a.at - b.at)
  const open = segments.filter((part) => hasWords(first(part, 'source')) && !hasWords(first(part, 'target')))
  // Text between sentences is often not translated: it is the same on both sides.
  const target = joinText(
    placed.flatMap(({part}) =>
      tokensOf(first(part, 'target') ?? (part.name === 'ignorable' ? first(part, 'source') : undefined), data)
    )
  )
  const remarks = [...elements(first(unit, 'notes') ?? unit, 'note')].filter(
    ({attributes}) => !OWN_NOTES.has(attributes.get('category') ?? '')
  )
  const base = unit.attributes.get(`{${OURS}}base`)
  const addresses = addressesIn(unit)
  const note = remarks.map(textOf).join('\n').trim()
  const key = unit.attributes.get('name') ?? unit.attributes.get('id')
  const standing = standingOf(segments, readBase(base))
  const copied = (locked || standing.unsure) && plainOf(source).trim() === plainOf(target).trim()
  const done = segments.some((part) => first(part, 'target')) && !copied
  return {
    ...(slug !== undefined && {slug}),
    ...(key !== undefined && {key}),
    source,
    // Tools insert a copy of the source for somebody to translate.
    ...(done && {target, ...standing, ...(locked && {unsure: true})}),
    ...(done && open.length && {doubt: `${open.length} of its ${segments.length} segments have no translation`}),
    ...(base !== undefined && {base}),
    ...(addresses.length > 0 && {addresses}),
    ...(note && {note}),
    at: unit.at
  }
}

/** Only those that lead elsewhere. */
function addressesIn(unit: XmlElement): LocaleAddress[] {
  const items = [...elements(first(unit, 'resourceData') ?? unit, 'resourceItem')]
  return items.flatMap((item) => {
    const name = item.attributes.get('id')
    const [source, target] = ['source', 'target'].map((side) => first(item, side)?.attributes.get('href'))
    return name && source !== undefined && target && target !== source ? [{name, source, target}] : []
  })
}

const hasWords = (of: XmlElement | undefined) => /[\p{L}\p{N}]/u.test(textOf(of))

/** The lowest state of all segments. A tool that knows no states leaves `initial` as we wrote it; from elsewhere,
 *  `initial` means that nobody has finished. */
function standingOf(segments: readonly XmlElement[], base: Base | undefined): Pick<ReadUnit, 'state' | 'unsure'> {
  const states = segments.map((part) => part.attributes.get('state') as State | undefined)
  if (!base && states.includes('initial')) return {unsure: true}
  if (!states.every((state) => state !== undefined && STATES.includes(state))) return {}
  const lowest = STATES[Math.min(...states.map((state) => STATES.indexOf(state!)))]
  return lowest ? {state: lowest} : {}
}

const STATES: readonly State[] = ['initial', 'translated', 'reviewed', 'final']
const OWN_NOTES: ReadonlySet<string> = new Set(['context', 'check', 'change'])

function tokensOf(
  of: XmlElement | undefined,
  data: ReadonlyMap<string, string>,
  starts: Map<string, string> = new Map()
): Token[] {
  if (!of) return []
  return of.children.flatMap((child): Token[] => {
    if (typeof child === 'string') return [{type: 'text', text: child}]
    const {attributes, name} = child
    const within = () => tokensOf(child, data, starts)
    if (name === 'cp') return [{type: 'text', text: codePoint(attributes.get('hex'))}]
    const told = (ref: string) => {
      const text = data.get(attributes.get(ref) ?? '')
      return text === undefined ? undefined : tokenOfSpelling(text)
    }
    const own = ofId(attributes.get('id') ?? attributes.get('copyOf') ?? '')
    if (name === 'pc') {
      const start = told('dataRefStart')
      const tagName = start && start.type !== 'text' ? start.name : own.name
      return [{type: 'open', name: tagName}, ...within(), {type: 'close', name: tagName}]
    }
    if (name === 'ph') {
      const breaks = attributes.get('subType') === 'xlf:lb'
      const alone: Token = {type: 'alone', name: own.name, ...(breaks && {breaks})}
      return [told('dataRef') ?? (own.figure ? {type: 'figure', name: own.name} : alone)]
    }
    if (name === 'sc') {
      const token = told('dataRef') ?? {type: 'open' as const, name: own.name}
      if (token.type !== 'text') starts.set(attributes.get('id') ?? '', token.name)
      return [token]
    }
    if (name === 'ec') {
      const ref = attributes.get('startRef')
      // It may have begun in another segment of the unit.
      const start = ref === undefined ? own.name : (starts.get(ref) ?? ofId(ref).name)
      return [told('dataRef') ?? {type: 'close', name: start}]
    }
    // A remark or a term around words: the words stay.
    return name === 'mrk' ? within() : name === 'sm' || name === 'em' ? [] : within()
  })
}

function codePoint(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
