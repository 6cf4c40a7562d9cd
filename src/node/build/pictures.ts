import {dirname, extname, join} from 'node:path'
import {basename} from 'node:path/posix'
import type {Nodes} from 'mdast'
import type {Point} from 'unist'
import {decoded} from '../../address.ts'
import {code, inEnglish, saidIn} from '../../messages/says.ts'
import {tells} from '../../messages/tells.ts'
import type {Article, Finding, Place} from '../../model.ts'
import {type Picture, pictureTypes} from '../../outputs/index.ts'
import type {Settings} from '../config/whole-settings.ts'
import {hashOf} from '../files/hash.ts'
import {fileAt, isObstacle, readBytes} from '../files/obstacles.ts'
import {asSpelled, spellings} from '../files/spelled.ts'
import {oddFile} from '../project/odd-file.ts'
import {pictureSize} from './picture-size.ts'

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
export function oddPictures({path: article, tree, meta}: Article, gallery: Gallery): Finding[] {
  if (article === undefined) return []
  const {root} = gallery.settings
  gallery.of(article)
  const found = new Map<string, Finding>()
  for (const {src, place} of [...meta.images.map(({src}) => ({src, place: START})), ...shownIn(tree)]) {
    const path = join(dirname(article), decoded(src.replace(/[?#].*$/, '')) ?? '')
    const ours = pictureTypes[extname(path).toLowerCase()] !== undefined && !/^(?:\.\.)?[\\/]|\0/.test(path)
    if (!ours || /^[a-z][a-z\d+.-]*:|^[\\/]/i.test(src) || found.has(path)) continue
    gallery.note(path)
    const odd = fileAt(asSpelled(root, path), root)
    if (!isObstacle(odd)) {
      const broken = brokenPicture(path, gallery)
      if (broken !== undefined) found.set(path, {...broken, place: {path: article, ...place}})
      continue
    }
    const {obstacle} = odd
    found.set(path, {
      ...oddFile('article-path', article, {
        obstacle: tells('obstacle/picture', {path: code(path), obstacle: saidIn(obstacle)})
      }),
      place: {path: article, ...place},
      url: 'docs/checks/article-path.md'
    })
  }
  return [...found.values()]
}

/** What stands in the place of a picture is none: browsers would show a broken one. */
function brokenPicture(path: string, gallery: Gallery): Finding | undefined {
  const {'article-picture': severity = 'warning'} = gallery.settings.severities
  if (severity === 'off' || !gallery.find(path)?.broken) return undefined
  const kind = extname(path).slice(1).toUpperCase()
  return {
    ruleId: 'article-picture',
    severity,
    ...tells('article-picture/broken', {path: code(path), kind: inEnglish(kind)}),
    url: 'docs/checks/article-picture.md'
  }
}

const POINT = {line: 1, column: 1, offset: 0}
const START = {start: POINT, end: POINT}

interface ShownPicture {
  readonly src: string
  readonly place: Pick<Place, 'start' | 'end'>
}

const IMG = /<img\s(?:[^<>]*\s)?src\s*=\s*["']?([^"'\s>]+)/gi

function shownIn(node: Nodes): ShownPicture[] {
  const point = ({line, column, offset = 0}: Point) => ({line, column, offset})
  const place = node.position ? {start: point(node.position.start), end: point(node.position.end)} : START
  if (node.type === 'image' || node.type === 'definition') return [{src: node.url, place}]
  if (node.type === 'html') return [...node.value.matchAll(IMG)].map(([, src = '']) => ({src, place}))
  return 'children' in node ? node.children.flatMap(shownIn) : []
}

/** The pictures that the articles of a build show: each is read and measured once, however many editions show it. Each
 *  is copied beside the editions under a name that changes with its content. */
export class Gallery {
  readonly settings: Settings
  readonly #known = new Map<string, Known | undefined>()
  /** Path of an article → the files in which its pictures were looked for; absolute. */
  readonly #asked = new Map<string, Set<string>>()
  /** The article that is read now: only its pictures are held. */
  #article = ''
  #contents = new Map<string, Uint8Array>()

  constructor(settings: Settings) {
    this.settings = settings
  }

  /** Those of one edition of the article at this path. */
  of(article: string): Pictures {
    if (article !== this.#article) this.#contents = new Map()
    this.#article = article
    return new Pictures(dirname(article), this)
  }

  /** The files in which pictures of the article at this path were looked for; absolute. */
  askedBy(article: string): readonly string[] {
    return [...(this.#asked.get(article) ?? [])]
  }

  /** The article that is read now asks for a picture. */
  note(path: string): void {
    const asked = this.#asked.get(this.#article) ?? new Set<string>()
    this.#asked.set(this.#article, asked)
    for (const one of spellings(this.settings.root, path)) asked.add(one)
  }

  /** A picture by its path in the project; undefined if there is none. */
  find(path: string): Shown | undefined {
    this.note(path)
    const held = this.#contents.get(path)
    const known = this.#known.get(path)
    if (this.#known.has(path) && (!known || held)) return known && held && {...known, content: held}
    const picture = readPicture(this.settings, path)
    if (!picture) {
      this.#known.set(path, undefined)
      return undefined
    }
    const {content, type} = picture
    this.#contents.set(path, content)
    const made = known ?? this.#describe(path, content, type)
    this.#known.set(path, made)
    return {...made, content}
  }

  #describe(path: string, content: Uint8Array, type: string): Known {
    const {baseUrl} = this.settings
    const name = `${basename(path, extname(path))}-${hashOf(content).slice(0, 8)}${extname(path).toLowerCase()}`
    const address = `${baseUrl?.replace(/\/+$/, '') ?? '..'}/pictures/${encodeURIComponent(name)}`
    const size = pictureSize(content, type)
    const facts = {type, length: content.length, ...(typeof size === 'object' && size)}
    return {file: `pictures/${name}`, address, facts, ...(size === 'unreadable' && {broken: true as const})}
  }
}

interface Known {
  /** Path in the folder of the editions. */
  readonly file: string
  readonly address: string
  readonly facts: Picture
  /** Its content is none that its name promises. */
  readonly broken?: true
}

interface Shown extends Known {
  readonly content: Uint8Array
}

/** The pictures that one edition names by relative addresses. */
export class Pictures {
  /** Path in the folder of the editions → content, of all that were asked for. */
  readonly files: Map<string, Uint8Array> = new Map()
  readonly #folder: string
  readonly #gallery: Gallery

  constructor(folder: string, gallery: Gallery) {
    this.#folder = folder
    this.#gallery = gallery
  }

  /** Where an edition finds a picture; as written if there is nothing to copy. */
  readonly address = (src: string): string => {
    const found = this.#find(src)
    if (found) this.files.set(found.file, found.content)
    return found?.address ?? src
  }

  /** What is known of its file; undefined if it is none of the project's. */
  readonly facts = (src: string): Picture | undefined => this.#find(src)?.facts

  #find(src: string): Shown | undefined {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(src)) return undefined
    const path = decoded(src.replace(/[?#].*$/, ''))
    return path === undefined ? undefined : this.#gallery.find(join(this.#folder, path))
  }
}
