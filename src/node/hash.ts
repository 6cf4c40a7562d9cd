import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'

/** SHA-256 in hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** `''` when there is no such file. */
export function hashOfFile(path: string): string {
  try {
    return hashOf(readFileSync(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
