import {writtenLanguage} from '../languages/intl.ts'
import type {State} from '../model.ts'
import type {
  ExchangeDocument,
  ExchangeFormat,
  ExchangeRead,
  ExchangeUnit,
  ReadDocument,
  ReadOptions,
  ReadUnit
} from './exchange.ts'
import {refusal} from './exchange.ts'
import {tokenOfSpelling} from './ids.ts'
import {joinText, namesOf, spell, type Token} from './inline.ts'
import {type Inline, pairUp} from './pair-up.ts'
import {
  elements,
  escapeXml,
  first,
  holdsSubflow,
  readXml,
  SUBFLOW,
  tag,
  textOf,
  within,
  type XmlElement
} from './xml.ts'

/** TMX 1.4: pairs for a translation memory. Units without a target are left out; an old target stands beside the source
 *  that it was made from. */
export const tmx: ExchangeFormat = {
  id: 'tmx',
  extensions: ['tmx'],
  mixed: true,
  detect: (start) => /<tmx\b/.test(start),
  write,
  read
}

const PROP = 'x-polyedition-'

function write(documents: readonly ExchangeDocument[]): string {
  const sources = [...new Set(documents.map(({sourceLocale}) => sourceLocale))]
  const header = tag('header', {
    creationtool: 'polyedition',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'polyedition',
    adminlang: 'en',
    srclang: sources.length === 1 ? sources[0] : '*all*',
    datatype: 'plaintext'
  })
  const units = documents.flatMap((document) => document.units.flatMap((unit) => unitOf(unit, document)))
  const body = `  ${header}\n  ${tag('body', {}, units.length ? `\n${units.join('\n')}\n  ` : '')}`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n${tag('tmx', {version: '1.4'}, `\n${body}\n`)}\n`
}

function unitOf(unit: ExchangeUnit, {slug, sourceLocale, targetLocale}: ExchangeDocument): string[] {
  const {target, stale, previous, state, base, key, notes} = unit
  if (!target) return []
  const source = (stale && previous?.source) || unit.source
  const prop = (name: string, value: string) => tag('prop', {type: PROP + name}, escapeXml(value))
  const said = notes.filter(({kind}) => kind === 'translator').map(({text}) => tag('note', {}, escapeXml(text)))
  const side = (locale: string, tokens: readonly Token[]) =>
    `      ${tag('tuv', {'xml:lang': locale}, tag('seg', {}, inner(tokens, unit)))}`
  const parts = [
    `      ${[...said, prop('state', stale ? 'stale' : state), prop('base', base)].join('')}`,
    side(sourceLocale, source),
    side(targetLocale, target)
  ]
  return [`    ${tag('tu', {tuid: `${slug}/${key}`, srclang: sourceLocale}, `\n${parts.join('\n')}\n    `)}`]
}

/** In TMX an element holds the code for which it stands: our tag as a locale file spells it. */
function inner(tokens: readonly Token[], {tags}: ExchangeUnit): string {
  const names = namesOf(tags)
  const code = (token: Token) =>
    escapeXml(token.type === 'figure' ? `{{${token.name}}}` : spell([token], {...names, figures: new Set()}))
  let count = 0
  const print = (piece: Inline): string => {
    if (piece.type === 'text') return escapeXml(piece.text)
    const i = ++count
    if (piece.type === 'figure') return tag('ph', {x: i, type: 'figure'}, code(piece))
    const kind = names.tags.get(piece.name)?.kind ?? 'tag'
    if (piece.type === 'alone') return tag('ph', {x: i, type: kind}, code(piece))
    if (piece.type !== 'pair')
      return tag('it', {pos: piece.type === 'open' ? 'begin' : 'end', x: i, type: kind}, code(piece))
    const {name, children} = piece
    const [open, close] = [code({type: 'open', name}), code({type: 'close', name})]
    return tag('bpt', {i, x: i, type: kind}, open) + children.map(print).join('') + tag('ept', {i}, close)
  }
  return pairUp(tokens).map(print).join('')
}

const STATES: readonly string[] = ['initial', 'translated', 'reviewed', 'final'] satisfies State[]

function read(text: string, path?: string, {locales}: ReadOptions = {}): ExchangeRead {
  const {root, findings} = readXml(text, path)
  if (!root) return {documents: [], findings}
  if (root.name !== 'tmx') {
    const reason = `Unexpected element \`${root.name}\`, expected \`tmx\``
    return {documents: [], findings: [refusal(reason, root.at, path)]}
  }
  const header = first(root, 'header')?.attributes
  const [main, isOurs] = [header?.get('srclang'), header?.get('creationtool') === 'polyedition']
  const documents = new Map<string, ReadDocument & {readonly units: ReadUnit[]}>()
  for (const unit of within(root, 'tu')) {
    for (const {source, target, eitherWay} of pairsOf(unit, unit.attributes.get('srclang') ?? main, locales)) {
      const id = `${source.locale}\n${target.locale}\n${eitherWay}`
      const document = documents.get(id) ?? {
        sourceLocale: source.locale,
        targetLocale: target.locale,
        ...(eitherWay && {eitherWay}),
        units: []
      }
      document.units.push(readUnit(unit, source.one, target.one, isOurs))
      documents.set(id, document)
    }
  }
  return {documents: [...documents.values()], findings}
}

interface Variant {
  readonly one: XmlElement
  readonly locale: string
}

/** More languages than any memory has, because each of them is paired with each. */
const MOST = 50

/** Which variants are translations of which: all other languages translate those in the source language, regions aside.
 *  If the file names no source language, or one that it does not contain, each may be the source. */
function* pairsOf(
  unit: XmlElement,
  told: string | undefined,
  locales: readonly string[] | undefined
): Iterable<{readonly source: Variant; readonly target: Variant; readonly eitherWay: boolean}> {
  const all = [...elements(unit, 'tuv')].map((one): Variant => ({one, locale: langOf(one)}))
  const named = told?.trim() ?? ''
  const same = all.filter(({locale}) => writtenLanguage(locale) === writtenLanguage(named))
  if (same.length && named) {
    const exact = same.find(({locale}) => locale.toLowerCase() === named.toLowerCase())
    const sources = locales ? distinct([...(exact ? [exact] : []), ...same], MOST) : [exact ?? same[0]!]
    const own = new Set(same)
    for (const source of sources)
      for (const target of all)
        if (!own.has(target) || isEdition(source, target, locales)) yield {source, target, eitherWay: false}
    return
  }
  const wanted = locales && new Set(locales.map(writtenLanguage))
  const useful = wanted ? all.filter(({locale}) => wanted.has(writtenLanguage(locale))) : all
  for (const source of distinct(useful, MOST))
    for (const target of useful)
      if (writtenLanguage(source.locale) !== writtenLanguage(target.locale)) yield {source, target, eitherWay: true}
}

/** A project may have editions in two regions of one language. */
const isEdition = (source: Variant, target: Variant, locales: readonly string[] = []) =>
  source.locale !== target.locale && locales.includes(source.locale) && locales.includes(target.locale)

/** The first of each tag. */
function distinct(variants: readonly Variant[], most: number): Variant[] {
  return [...new Map(variants.toReversed().map((one) => [one.locale.toLowerCase(), one])).values()]
    .toReversed()
    .slice(0, most)
}

const langOf = ({attributes}: XmlElement) => attributes.get('xml:lang') ?? attributes.get('lang') ?? ''

function readUnit(unit: XmlElement, source: XmlElement, target: XmlElement, isOurs: boolean): ReadUnit {
  const props = new Map([...elements(unit, 'prop')].map((one) => [one.attributes.get('type') ?? '', textOf(one)]))
  const [state, base] = [props.get(`${PROP}state`), props.get(`${PROP}base`)]
  // Other tools have ids of their own.
  const id = isOurs || base !== undefined ? /^([^/]+)\/(.+)$/.exec(unit.attributes.get('tuid') ?? '') : null
  const [a, b] = [first(source, 'seg'), first(target, 'seg')]
  const note = [...elements(unit, 'note')].map(textOf).join('\n').trim()
  return {
    ...(id && {slug: id[1]!, key: id[2]!}),
    ...(a && {source: joinText(tokensOf(a))}),
    ...(b && {target: joinText(tokensOf(b))}),
    ...(state && STATES.includes(state) && {state: state as State}),
    ...(state === 'stale' && {state: 'initial' as const}),
    ...([a, b].some(holdsSubflow) && {doubt: SUBFLOW}),
    ...(base !== undefined && {base}),
    ...(note && id && {note}),
    at: unit.at
  }
}

/** A code of ours is recognized by its spelling. One of another tool is recognized by its number: `x` holds for both
 *  sides, `i` pairs within one; without a number, by its content. */
function tokensOf(of: XmlElement, open: Map<string, Token> = new Map()): Token[] {
  return of.children.flatMap((child): Token[] => {
    if (typeof child === 'string') return [{type: 'text', text: child}]
    const {attributes, name} = child
    const told = tokenOfSpelling(textOf(child))
    const [i, x] = [attributes.get('i') ?? '', attributes.get('x')]
    switch (name) {
      case 'hi': {
        const own = `hi ${x ?? ''}`
        return [{type: 'open', name: own}, ...tokensOf(child, open), {type: 'close', name: own}]
      }
      case 'bpt': {
        const token = told ?? {type: 'open', name: `pair ${x ?? i}`}
        open.set(i, token)
        return [token]
      }
      case 'ept': {
        const start = open.get(i)
        return [told ?? {type: 'close', name: start && 'name' in start ? start.name : `pair ${i}`}]
      }
      case 'it':
        return [told ?? {type: attributes.get('pos') === 'end' ? 'close' : 'open', name: `half ${x ?? ''}`}]
      case 'sub':
        return tokensOf(child, open)
      default:
        return [told ?? {type: 'alone', name: `${name} ${x ?? textOf(child)}`, breaks: isBreak(child)}]
    }
  })
}

const isBreak = (of: XmlElement) =>
  of.attributes.get('type') === 'lb' || /^(?:<br\s*\/?>|\\n|\n)$/i.test(textOf(of).trim() || textOf(of))
