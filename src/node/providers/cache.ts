import {lstatSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {DraftCache} from '../../draft/index.ts'
import {writeAtomic} from '../files/atomic.ts'
import {UsageError} from '../files/errors.ts'

const VERSION = 1

/** Drafts by the content of what was asked, a small file each, so that an interrupted run asks for nothing twice. What
 *  cannot be read is asked again. */
export function draftCache(folder: string): DraftCache {
  const place = lstatSync(folder, {throwIfNoEntry: false})
  if (place && !place.isDirectory())
    throw new UsageError(`Found \`${folder}\` as a link or a file, expected a folder that polyedition makes; delete it`)
  mkdirSync(folder, {recursive: true})
  const fileOf = (id: string) => join(folder, `${id}.json`)
  return {
    get(id) {
      try {
        const {version, draft} = JSON.parse(readFileSync(fileOf(id), 'utf8')) as {version?: unknown; draft?: unknown}
        return version === VERSION && typeof draft === 'string' ? draft : undefined
      } catch {
        return undefined
      }
    },
    set: (id, draft) => writeAtomic(fileOf(id), `${JSON.stringify({version: VERSION, draft})}\n`)
  }
}
