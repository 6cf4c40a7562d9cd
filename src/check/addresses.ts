import {addressEnd} from '../article/index.ts'
import type {Term} from '../messages/says.ts'
import type {Span} from '../model.ts'

/** A kind of address that stands in a text itself, and that readers type or press. */
export interface AddressKind {
  readonly name: Term
  /** Whether a translation may say the same in words: a person knows when. */
  readonly mayGo: boolean
  /** What each of them holds: few texts do. */
  readonly sign: RegExp
  readonly pattern: RegExp
}

export interface Address extends Span {
  readonly text: string
}

/** Up to a space or a sign of Markdown or HTML around it. */
const URL = /\b(?:https?:\/\/|www\.)[^\s<>"'«»“”`\]]+/gi
/** A host with its path, or with more than one dot: a name with one is often that of a company, or of a file. A prefix of
 *  another script may be joined to it. */
const HOST =
  /(?<![\p{Script=Latin}\p{N}@./:_=]|[\p{Script=Latin}\p{N}]-)(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}(?:\/[^\s<>"'«»“”`\]]+|(?<=\.[a-z0-9-]+\.[a-z]{2,}))(?![\p{L}\p{N}@])/gu
const MAIL = /(?<![\w.%+@]|\w-)[\w.%+][\w.%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi
const HANDLE = /(?<![\p{Script=Latin}\p{N}_./@]|[\p{Script=Latin}\p{N}_]-)@[A-Za-z_][\w.]*\w/gu
const HASHTAG = /(?<![\p{L}\p{N}_&/#])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu

export const addressKinds: readonly AddressKind[] = [
  {name: 'address', mayGo: false, sign: /:\/\/|www\./i, pattern: URL},
  {name: 'address', mayGo: false, sign: /[a-z0-9]\.[a-z]{2}/, pattern: HOST},
  {name: 'mail address', mayGo: false, sign: /@/, pattern: MAIL},
  {name: 'handle', mayGo: true, sign: /@/, pattern: HANDLE},
  {name: 'hashtag', mayGo: true, sign: /#/, pattern: HASHTAG}
]

/** The addresses of a kind in a text, without the punctuation behind them. */
export function addressesIn(text: string, {sign, pattern}: AddressKind): Address[] {
  if (!sign.test(text)) return []
  return [...text.matchAll(pattern)].map(({0: found, index}) => {
    const end = addressEnd(found)
    return {text: found.slice(0, end), start: index, end: index + end}
  })
}

/** Two spellings of one address: capitals of the host, a slash at the end. */
export const bareAddress = (address: string): string =>
  address.replace(/^(?:https?:\/\/)?[^/?#]*/i, (host) => host.toLowerCase()).replace(/\/$/, '')

/** Whether an address is the source's one in the language of the edition: `https://docs.example/ar/…`, `ar.…`. */
export function isLocalized(source: string, target: string, locale: string): boolean {
  const language = locale.split('-')[0]!.toLowerCase()
  const names = [locale.toLowerCase(), language]
  const [from, to] = [partsOf(source), partsOf(target)]
  const there = [...to.labels.slice(0, 1), ...to.path].some((part) => names.includes(part))
  return there && (from.site === to.site || from.labels.slice(1).join('.') === to.labels.slice(1).join('.'))
}

function partsOf(address: string) {
  const [site = '', ...path] = address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split(/[/?#]/)
  return {site, labels: site.split('.'), path}
}
