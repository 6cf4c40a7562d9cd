import type {SegmentSyntax} from '../model.ts'
import {characterReference, classOf, escapeMarkdown} from './splice-escape.ts'
import {destination, type Mark, type Part} from './splice-parts.ts'

export interface Written {
  readonly markdown: string
  /** False if only parsing shows whether it is read as intended. */
  readonly sure: boolean
}

export interface WriteOptions {
  readonly syntax: SegmentSyntax
  /** The character that the author used for emphasis. */
  readonly em: '*' | '_'
  /** Use the author's character inside emphasis, too, and put bare addresses in brackets. */
  readonly plain?: boolean
}

const other = (char: string) => (char === '*' ? '_' : '*')

const SIZE: Readonly<Record<Mark, number>> = {strong: 2, em: 1, del: 2}

/** Write a row of parts as the inside of a block of Markdown. */
export function writeInline(parts: readonly Part[], options: WriteOptions): Written {
  const {syntax} = options
  const cell = syntax === 'cell'
  const oneLine = syntax !== 'inline'
  const marks = new Map<number, string>()
  /** The characters of the emphases that are open. */
  const around: string[] = []
  let out = ''
  let sure = true
  let lineStart = !oneLine
  let links = 0
  /** Whether the last character of `out` is one of a text, so that it may be written as a character reference. */
  let textual = false
  let encodeNext = false
  const alone = new Map<string, boolean>()

  for (const [at, part] of parts.entries()) {
    switch (part.type) {
      case 'text':
        text(part.value, at)
        continue
      case 'mark':
        if (part.side === 'open') open(part.name, at, part.pair)
        else close(part.pair, at)
        break
      case 'link':
        links += part.side === 'open' ? 1 : -1
        raw(part.value)
        break
      case 'raw':
        raw(part.value)
        break
      case 'address':
        address(part, at)
        break
      case 'break':
        if (/[\r\n]/.test(part.value)) out += oneLine ? '<br>' : part.value
        else out += part.value
        lineStart = !oneLine && /[\r\n]/.test(part.value)
        textual = false
        continue
    }
    lineStart = false
    textual = false
  }
  if (syntax === 'heading') out = out.replace(/(^|[\t ])(#+)$/, (_, space: string, run: string) => `${space}\\${run}`)
  return {markdown: out, sure}

  function text(value: string, at: number): void {
    let rest = lineStart ? value.replace(/^ +/, '') : value
    if (rest === '') return
    if (encodeNext) {
      const first = String.fromCodePoint(rest.codePointAt(0)!)
      out += characterReference(first)
      rest = rest.slice(first.length)
      encodeNext = false
      lineStart = false
      textual = false
      if (rest === '') return
    }
    const escaped = escapeMarkdown(rest, {
      before: out.at(-1) ?? '',
      after: firstOf(at + 1),
      lineStart,
      brackets: links > 0 || syntax === 'directive',
      cell,
      lonely
    })
    if (!escaped.sure) sure = false
    out += escaped.text
    lineStart = false
    textual = true
  }

  function raw(value: string): void {
    if (lineStart && value.startsWith('<')) sure = false
    if (value.startsWith('`') && out.endsWith('`')) sure = false
    if (value.startsWith('[') && out.endsWith('!') && !out.endsWith('\\!')) sure = false
    if (encodeNext) sure = false
    encodeNext = false
    out += value
  }

  function inPlace(markdown: string): string {
    return cell ? markdown.replace(/(?<!\\)\|/g, '\\|') : markdown
  }

  /** A bare address is surely read as one only between spaces. */
  function address({value, shown, url}: Part & {type: 'address'}, at: number): void {
    if ((options.plain || goesOn(at + 1)) && !value.startsWith('<')) {
      const label = escapeMarkdown(shown, {
        before: '[',
        after: ']',
        lineStart: false,
        brackets: true,
        cell,
        lonely: () => false
      })
      raw(`[${label.text}](${inPlace(destination(url))})`)
      return
    }
    const before = out.at(-1) ?? ''
    const after = firstOf(at + 1)
    const free = (before === '' || /[\s(]/.test(before)) && (after === '' || /\s/.test(after))
    if (!free && !value.startsWith('<')) sure = false
    raw(inPlace(value))
  }

  /** Whether what follows is part of the address to readers of Markdown that know ASCII's punctuation alone. */
  function goesOn(at: number): boolean {
    const next = parts[at]
    return next?.type === 'text' && /^[^\s<]*?[^\x00-\x7f]/.test(next.value)
  }

  function open(name: Mark, at: number, pair: number): void {
    const before = lastOf()
    const after = firstOf(at + 1)
    const beyond = firstOf(pair + 1)
    // Marks of one character that touch or nest may be read as one run: inside, the other character is tried first.
    const outer = around.at(-1)
    const inside = outer !== undefined && !options.plain
    const first = inside ? other(outer) : options.em
    const char = name === 'del' ? '~' : first === before ? other(first) : first
    const word = classOf(before) === 'other' || classOf(beyond) === 'other'
    const mark = char === '_' && word ? '*' : char
    if (around.length > 0 || before === '*' || after === '*' || beyond === '*' || before === '_') sure = false
    around.push(mark)
    // Beside punctuation, emphasis opens only after a space or more punctuation.
    if (classOf(after) === 'punctuation' && classOf(before) === 'other') {
      if (textual) out = out.slice(0, -before.length) + characterReference(before)
      else sure = false
    }
    marks.set(at, mark.repeat(SIZE[name]))
    out += mark.repeat(SIZE[name])
  }

  function close(pair: number, at: number): void {
    around.pop()
    const before = lastOf()
    const after = firstOf(at + 1)
    if (classOf(before) === 'punctuation' && classOf(after) === 'other') {
      if (parts[at + 1]?.type === 'text') encodeNext = true
      else sure = false
    }
    out += marks.get(pair)!
  }

  function lastOf(): string {
    const last = out.at(-1) ?? ''
    return last >= '\udc00' && last <= '\udfff' ? out.slice(-2) : last
  }

  /** The first character that will be written from part `at` on. */
  function firstOf(at: number): string {
    const part = parts[at]
    if (part === undefined) return ''
    if (part.type === 'text') return String.fromCodePoint(part.value.codePointAt(0)!)
    if (part.type === 'mark') return part.name === 'del' ? '~' : '*'
    return part.value[0] ?? ''
  }

  function lonely(mark: string): boolean {
    const known = alone.get(mark) ?? isAlone(mark)
    alone.set(mark, known)
    return known
  }

  function isAlone(mark: string): boolean {
    let count = 0
    for (const part of parts) {
      if (part.type === 'mark' && (part.name === 'del') === (mark === '~')) return false
      if (part.type !== 'text') continue
      for (let from = part.value.indexOf(mark); from >= 0; from = part.value.indexOf(mark, from + 1))
        if (++count > 1) return false
    }
    return true
  }
}
