import type {Identified} from '../output.ts'
import {sha1} from './sha1.ts'

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
/** A scheme, and nothing that an address cannot hold. */
const uri = /^[a-z][a-z0-9+.-]*:[\w!#$%&'()*+,./:;=?@[\]~-]+$/i
/** The namespace that RFC 9562 gives to names of any other kind. */
const NAMES = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

/** The URI of the story, all of whose editions share it: the article's `id`, as `urn:uuid:` where it is a UUID. An
 *  article without one is named by its slug, and loses its name when the slug changes. */
export function storyUri({sourceSlug, meta: {id}}: Identified): string {
  if (id !== undefined && uuid.test(id)) return `urn:uuid:${id.toLowerCase()}`
  if (id !== undefined && uri.test(id)) return id
  return `urn:uuid:${named(NAMES, id ?? sourceSlug)}`
}

/** The URI of one edition. The original is the story itself; a translation has a UUID of version 5, made from the
 *  story's name and its locale, so that it is the same in every build and every partner can predict it. */
export function editionUri(edition: Identified, locale: string, original: boolean): string {
  const story = storyUri(edition)
  if (original) return story
  const names = known.get(edition) ?? new Map<string, string>()
  const before = names.get(locale)
  if (before !== undefined) return before
  const own = story.slice('urn:uuid:'.length)
  const made = `urn:uuid:${story.startsWith('urn:uuid:') && uuid.test(own) ? named(own, locale) : named(NAMES, `${story} ${locale}`)}`
  known.set(edition, names.set(locale, made))
  return made
}

/** Several formats name an edition and its siblings, each several times. */
const known = new WeakMap<Identified, Map<string, string>>()

/** A UUID of version 5: the name within a namespace. */
function named(namespace: string, name: string): string {
  const space = (namespace.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  const bytes = sha1([...space, ...utf8(name)]).slice(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const utf8 = (text: string): number[] =>
  [...encodeURIComponent(wellFormed(text)).matchAll(/%(..)|(.)/g)].map(([, hex, char]) =>
    hex === undefined ? char!.charCodeAt(0) : Number.parseInt(hex, 16)
  )

/** A lone surrogate is not a character: no encoding can carry it. */
export function wellFormed(text: string): string {
  return text.toWellFormed()
}
