import {join} from 'node:path'
import {readGeneration} from '../node/build/generation.ts'
import {indexModule} from '../node/build/index-module.ts'
import {modulePath} from '../node/build/modules.ts'
import {readText} from '../node/files/obstacles.ts'

/** What a site imports. */
const MODULE = 'virtual:polyedition'
/** As the bundler knows it; the NUL keeps other plugins from looking for a file. */
export const INDEX_ID: string = `\0${MODULE}`

/** The id of a module, or of an edition that the index imports as `./<locale>/<slug>.js`. */
export function idOf(source: string, importer: string | undefined): string | undefined {
  if (source === MODULE) return INDEX_ID
  return importer === INDEX_ID && source.startsWith('./') ? `${INDEX_ID}/${source.slice(2)}` : undefined
}

/** The text of a module of ours; undefined for any other. */
export function textOf(id: string, folder: string): string | undefined {
  if (id !== INDEX_ID && !id.startsWith(`${INDEX_ID}/`)) return undefined
  const generation = readGeneration(folder)
  if (id === INDEX_ID) return indexModule(generation?.editions ?? [])
  const path = id.slice(INDEX_ID.length + 1)
  const record = generation?.editions.find((one) => modulePath(one) === path)
  const text = record && readText(join(folder, path), folder)
  if (typeof text !== 'string' || !record)
    return 'throw new RangeError("This edition is no longer there, reload the page")\n'
  return withPictures(text, record.pictures ?? [], folder)
}

/** Pictures become assets of the site: the bundler names them, and the edition's HTML says so. */
function withPictures(text: string, pictures: readonly string[], folder: string): string {
  if (!pictures.length) return text
  const imports = pictures.map((path, at) => {
    // Not inlined: a data address would have to be escaped once more to stand in HTML.
    return `import picture${at} from ${JSON.stringify(`${join(folder, path).replaceAll('\\', '/')}?url&no-inline`)}\n`
  })
  const replaced = pictures.map((path, at) => {
    const [kind, name = ''] = path.split('/')
    return `.replaceAll(${JSON.stringify(`../${kind}/${encodeURIComponent(name)}"`)}, picture${at} + '"')`
  })
  const edition = text.replace(/^export default /, 'const edition = ')
  return `${imports.join('')}${edition}edition.html = edition.html${replaced.join('')}\nexport default edition\n`
}
