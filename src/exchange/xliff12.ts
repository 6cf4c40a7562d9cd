import type {State, Tag} from '../model.ts'
import {type Base, readBase} from './base.ts'
import type {ExchangeDocument, ExchangeFormat, ExchangeRead, ExchangeUnit, ReadDocument, ReadUnit} from './exchange.ts'
import {refusal} from './exchange.ts'
import {idMaker, ofId, tokenOfSpelling} from './ids.ts'
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

/** XLIFF 1.2, strict: what OmegaT and most older tools read. What was exported goes into `extradata`, because the
 *  strict schema allows no attribute of ours. */
export const xliff12: ExchangeFormat = {
  id: 'xliff12',
  extensions: ['xlf', 'xliff'],
  mixed: true,
  detect: (start) => /<(?:\w+:)?xliff\b[^>]*\sversion\s*=\s*["']1\./.test(start),
  write,
  read
}

const CORE = 'urn:oasis:names:tc:xliff:document:1.2'

function write(documents: readonly ExchangeDocument[]): string {
  const files = documents.filter(({units}) => units.length).map(fileOf)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('xliff', {xmlns: CORE, version: '1.2'}, `\n${files.join('\n')}\n`)}\n`
}

function fileOf(document: ExchangeDocument): string {
  const {slug, sourceLocale, targetLocale, units} = document
  const attributes = {
    original: slug,
    'source-language': sourceLocale,
    'target-language': targetLocale,
    datatype: 'plaintext',
    'product-name': 'polyedition'
  }
  const body = units.map((unit) => unitOf(unit, document)).join('\n')
  return `  ${tag('file', attributes, `\n    <body>\n${body}\n    </body>\n  `)}`
}

const STATES: Readonly<Record<State, string>> = {
  initial: 'new',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final'
}

function unitOf(unit: ExchangeUnit, {path}: ExchangeDocument): string {
  const {key, role, source, target, stale, state, previous, limit, context, line, base} = unit
  const {tags} = namesOf(unit.tags)
  const where = [
    ...(path === undefined ? [] : [tag('context', {'context-type': 'sourcefile'}, escapeXml(path))]),
    ...(line === undefined ? [] : [tag('context', {'context-type': 'linenumber'}, String(line))])
  ]
  const what = context ? [tag('context', {'context-type': 'x-before'}, escapeXml(context))] : []
  const parts = [
    tag('source', {}, inner(source, tags)),
    ...(target ? [tag('target', {state: stale ? 'needs-adaptation' : STATES[state]}, inner(target, tags))] : []),
    ...(where.length ? [tag('context-group', {purpose: 'location'}, where.join(''))] : []),
    ...(what.length ? [tag('context-group', {purpose: 'information'}, what.join(''))] : []),
    ...unit.notes.map(({kind, text, severity}) => {
      const priority = severity && {error: 1, warning: 2, info: 3}[severity]
      const from = kind === 'translator' ? 'translator' : `polyedition-${kind}`
      return tag('note', {from, priority, ...(kind === 'check' && {annotates: 'target'})}, escapeXml(text))
    }),
    ...(previous?.target
      ? [
          tag(
            'alt-trans',
            {origin: 'polyedition', alttranstype: 'previous-version'},
            tag('source', {}, inner(previous.source, tags)) + tag('target', {}, inner(previous.target, tags))
          )
        ]
      : [])
  ]
  const attributes = {
    id: key,
    resname: key,
    restype: `x-${role}`,
    approved: state === 'reviewed' || state === 'final' ? 'yes' : undefined,
    'xml:space': 'preserve',
    ...(limit !== undefined && {maxwidth: limit, 'size-unit': 'char'}),
    extradata: base
  }
  return `      ${tag('trans-unit', attributes, `\n${parts.map((part) => `        ${part}`).join('\n')}\n      `)}`
}

const TYPES: Readonly<Record<Tag['kind'], string>> = {
  strong: 'bold',
  em: 'italic',
  del: 'x-del',
  link: 'link',
  code: 'x-code',
  image: 'image',
  break: 'lb',
  footnote: 'x-footnote',
  html: 'x-html'
}
/** Each kind of element has its own names for what it may stand for. */
const type = (known: Tag | undefined, alone: boolean) => {
  const name = known ? TYPES[known.kind] : 'x-other'
  const allowed = alone ? ['image', 'lb'] : ['bold', 'italic', 'link']
  return name.startsWith('x-') || allowed.includes(name) ? name : `x-${name}`
}

function inner(tokens: readonly Token[], tags: ReadonlyMap<string, Tag>): string {
  const id = idMaker()
  const print = (piece: Inline): string => {
    if (piece.type === 'text') return escapeXml(piece.text)
    if (piece.type === 'figure') return tag('x', {id: id(piece), ctype: 'x-figure', 'equiv-text': `{{${piece.name}}}`})
    const known = tags.get(piece.name)
    if (piece.type === 'pair') {
      const own = id({type: 'open', name: piece.name})
      return tag('g', {id: own, ctype: type(known, false)}, piece.children.map(print).join(''))
    }
    const own = id(piece)
    if (piece.type !== 'alone') {
      const spelled = escapeXml(spell([piece], {tags, figures: new Set()}))
      return tag('it', {id: own, pos: piece.type, ctype: type(known, false)}, spelled)
    }
    // Tools show the content of `ph`, and let nobody change it.
    if (known?.kind === 'code') return tag('ph', {id: own, ctype: 'x-code'}, escapeXml(known.value ?? ''))
    return tag('x', {id: own, ctype: type(known, true)})
  }
  return pairUp(tokens).map(print).join('')
}

function read(text: string, path?: string): ExchangeRead {
  const {root, findings} = readXml(text, path)
  if (!root) return {documents: [], findings}
  if (root.name !== 'xliff') {
    const reason = `Unexpected element \`${root.name}\`, expected \`xliff\``
    return {documents: [], findings: [refusal(reason, root.at, path)]}
  }
  const documents = [...within(root, 'file')].map(({attributes, ...file}): ReadDocument => {
    const [slug, source, target] = ['original', 'source-language', 'target-language'].map((name) =>
      attributes.get(name)
    )
    // Some tools state it only at each target.
    const [unit] = within({attributes, ...file}, 'target')
    const spoken = unit?.attributes.get('xml:lang')
    return {
      ...(source && {sourceLocale: source}),
      ...((target ?? spoken) && {targetLocale: target ?? spoken!}),
      units: [...unitsIn({attributes, ...file}, attributes.get('translate') === 'no')].map(({unit, locked}) =>
        readUnit(unit, slug, locked)
      )
    }
  })
  return {documents, findings}
}

/** And whether it is not to be translated; what a group says holds for everything in it. */
function* unitsIn(of: XmlElement, locked: boolean): Iterable<{readonly unit: XmlElement; readonly locked: boolean}> {
  for (const child of elements(of)) {
    const told = child.attributes.get('translate')
    const own = told === undefined ? locked : told === 'no'
    if (child.name === 'trans-unit') yield {unit: child, locked: own}
    else yield* unitsIn(child, own)
  }
}

const READ: Readonly<Record<string, State>> = {
  new: 'initial',
  'needs-adaptation': 'initial',
  translated: 'translated',
  'signed-off': 'reviewed',
  final: 'final'
}

function readUnit(unit: XmlElement, file: string | undefined, locked: boolean): ReadUnit {
  const [source, target] = [first(unit, 'source'), first(unit, 'target')]
  const key = unit.attributes.get('resname') ?? unit.attributes.get('id')
  const base = unit.attributes.get('extradata')
  const note = [...elements(unit, 'note')]
    .filter(({attributes}) => !attributes.get('from')?.startsWith('polyedition'))
    .map(textOf)
    .join('\n')
    .trim()
  const standing = standingOf(unit, target, readBase(base))
  const copied = textOf(target).trim() === textOf(source).trim() && (locked || standing.unsure)
  const doubt = target && doubtOf(unit, target)
  return {
    // Tools add a path before the name, or an ending after it.
    ...(file !== undefined && {slug: file.replace(/^.*[\\/]/, '').replace(/\.(?:md|markdown|mdx)$/i, '')}),
    ...(key !== undefined && {key}),
    ...(source && {source: joinText(tokensOf(source))}),
    // Tools insert a copy of the source for somebody to translate.
    ...(target && !copied && {target: joinText(tokensOf(target)), ...standing, ...(locked && {unsure: true})}),
    ...(doubt !== undefined && {doubt}),
    ...(base !== undefined && {base}),
    ...(note && {note}),
    at: unit.at
  }
}

/** What a file says of a target. `new` and `needs-adaptation` are our own: a tool that knows no states leaves them as
 *  they are, and `approved` as well. From elsewhere they mean that nobody has finished. */
function standingOf(
  {attributes}: XmlElement,
  target: XmlElement | undefined,
  base: Base | undefined
): Pick<ReadUnit, 'state' | 'unsure'> {
  const told = target?.attributes.get('state')?.toLowerCase()
  const approved = attributes.get('approved')?.toLowerCase()
  const state = told === undefined ? undefined : READ[told]
  if ((told === 'new' || told?.startsWith('needs-')) && !(base && state)) return {unsure: true}
  const qualifier = target?.attributes.get('state-qualifier') ?? ''
  if (told === undefined && approved !== 'yes' && SUGGESTION.test(qualifier)) return {unsure: true}
  if (approved === 'no' && state && RANKS.indexOf(state) > RANKS.indexOf('translated')) return {state: 'translated'}
  if (approved !== 'yes') return state ? {state} : {}
  if (base && RANKS.indexOf(base.state) >= RANKS.indexOf('reviewed')) return {state: state ?? base.state}
  if (state === undefined) return {state: 'final'}
  return {state: RANKS.indexOf(state) < RANKS.indexOf('reviewed') ? 'reviewed' : state}
}

/** Inserted by a tool; without a state, nobody has said that it is right. */
const SUGGESTION = /-suggestion$|^(?:leveraged-mt|fuzzy-match)$/

const RANKS: readonly State[] = ['initial', 'translated', 'reviewed', 'final']

/** What is missing from a target: sentences that nobody has translated yet, a text inside a code. */
function doubtOf(unit: XmlElement, target: XmlElement): string | undefined {
  const sentences = (of: XmlElement | undefined) =>
    new Map([...segmentsOf(of)].map((one) => [one.attributes.get('mid') ?? '', /[\p{L}\p{N}]/u.test(textOf(one))]))
  const [theirs, done] = [sentences(first(unit, 'seg-source')), sentences(target)]
  const open = [...theirs].filter(([mid, words]) => words && !done.get(mid)).length
  if (done.size && open) return `${open} of its ${theirs.size} sentences have no translation`
  return holdsSubflow(target) || holdsSubflow(first(unit, 'source')) ? SUBFLOW : undefined
}

function* segmentsOf(of: XmlElement | undefined): Iterable<XmlElement> {
  if (of) for (const one of within(of, 'mrk')) if (one.attributes.get('mtype') === 'seg') yield one
}

function tokensOf(of: XmlElement, open: Map<string, string> = new Map()): Token[] {
  return of.children.flatMap((child): Token[] => {
    if (typeof child === 'string') return [{type: 'text', text: child}]
    const {attributes, name} = child
    const own = ofId(attributes.get('id') ?? '')
    const told = tokenOfSpelling(textOf(child))
    const breaks = attributes.get('ctype') === 'lb'
    const alone = (content?: string): Token =>
      own.figure
        ? {type: 'figure', name: own.name}
        : {type: 'alone', name: own.name, ...(content !== undefined && {content}), ...(breaks && {breaks})}
    const rid = attributes.get('rid') ?? attributes.get('id') ?? ''
    switch (name) {
      case 'g':
        return [{type: 'open', name: own.name}, ...tokensOf(child, open), {type: 'close', name: own.name}]
      case 'x':
        return [alone()]
      case 'ph':
        return [told ?? alone(textOf(child))]
      case 'bx':
      case 'bpt': {
        const token = told ?? {type: 'open' as const, name: own.name}
        if (token.type !== 'text') open.set(rid, token.name)
        return [token]
      }
      case 'ex':
      case 'ept':
        return [told ?? {type: 'close', name: open.get(rid) ?? own.name}]
      case 'it':
        return [told ?? {type: attributes.get('pos') === 'close' ? 'close' : 'open', name: own.name}]
      default:
        // A segment, a term, a remark of a tool: the words stay.
        return tokensOf(child, open)
    }
  })
}
