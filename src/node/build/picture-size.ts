import {imageSize} from 'image-size'
import {SaxesParser, type SaxesTagPlain} from 'saxes'

/** In CSS pixels, as a browser shows the picture. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Pictures with pixels that browsers show; they go by the content, whichever of these its name says. */
const WITH_PIXELS: ReadonlySet<string | undefined> = new Set(['avif', 'gif', 'jpg', 'png', 'webp'])

/** More than any browser shows: what claims more is broken, or made to harm. */
const LARGEST = 100_000

/** From this on an orientation lays the picture on its side. */
const SIDEWAYS = 5

/** The size of a picture, read from the head of its file; `undefined` where it states none. Throws nothing:
 *  `'unreadable'` is what is not a picture of its kind, or is broken. `type` is a media type. */
export function pictureSize(content: Uint8Array, type: string): PictureSize | undefined | 'unreadable' {
  return type === 'image/svg+xml' ? drawnSize(content) : pixelSize(content)
}

function pixelSize(content: Uint8Array): PictureSize | 'unreadable' {
  try {
    const {type, width, height, orientation = 1} = imageSize(content)
    if (!WITH_PIXELS.has(type) || !isSize(width) || !isSize(height)) return 'unreadable'
    return orientation >= SIDEWAYS ? {width: height, height: width} : {width, height}
  } catch {
    return 'unreadable'
  }
}

const isSize = (value: number): boolean => Number.isInteger(value) && value > 0 && value <= LARGEST

/** Parts of a file in which its first element is looked for. */
const CHUNK = 16_384

/** An entity that is not resolved is an error, too, and drawings are readable with some. */
const HOPELESS = 100

/** An SVG says its size in the first element, or at least its shape: without either it fills whatever room it gets. */
function drawnSize(content: Uint8Array): PictureSize | undefined | 'unreadable' {
  const root = rootOf(content)
  if (!root) return 'unreadable'
  const [left, top, ...box] = (root.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const shape = [left, top, ...box].every(Number.isFinite) && box[0]! > 0 && box[1]! > 0 ? box : undefined
  const width = pixelsOf(root.width)
  const height = pixelsOf(root.height)
  if (width !== undefined && height !== undefined) return rounded(width, height)
  if (!shape) return undefined
  const [across = 1, down = 1] = shape
  if (width !== undefined) return rounded(width, (width * down) / across)
  if (height !== undefined) return rounded((height * across) / down, height)
  return rounded(across, down)
}

function rounded(width: number, height: number): PictureSize | undefined {
  const size = {width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height))}
  return isSize(size.width) && isSize(size.height) ? size : undefined
}

/** CSS pixels in a unit of length. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  pt: 96 / 72,
  pc: 16,
  em: 16,
  rem: 16,
  ex: 8
}

/** A share of the room that it gets, as in `100%`, is no length. */
function pixelsOf(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*\+?(\d+(?:\.\d*)?|\.\d+)([a-z]*)\s*$/i.exec(length ?? '') ?? []
  const pixels = Number(number) * (UNITS[unit.toLowerCase()] ?? Number.NaN)
  return pixels > 0 ? pixels : undefined
}

/** The attributes of the root; undefined if it is no `svg`, or there is none. No entity is resolved and nothing is
 *  loaded, and what comes after the first element is not read. */
function rootOf(content: Uint8Array): Readonly<Record<string, string>> | undefined {
  let root: SaxesTagPlain | undefined
  const parser = new SaxesParser()
  let errors = 0
  parser.on('error', () => {
    errors++
  })
  parser.on('opentag', (tag) => {
    root ??= tag
  })
  const decoder = new TextDecoder(encodingOf(content))
  for (let at = 0; at < content.length && !root && errors < HOPELESS; at += CHUNK)
    parser.write(decoder.decode(content.subarray(at, at + CHUNK), {stream: true}))
  return root && /^(?:[\w-]+:)?svg$/.test(root.name) ? root.attributes : undefined
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
