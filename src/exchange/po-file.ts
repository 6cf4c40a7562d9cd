import type {Point} from '../model.ts'

/** One entry of a PO file, its strings unescaped. */
export interface PoEntry {
  readonly translator: readonly string[]
  readonly extracted: readonly string[]
  readonly references: readonly string[]
  readonly flags: readonly string[]
  readonly previous?: {readonly context?: string; readonly id?: string; readonly plural?: string}
  readonly obsolete: boolean
  readonly context?: string
  readonly id: string
  readonly plural?: string
  readonly strings: readonly string[]
}

/** A reader and a writer of our own: existing packages need Node's streams, which the core does without, and do not
 *  report the column of a mistake. */
export function writePo(entries: readonly PoEntry[]): string {
  return `${entries.map(printEntry).join('\n\n')}\n`
}

function printEntry(entry: PoEntry): string {
  const {translator, extracted, references, flags, previous, context, id, plural, strings} = entry
  const was = previous && [
    ...(previous.context === undefined ? [] : [`msgctxt ${quote(previous.context)}`]),
    ...(previous.id === undefined ? [] : [`msgid ${quote(previous.id)}`]),
    ...(previous.plural === undefined ? [] : [`msgid_plural ${quote(previous.plural)}`])
  ]
  return [
    ...translator.map((line) => (line ? `# ${line}` : '#')),
    ...extracted.map((line) => `#. ${line}`),
    ...references.map((line) => `#: ${/\s/.test(line) ? `\u2068${line}\u2069` : line}`),
    ...(flags.length ? [`#, ${flags.join(', ')}`] : []),
    ...(was ?? []).flatMap((line) => line.split('\n')).map((line) => `#| ${line}`),
    ...(context === undefined ? [] : [`msgctxt ${quote(context)}`]),
    `msgid ${quote(id)}`,
    ...(plural === undefined
      ? [`msgstr ${quote(strings[0] ?? '')}`]
      : [`msgid_plural ${quote(plural)}`, ...strings.map((text, at) => `msgstr[${at}] ${quote(text)}`)])
  ].join('\n')
}

const ESCAPES: Readonly<Record<string, string>> = {'\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t', '\r': '\\r'}

/** A text with line ends is broken after each of them, as gettext's own tools write it. */
function quote(text: string): string {
  const escaped = (line: string) => `"${line.replace(/[\\"\n\t\r]/g, (sign) => ESCAPES[sign]!)}"`
  const lines = text.split(/(?<=\n)/)
  return lines.length > 1 ? ['""', ...lines.map(escaped)].join('\n') : escaped(text)
}

type Field = 'context' | 'id' | 'plural' | 'previous.context' | 'previous.id' | 'previous.plural' | number

interface Draft {
  translator: string[]
  extracted: string[]
  references: string[]
  flags: string[]
  obsolete: boolean
  fields: Map<Field, string>
  at: Point
  begun: boolean
}

interface Problem {
  readonly reason: string
  readonly at: Point
}

/** Reads a PO file; obsolete entries are marked. If it is not PO, that is reported with line and column, and nothing is
 *  read. Never throws. */
export function readPo(text: string): {
  readonly entries: ReadonlyArray<PoEntry & {readonly at: Point}>
  readonly problem?: Problem
} {
  const entries: Array<PoEntry & {at: Point}> = []
  let draft: Draft | undefined
  let field: Field | undefined
  let offset = 0
  const fresh = (at: Point): Draft => ({
    translator: [],
    extracted: [],
    references: [],
    flags: [],
    obsolete: false,
    fields: new Map(),
    at,
    begun: false
  })
  const close = () => {
    if (draft?.fields.has('id')) entries.push(finish(draft))
    draft = undefined
    field = undefined
  }
  for (const [number, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const at = (column: number): Point => ({line: number + 1, column, offset: offset + column - 1})
    const line = raw.trimEnd()
    const lead = line.length - line.trimStart().length
    let rest = line.trimStart()
    const here = at(lead + 1)
    offset += raw.length + 1
    if (rest === '') {
      if (draft?.fields.has('id') && draft.fields.has(0)) close()
      continue
    }
    let prefix = ''
    if (rest.startsWith('#~')) {
      if (draft && !draft.obsolete && draft.fields.size) close()
      draft ??= fresh(here)
      draft.obsolete = true
      rest = rest.slice(2).trimStart()
      if (rest.startsWith('|')) {
        prefix = 'previous.'
        rest = rest.slice(1).trimStart()
      }
    } else if (rest.startsWith('#|')) {
      if (draft?.begun) close()
      prefix = 'previous.'
      rest = rest.slice(2).trimStart()
    } else if (rest.startsWith('#')) {
      if (draft?.begun) close()
      draft ??= fresh(here)
      comment(draft, rest)
      continue
    }
    const found = /^(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?\s*)?"((?:[^"\\]|\\.)*)"$/.exec(rest)
    if (!found)
      return {
        entries: [],
        problem: {
          reason: `Unexpected \`${rest.slice(0, 40)}\`, expected a PO file: a keyword and a text between quotation marks; nothing was taken`,
          at: here
        }
      }
    const [, keyword, index, quoted] = found
    if (keyword) {
      const name = prefix + {msgctxt: 'context', msgid: 'id', msgid_plural: 'plural', msgstr: ''}[keyword]!
      const next: Field = keyword === 'msgstr' ? Number(index ?? 0) : (name as Field)
      if (keyword === 'msgctxt' || keyword === 'msgid') {
        if (!prefix && draft?.fields.has(0)) close()
      }
      draft ??= fresh(here)
      if (!prefix && !draft.begun) {
        draft.at = here
        draft.begun = true
      }
      if (draft.fields.has(next))
        return {
          entries: [],
          problem: {
            reason: `Unexpected second \`${keyword}\`, expected each once in an entry; nothing was taken`,
            at: here
          }
        }
      field = next
      draft.fields.set(next, unquote(quoted!))
    } else if (draft && field !== undefined) draft.fields.set(field, draft.fields.get(field)! + unquote(quoted!))
    else
      return {
        entries: [],
        problem: {reason: 'Unexpected text, expected a keyword such as `msgid` before it; nothing was taken', at: here}
      }
  }
  close()
  return {entries}
}

function comment(draft: Draft, line: string): void {
  const [, kind, text] = /^#([.:,]?) ?(.*)$/.exec(line)!
  if (kind === '.') draft.extracted.push(text!)
  else if (kind === ':') draft.references.push(text!)
  else if (kind === ',') draft.flags.push(...text!.split(',').map((flag) => flag.trim()))
  else draft.translator.push(text!)
}

function finish({fields, begun: _, ...draft}: Draft): PoEntry & {at: Point} {
  const text = (name: Field) => fields.get(name)
  const strings: string[] = []
  for (const [name, value] of fields) if (typeof name === 'number' && name < 20) strings[name] = value
  const [context, plural] = [text('context'), text('plural')]
  return {
    ...draft,
    ...(context !== undefined && {context}),
    id: text('id') ?? '',
    ...(plural !== undefined && {plural}),
    strings: Array.from(strings, (one) => one ?? '')
  }
}

const UNESCAPES: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v'}

function unquote(text: string): string {
  return text.replace(/\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|(.))/g, (_, hex: string, octal: string, sign: string) =>
    hex !== undefined
      ? String.fromCharCode(Number.parseInt(hex, 16))
      : octal !== undefined
        ? String.fromCharCode(Number.parseInt(octal, 8))
        : (UNESCAPES[sign] ?? sign)
  )
}
