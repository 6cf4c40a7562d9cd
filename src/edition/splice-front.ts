import type {Article, FrontField, FrontFormat, Segment, SegmentSyntax} from '../model.ts'
import {unescapeText} from '../segment/index.ts'
import type {Edit} from './edit.ts'
import {doubleQuoted, writeYaml} from './splice-yaml.ts'

export const isFront = (syntax: SegmentSyntax): syntax is FrontFormat =>
  syntax === 'yaml' || syntax === 'toml' || syntax === 'json'

/** Write a text as a scalar of a front matter in place of `written`, quoted as that was where it can be. What was no
 *  text, a number in a list of keywords, becomes one. */
export function writeScalar(text: string, written: string, format: FrontFormat): string {
  if (format === 'yaml') return writeYaml(text, written)
  // TOML's literal strings know no escape; a text of several lines becomes one line with escapes.
  const literal = format === 'toml' && /^'(?!'')/.test(written) && !/['\p{Cc}]/u.test(text)
  return literal ? `'${text}'` : doubleQuoted(text)
}

/** Where the front matter states the language of an edition, and how: in place of the article's own, or as the first of
 *  its fields. A file without front matter gets one. */
export function langEdit({front, source}: Pick<Article, 'front' | 'source'>, lang: string): Edit {
  if (!front) return {span: {start: 0, end: 0}, text: `---\nlang: ${lang}\n---\n\n`}
  const {format, text} = front
  if (front.lang) return {span: front.lang, text: format === 'yaml' ? lang : `"${lang}"`}
  const at = (start: number, field: string): Edit => ({span: {start, end: start}, text: field})
  if (format === 'yaml') return at(text.start, `lang: ${lang}\n`)
  if (format === 'toml') return at(text.start, `lang = "${lang}"\n`)
  const brace = source.indexOf('{', text.start) + 1
  const space = /^\s*/.exec(source.slice(brace))![0]
  const rest = source[brace + space.length] === '}' ? '' : space === '' ? ', ' : ','
  return at(brace, `${space}"lang": "${lang}"${rest}`)
}

/** Where one text says several words: of which any is translated, the text becomes a list. */
export function* listEdits(
  {fields, source, front}: Pick<Article, 'fields' | 'source' | 'front'>,
  segments: readonly Segment[],
  targets: ReadonlyMap<string, string>
): Iterable<Edit> {
  const lists = new Map<number, FrontField[]>()
  for (const field of fields)
    if (field.stands === 'among' && lists.get(field.span.start)?.push(field) === undefined)
      lists.set(field.span.start, [field])
  if (lists.size === 0) return
  const translated = new Map<string, string>()
  for (const {key, field, text} of segments) {
    const target = targets.get(key)
    if (field !== undefined && target !== undefined && target !== text) translated.set(field, unescapeText(target))
  }
  for (const members of lists.values()) {
    if (!members.some(({path}) => translated.has(path))) continue
    const {span} = members[0]!
    const words = members.map(({path, value}) =>
      writeScalar(translated.get(path) ?? value, '', front?.format ?? 'yaml')
    )
    const end = /(?:\r\n?|\n)$/.exec(source.slice(span.start, span.end))?.[0] ?? ''
    yield {span, text: `[${words.join(', ')}]${end}`}
  }
}
