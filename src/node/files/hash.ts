import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'

/** Hash of a file: whole, or in pieces for a large one. */
export type Content = string | Uint8Array | Iterable<string>

/** SHA-256 in hexadecimal. */
export function hashOf(content: Content): string {
  const hash = createHash('sha256')
  if (isWhole(content)) return hash.update(content).digest('hex')
  // A call for each of many small pieces would take longer than the hash.
  let waiting = ''
  for (const piece of content) {
    waiting += piece
    if (waiting.length < MUCH) continue
    hash.update(waiting)
    waiting = ''
  }
  return hash.update(waiting).digest('hex')
}

/** Characters. */
const MUCH = 65_536

export const isWhole = (content: Content): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array

/** `''` if there is no such file; something that is not a file has a hash that no file has. */
export function hashOfFile(path: string): string {
  try {
    if (!statSync(path).isFile()) return 'no file'
    return hashOf(readFileSync(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
