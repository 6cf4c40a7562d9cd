import {closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {type Content, isWhole} from './hash.ts'

/** Write beside the file, then rename over it: a reader sees the old text or the new one, never a part. Two processes
 *  must not write the same file at once: see `withLock`. */
export function writeAtomic(path: string, content: string | Uint8Array, options: {sync?: boolean} = {}): void {
  const beside = join(dirname(path), `.${basename(path)}.tmp`)
  try {
    // A link with this name is not written through.
    rmSync(beside, {force: true})
    const file = openSync(beside, 'wx')
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      if (options.sync) fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, {force: true})
    throw error
  }
}

/** Write a file that nobody reads yet. */
export function writeContent(path: string, content: Content): void {
  if (isWhole(content)) {
    writeFileSync(path, content)
    return
  }
  const file = openSync(path, 'w')
  try {
    let waiting = ''
    for (const piece of content) {
      waiting += piece
      if (waiting.length < 1 << 16) continue
      writeFileSync(file, waiting)
      waiting = ''
    }
    writeFileSync(file, waiting)
  } finally {
    closeSync(file)
  }
}
