import {carry, uncarry} from '../catalog/index.ts'
import type {Tag} from '../model.ts'
import {cutTags, escapeText, type TagCut, tagOfName, tagsIn, unescapeText} from '../segment/index.ts'

/** A piece of a text in reading order. Tags are not paired here: a translator may close them in any order or not at
 *  all, and it is for the checks to report that and for us to carry it as it is. */
export type Token =
  | {readonly type: 'text'; readonly text: string}
  /** `content` is the locked text of code as a file shows it, for when nobody remembers it; `breaks` says of another
   *  tool's mark that it breaks the line. */
  | {
      readonly type: 'open' | 'close' | 'alone'
      readonly name: string
      readonly content?: string
      readonly breaks?: boolean
    }
  | {readonly type: 'figure'; readonly name: string}

/** What counts as a tag and as a figure in one text. */
export interface Names {
  readonly tags: ReadonlyMap<string, Tag>
  readonly figures: ReadonlySet<string>
}

export function namesOf(tags: readonly Tag[], figures: Iterable<string> = []): Names {
  return {tags: new Map(tags.map((tag) => [tag.name, tag])), figures: new Set(figures)}
}

const FIGURE = /\{\{\s*([A-Za-z][\w-]*)\s*\}\}/g

/** Read a text of a locale file or of a segment, or one that a translator typed. Anything but a declared tag or figure
 *  is text. Locked code with its own text is one token, which no translator can change. */
export function tokenize(text: string, {tags, figures}: Names): Token[] {
  const tokens: Token[] = []
  const addText = (raw: string) => {
    let last = 0
    const flush = (until: number) => {
      if (until > last) tokens.push({type: 'text', text: readable(raw.slice(last, until))})
    }
    for (const {0: whole, 1: name = '', index} of raw.matchAll(FIGURE)) {
      if (!figures.has(name)) continue
      flush(index)
      last = index + whole.length
      tokens.push({type: 'figure', name})
    }
    flush(raw.length)
  }
  const cuts = [...cutTags(text, tags)]
  for (let at = 0; at < cuts.length; at++) {
    const cut = cuts[at]!
    if (cut.type === 'text') addText(cut.text)
    else {
      const end = cut.type === 'open' ? endOfCode(at) : undefined
      tokens.push({type: end === undefined ? cut.type : 'alone', name: cut.name})
      at = end ?? at
    }
  }
  return tokens

  /** Where locked code ends that stands with its own text. Up to the next code alone, so that nothing is read twice. */
  function endOfCode(at: number): number | undefined {
    const {name, end: start} = cuts[at] as TagCut
    const locked = tags.get(name)
    if (locked?.kind !== 'code') return undefined
    for (let next = at + 1; next < cuts.length; next++) {
      const cut = cuts[next]!
      if (cut.type === 'open' && tags.get(cut.name)?.kind === 'code') return undefined
      if (cut.type === 'close' && cut.name === name)
        return readable(text.slice(start, cut.start)) === clean(locked.value ?? '') ? next : undefined
    }
    return undefined
  }
}

const readable = (text: string) => clean(unescapeText(uncarry(text)))

/** Print tokens as a locale file contains them. Unknown tags are left out, their content stays. */
export function spell(tokens: readonly Token[], {tags, figures}: Names): string {
  const text = tokens.map((token) => {
    if (token.type === 'text') return escapeText(token.text)
    if (token.type === 'figure') return `{{${token.name}}}`
    const tag = tags.get(token.name)
    if (!tag) return ''
    if (token.type !== 'alone') return token.type === 'open' ? `<${tag.name}>` : `</${tag.name}>`
    return tag.kind === 'code'
      ? `<${tag.name}>${escapeText(tag.value ?? token.content ?? '')}</${tag.name}>`
      : `<${tag.name}/>`
  })
  return carry(text.join(''), figures)
}

/** The one spelling in which two texts are compared. */
export function canonical(text: string | readonly Token[], names: Names): string {
  return spell(typeof text === 'string' ? tokenize(text, names) : joinText(text), names)
}

/** Print tokens for a person who types in a plain field: a literal `<` or `&` stays as it is unless it could be
 *  mistaken for a tag or a reference. `tokenize` reads it. */
export function typed(tokens: readonly Token[], {tags, figures}: Names): string {
  return joinText(tokens)
    .map((token) => {
      if (token.type !== 'text') return spell([token], {tags, figures})
      return token.text
        .replace(/&(?=(?:lt|gt|amp|#123|#36|#10);)/g, '&amp;')
        .replace(/<(?=\/?[A-Za-z])/g, '&lt;')
        .replace(/\{(?=\{)/g, (brace, at: number) => (isFigure(token.text.slice(at), figures) ? '&#123;' : brace))
    })
    .join('')
}

const isFigure = (text: string, figures: ReadonlySet<string>) =>
  figures.has(/^\{\{\s*([A-Za-z][\w-]*)\s*\}\}/.exec(text)?.[1] ?? '')

/** What a reader sees, for notes and lengths; a figure shows its name. */
export function plainOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (token.type === 'text' ? token.text : token.type === 'figure' ? `{{${token.name}}}` : ''))
    .join('')
}

export function joinText(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (const token of tokens) {
    const last = out.at(-1)
    if (token.type === 'text' && last?.type === 'text')
      out[out.length - 1] = {type: 'text', text: last.text + token.text}
    else if (token.type !== 'text' || token.text) out.push(token)
  }
  return out
}

/** Every format has one kind of line end, and shows a replacement for characters that no XML file can contain. An
 *  otherwise untouched text keeps its own: see `canonical`. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

/** The tags that a text names, as far as their names reveal what they are. */
export function mentionedTags(text: string | readonly Token[]): Tag[] {
  const names =
    typeof text === 'string'
      ? tagsIn(text).map(({name}) => name)
      : text.flatMap((token) => (token.type === 'text' || token.type === 'figure' ? [] : [token.name]))
  return [...new Set(names)].flatMap((name) => tagOfName(name) ?? [])
}
