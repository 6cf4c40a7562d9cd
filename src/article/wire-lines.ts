/** A paragraph, heading or line of the copy, before anything is known about it. */
export interface Chunk {
  readonly text: string
  /** Line of the file on which it begins, from 1. */
  readonly line: number
  /** One line between blank lines (or between the ends of the text). */
  readonly alone: boolean
  /** Chunks of one block that are on lines of their own. */
  readonly block: number
}

const BULLET = /^\s*(?:[-*+•·▪‣●■–—]|\d{1,2}[.)])\s+\S/u
/** A line with more characters than this was not wrapped by a teleprinter: each is a paragraph. */
const WIDEST_WRAP = 100

/** A sentence ends here, whatever closing marks follow. */
export const closes = (text: string): boolean => /[.!?…؟۔:؛;。]["'”’»«״׳)\]]*\s*$/u.test(text)

/** Cut a text into chunks at blank lines, and within a block where a line begins a new one: a list mark, an indented
 *  line, a line that ends before the column at which the transport wraps. Wrapped lines are joined again. */
export function chunksOf(text: string): Chunk[] {
  const lines = text.split('\n')
  let width = 0
  for (const line of lines) width = Math.max(width, line.trimEnd().length)
  const wrapped = width <= WIDEST_WRAP
  const blank = lines.some((line, at) => at > 0 && at < lines.length - 1 && line.trim() === '')
  const chunks: Chunk[] = []
  let block = 0
  let open: {parts: string[]; line: number; lines: number} | undefined
  let inBlock = 0
  let stops = false
  const close = () => {
    if (open) chunks.push({text: open.parts.join(''), line: open.line, alone: false, block})
    open = undefined
  }
  const endBlock = () => {
    close()
    const last = chunks.at(-1)
    if (inBlock === 1 && last) chunks[chunks.length - 1] = {...last, alone: blank}
    if (inBlock > 0) block++
    inBlock = 0
  }
  for (const [at, line] of lines.entries()) {
    const content = line.trim()
    if (content === '') {
      endBlock()
      continue
    }
    if (inBlock++ === 0) stops = everyLineCloses(lines, at)
    if (open && (!wrapped || stops || BULLET.test(line) || begins(lines[at - 1]!, line, width))) close()
    if (open) {
      open.parts.push(seam(open.parts.at(-1)!), content)
      open.lines++
    } else open = {parts: [content], line: at + 1, lines: 1}
  }
  endBlock()
  return chunks
}

/** If every line of a block ends a sentence, they are paragraphs and not wrapped lines. */
function everyLineCloses(lines: readonly string[], from: number): boolean {
  for (let at = from; at < lines.length && lines[at]!.trim() !== ''; at++) if (!closes(lines[at]!)) return false
  return true
}

/** Whether `line` begins a new paragraph in wrapped text: it is indented and the one before is not, or the one before
 *  ended although the next word would have fitted. */
function begins(before: string, line: string, width: number): boolean {
  if (/^(?: {2,}|\t)/.test(line) && !/^(?: {2,}|\t)/.test(before)) return true
  const word = line.trim().split(/\s/u, 1)[0]!.length
  const room = width - before.trimEnd().length - 1
  return closes(before) ? word < room - width * 0.1 : word < room - width * 0.25
}

/** What stands between two parts that belong together: nothing after a hyphen or maqaf, else a space. */
export const seam = (before: string): string => (/(?<=[\p{L}\p{N}])[-‐־]$/u.test(before) ? '' : ' ')
