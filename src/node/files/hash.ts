import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'

/** Of a file: whole, or as pieces, for one that is large. */
export type Content = string | Uint8Array | Iterable<string>

/** SHA-256 in hexadecimal. */
export function hashOf(content: Content): string {
  const hash = createHash('sha256')
  if (isWhole(content)) return hash.update(content).digest('hex')
  for (const piece of content) hash.update(piece)
  return hash.digest('hex')
}

export const isWhole = (content: Content): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array

/** `''` when there is no such file; what is no file has the hash of none. */
export function hashOfFile(path: string): string {
  try {
    if (!statSync(path).isFile()) return 'no file'
    return hashOf(readFileSync(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
