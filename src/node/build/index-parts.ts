/** How the index of many editions is divided: by locale and month, so that a change of one story writes what lists that
 *  month and no more, however large the archive is. */
import {grouped, monthOf, UNDIVIDED} from '../../outputs/syndication/month.ts'
import {formats, versionOf} from '../../versions.ts'
import {inOrder} from './index-lists.ts'
import type {EditionRecord, Generation} from './index-records.ts'
import {filesOf} from './modules.ts'

/** The folder of the parts. */
export const PARTS = 'index'

/** What a part holds; the version stands in each file. */
export type IndexPart = Pick<Generation, 'editions' | 'files'>

/** A part and its editions, in the order of the index. */
export type Parts = ReadonlyMap<string, readonly EditionRecord[]>

/** `index/en/2024-02` → its editions; none where the editions are few, and stand in the index itself. */
export function partsOf(editions: readonly EditionRecord[]): Parts {
  if (editions.length <= UNDIVIDED) return new Map()
  return new Map([...grouped(editions, partOf)].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The part in which an edition stands. */
export const partOf = (record: EditionRecord): string => `${PARTS}/${record.locale}/${monthOf(record)}`

/** Where a part lies, beside its module: see `modules.ts`. */
export const partPath = (part: string): string => `${part}.json`

/** The files of a whole index that no part lists, and the parts. */
export function outlineOf({editions, files}: IndexPart): Record<'own' | 'parts', Array<[path: string, hash: string]>> {
  const parts = partsOf(editions)
  const paths = new Set([...parts.keys()].map(partPath))
  const listed = new Set(parts.size > 0 ? editions.flatMap(filesOf) : [])
  const all = Object.entries(files)
  return {
    own: all.filter(([path]) => !listed.has(path) && !(parts.size > 0 && path.startsWith(`${PARTS}/`))),
    parts: all.filter(([path]) => paths.has(path))
  }
}

/** A part as text, with an edition and a file on each line. `more`: paths of files that are made from this part; `hash`
 *  knows that of every file. */
export function printPart(
  editions: readonly EditionRecord[],
  more: readonly string[],
  hash: (path: string) => string | undefined
): string {
  const paths = [...new Set([...more, ...editions.flatMap(filesOf)])].sort()
  const files = paths.map((path) => `${JSON.stringify(path)}: ${JSON.stringify(hash(path) ?? '')}`)
  const records = editions.map((one) => JSON.stringify(one))
  return `{"version": ${versionOf(formats.index)}, "editions": [\n${records.join(',\n')}\n], "files": {\n${files.join(',\n')}\n}}\n`
}

/** The whole index: what stands in its head, and in its parts. */
export function joined<Head extends IndexPart & Pick<Generation, 'locales'>>(
  head: Head,
  parts: readonly IndexPart[]
): Head {
  if (parts.length === 0) return head
  const files: Record<string, string> = {}
  for (const one of [head, ...parts]) for (const [path, hash] of Object.entries(one.files)) files[path] = hash
  return {
    ...head,
    editions: inOrder(
      [head, ...parts].flatMap(({editions}) => editions),
      head
    ),
    files
  }
}
