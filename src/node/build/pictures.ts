import {dirname, extname, join} from 'node:path'
import {basename} from 'node:path/posix'
import type {Nodes} from 'mdast'
import type {Point} from 'unist'
import type {Article, Finding, Place} from '../../model.ts'
import type {Settings} from '../config/settings.ts'
import {hashOf} from '../files/hash.ts'
import {fileAt, isObstacle, readBytes} from '../files/obstacles.ts'
import {asSpelled} from '../files/spelled.ts'
import {oddFile} from '../project/odd-file.ts'

/** What may be shown as a picture, by file extension. */
export const pictureTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp'
}

/** A picture of the project, by its path in it. Undefined if it is not a picture, is not there, or lies outside: links
 *  that lead out are not followed. */
export function readPicture({root}: Settings, path: string): {type: string; content: Uint8Array} | undefined {
  const type = pictureTypes[extname(path).toLowerCase()]
  if (type === undefined || path.includes('\0')) return undefined
  const content = readBytes(asSpelled(root, path), root)
  return content instanceof Uint8Array ? {type, content} : undefined
}

/** Replacements for pictures that an article shows by addresses relative to its file. One that is not there is left
 *  alone: the site may serve it from elsewhere. */
export function oddPictures({path: article, tree, meta}: Article, {root}: Settings): Finding[] {
  if (article === undefined) return []
  const found = new Map<string, Finding>()
  for (const {src, place} of [...meta.images.map(({src}) => ({src, place: START})), ...shownIn(tree)]) {
    const path = join(dirname(article), decoded(src.replace(/[?#].*$/, '')) ?? '')
    const ours = pictureTypes[extname(path).toLowerCase()] !== undefined && !/^(?:\.\.)?[\\/]|\0/.test(path)
    if (!ours || /^[a-z][a-z\d+.-]*:|^[\\/]/i.test(src) || found.has(path)) continue
    const odd = fileAt(asSpelled(root, path), root)
    if (!isObstacle(odd)) continue
    const {obstacle} = odd
    found.set(path, {
      ...oddFile('article-path', article, {obstacle: `at \`${path}\`, the place of a picture, ${obstacle}`}),
      place: {path: article, ...place},
      url: 'docs/checks/article-path.md'
    })
  }
  return [...found.values()]
}

const POINT = {line: 1, column: 1, offset: 0}
const START = {start: POINT, end: POINT}

interface ShownPicture {
  readonly src: string
  readonly place: Pick<Place, 'start' | 'end'>
}

const IMG = /<img\s(?:[^>]*\s)?src\s*=\s*["']?([^"'\s>]+)/gi

function shownIn(node: Nodes): ShownPicture[] {
  const point = ({line, column, offset = 0}: Point) => ({line, column, offset})
  const place = node.position ? {start: point(node.position.start), end: point(node.position.end)} : START
  if (node.type === 'image' || node.type === 'definition') return [{src: node.url, place}]
  if (node.type === 'html') return [...node.value.matchAll(IMG)].map(([, src = '']) => ({src, place}))
  return 'children' in node ? node.children.flatMap(shownIn) : []
}

/** The pictures that one article names by relative addresses. Each is copied beside the editions once, under a name
 *  that changes with its content. */
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

  /** Where an edition finds a picture; as written if there is nothing to copy. */
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
