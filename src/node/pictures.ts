import {readFileSync, realpathSync} from 'node:fs'
import {dirname, extname, join} from 'node:path'
import {basename} from 'node:path/posix'
import {hashOf} from './hash.ts'
import {inside, type Settings} from './settings.ts'
import {asSpelled} from './spelled.ts'

/** What may be shown as a picture, by the end of its name. */
export const pictureTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp'
}

/** A picture of the project, by its path in it. Undefined for what is no picture, is not there, or lies outside: links
 *  that lead out are not followed. */
export function readPicture({root}: Settings, path: string): {type: string; content: Uint8Array} | undefined {
  const type = pictureTypes[extname(path).toLowerCase()]
  if (type === undefined || path.includes('\0')) return undefined
  try {
    const file = realpathSync(asSpelled(root, path))
    return inside(realpathSync(root), file) ? {type, content: readFileSync(file)} : undefined
  } catch {
    return undefined
  }
}

/** The pictures that one article names by addresses relative to its file. Each is copied beside the editions once,
 *  under a name that changes with its content. */
export class Pictures {
  /** Path in the folder of the editions → content, of all that were asked for. */
  readonly files: Map<string, Uint8Array> = new Map()
  readonly #settings: Settings
  readonly #folder: string
  readonly #known = new Map<string, string>()

  constructor(settings: Settings, article: string) {
    this.#settings = settings
    this.#folder = dirname(article)
  }

  /** Where an edition finds a picture; as written where there is none to copy. */
  readonly address = (src: string): string => {
    const known = this.#known.get(src) ?? this.#copy(src)
    this.#known.set(src, known)
    return known
  }

  #copy(src: string): string {
    const path = decoded(src.replace(/[?#].*$/, ''))
    const picture = path === undefined ? undefined : readPicture(this.#settings, join(this.#folder, path))
    if (path === undefined || !picture) return src
    const end = extname(path).toLowerCase()
    const name = `${basename(path, extname(path))}-${hashOf(picture.content).slice(0, 8)}${end}`
    this.files.set(`pictures/${name}`, picture.content)
    const {baseUrl} = this.#settings
    return `${baseUrl?.replace(/\/+$/, '') ?? '..'}/pictures/${encodeURIComponent(name)}`
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
