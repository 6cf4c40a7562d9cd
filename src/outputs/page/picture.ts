import type {Element, ElementContent, Properties} from 'hast'
import {addressProblem} from '../../address.ts'
import type {Edition, Image} from '../../model.ts'
import {imageAddress} from '../addresses.ts'
import type {OutputOptions, Picture} from '../output.ts'

declare module 'hast' {
  interface ElementData {
    /** Set by `shape` on pictures: the address that the article gives. */
    picture?: string
  }
}

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

/** By its address alone; undefined where that has no extension of a picture. */
export function pictureType(src: string): string | undefined {
  const [extension] = /\.[a-z]+$/i.exec(src.replace(/[?#].*$/, '')) ?? []
  return extension && pictureTypes[extension.toLowerCase()]
}

/** Types of which a photograph may be; the others are drawn, or may be. */
const photographs = new Set(['image/jpeg', 'image/webp', 'image/avif'])

/** The line that names whose picture it is: photographs have another word than charts and maps. */
export function creditLine({src, kind, credit}: Image, {labels}: Pick<Edition, 'labels'>): string | undefined {
  if (credit === undefined) return undefined
  const type = pictureType(src)
  const isPhoto = kind === undefined ? type === undefined || photographs.has(type) : kind === 'photo'
  const label = labels[isPhoto ? 'image-credit' : 'graphic-credit'] ?? '{{agency}}'
  return label.replace('{{agency}}', () => credit)
}

/** The place that a picture has in our column: all of a narrow screen but its margins. */
const SIZES = '(min-width: 42rem) 39.5rem, calc(100vw - 2.5rem)'

/** What an `img` says of the file that it shows, so that its room is known before it has come. `own` are width and
 *  height that the author has written. */
export function pictureProperties(image: Image, own: Properties, options: OutputOptions): Properties {
  const known = options.picture?.(image.src)
  return {src: imageAddress(image.src, options), ...sizeOf(known, own), ...setOf(image, known, options)}
}

/** Both or none: of one that the author has written, the other follows. */
function sizeOf(known: Picture | undefined, {width, height}: Properties): Properties {
  if (!known?.width || !known.height) return {}
  if (width === undefined && height === undefined) return {width: known.width, height: known.height}
  if (height === undefined && isPixels(width)) return {height: Math.round((Number(width) * known.height) / known.width)}
  if (width === undefined && isPixels(height)) return {width: Math.round((Number(height) * known.width) / known.height)}
  return {}
}

const isPixels = (value: Properties[string]): boolean => /^\d+$/.test(String(value))

function setOf({src, srcset = []}: Image, known: Picture | undefined, options: OutputOptions): Properties {
  const own = known?.width === undefined ? [] : [{src, width: known.width}]
  const widths = new Map<number, string>()
  for (const one of [...own, ...srcset]) {
    const width = one.width ?? options.picture?.(one.src)?.width
    if (width !== undefined && !widths.has(width)) widths.set(width, imageAddress(one.src, options))
  }
  if (srcset.length === 0 || widths.size < 2) return {}
  const list = [...widths].sort(([a], [b]) => a - b).map(([width, address]) => `${listable(address)} ${width}w`)
  return {srcSet: list.join(', '), sizes: SIZES}
}

/** In a list, white space ends an address, and a comma at its end parts it from the next. */
const listable = (address: string): string => address.replace(/\s/g, '%20').replace(/^,|,$/g, '%2C')

/** Below the first picture a page loads none before it is scrolled to. */
export const LATER: Properties = {loading: 'lazy', decoding: 'async'}

/** The picture by which an edition is shown elsewhere. */
export interface LeadPicture extends Picture {
  /** As the article gives it. */
  readonly src: string
  readonly alt?: string
}

/** The first of the article's `images`, or else the first that its story shows, which is made for that alone. Cards show no SVG, so any other comes
 *  before it. */
export function leadPicture(
  {meta: {images}}: Pick<Edition, 'meta'>,
  story: () => readonly ElementContent[],
  options: OutputOptions
): LeadPicture | undefined {
  const [first] = images
  const all = first ? [first] : shownIn(story())
  const fit = all.filter(({src}) => !addressProblem(src, 'picture'))
  const lead = fit.find(({src}) => pictureType(src) !== 'image/svg+xml') ?? fit[0]
  if (lead === undefined) return undefined
  const type = pictureType(lead.src)
  return {
    ...(type !== undefined && {type}),
    ...options.picture?.(lead.src),
    src: lead.src,
    ...(lead.alt && {alt: lead.alt})
  }
}

/** The pictures of a story, by the names that the article gives them. */
export function shownIn(nodes: readonly ElementContent[]): Array<Pick<Image, 'src' | 'alt'>> {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const {data} = node
    return data?.picture === undefined ? shownIn(node.children) : [{src: data.picture, alt: altOf(node)}]
  })
}

const altOf = ({properties}: Element): string => String(properties.alt ?? '')
