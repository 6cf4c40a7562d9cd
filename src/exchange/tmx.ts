import type {State} from '../model.ts'
import type {ExchangeDocument, ExchangeFormat, ExchangeRead, ExchangeUnit, ReadDocument, ReadUnit} from './exchange.ts'
import {refusal} from './exchange.ts'
import {tokenOfSpelling} from './ids.ts'
import {joinText, namesOf, spell, type Token} from './inline.ts'
import {type Inline, pairUp} from './pair-up.ts'
import {elements, escapeXml, first, readXml, tag, textOf, within, type XmlElement} from './xml.ts'

/** TMX 1.4: pairs for a translation memory. What has no target is left out; an old target stands beside the source that
 *  it was made from. */
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

function read(text: string, path?: string): ExchangeRead {
  const {root, findings} = readXml(text, path)
  if (!root) return {documents: [], findings}
  if (root.name !== 'tmx') {
    const reason = `Unexpected element \`${root.name}\`, expected \`tmx\``
    return {documents: [], findings: [refusal(reason, root.at, path)]}
  }
  const main = first(root, 'header')?.attributes.get('srclang')
  const documents = new Map<string, {source: string; target: string; units: ReadUnit[]}>()
  for (const unit of within(root, 'tu')) {
    const variants = [...elements(unit, 'tuv')].map((one) => ({one, locale: langOf(one)}))
    const told = unit.attributes.get('srclang') ?? main
    const source = variants.find(({locale}) => locale.toLowerCase() === told?.toLowerCase()) ?? variants[0]
    for (const variant of variants) {
      if (!source || variant === source) continue
      const id = `${source.locale}\n${variant.locale}`
      const document = documents.get(id) ?? {source: source.locale, target: variant.locale, units: []}
      document.units.push(readUnit(unit, source.one, variant.one))
      documents.set(id, document)
    }
  }
  return {
    documents: [...documents.values()].map(
      ({source, target, units}): ReadDocument => ({sourceLocale: source, targetLocale: target, units})
    ),
    findings
  }
}

const langOf = ({attributes}: XmlElement) => attributes.get('xml:lang') ?? attributes.get('lang') ?? ''

function readUnit(unit: XmlElement, source: XmlElement, target: XmlElement): ReadUnit {
  const id = /^([^/]+)\/(.+)$/.exec(unit.attributes.get('tuid') ?? '')
  const props = new Map([...elements(unit, 'prop')].map((one) => [one.attributes.get('type') ?? '', textOf(one)]))
  const [state, base] = [props.get(`${PROP}state`), props.get(`${PROP}base`)]
  const [a, b] = [first(source, 'seg'), first(target, 'seg')]
  const note = [...elements(unit, 'note')].map(textOf).join('\n').trim()
  return {
    ...(id && {slug: id[1]!, key: id[2]!}),
    ...(a && {source: joinText(tokensOf(a))}),
    ...(b && {target: joinText(tokensOf(b))}),
    ...(state && STATES.includes(state) && {state: state as State}),
    ...(state === 'stale' && {state: 'initial' as const}),
    ...(base !== undefined && {base}),
    ...(note && id && {note}),
    at: unit.at
  }
}

function tokensOf(of: XmlElement): Token[] {
  return of.children.flatMap((child): Token[] => {
    if (typeof child === 'string') return [{type: 'text', text: child}]
    if (child.name === 'hi' || child.name === 'sub') return tokensOf(child)
    const token = tokenOfSpelling(textOf(child))
    return token ? [token] : []
  })
}
