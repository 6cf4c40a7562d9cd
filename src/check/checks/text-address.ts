import {addressEnd} from '../../article/index.ts'
import {uncarry} from '../../catalog/index.ts'
import {plainText} from '../../segment/index.ts'
import type {CatalogCheck} from '../check.ts'

/** An address up to a space or a sign of Markdown or HTML around it. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'«»“”`\]]+/gi

/** An address that stands in a text itself, and not in a tag, is that of the source. */
export const textAddress: CatalogCheck = {
  id: 'text-address',
  severity: 'warning',
  scope: 'catalog',
  needs: {},
  *run({entries, locale}) {
    for (const {key, segment, target, status, recorded} of entries) {
      if (target === undefined || status === 'stale') continue
      if (!segment.plain.includes('://') && !segment.plain.includes('www.')) continue
      const [here, there] = [addressesIn(segment.plain), addressesIn(plainText(uncarry(target), segment.tags))]
      const own = new Set(recorded?.addresses?.map((one) => one.target))
      const lost = here.filter((address) => !there.includes(address))
      for (const address of there) {
        if (here.includes(address) || own.has(address) || lost.some((one) => isLocalized(one, address, locale)))
          continue
        yield {
          key,
          reason: `Unexpected address \`${address}\` in the text, expected ${listed(lost)} as in the source; where this edition links elsewhere, change the address of a tag`,
          actual: address,
          ...(lost.length > 0 && {expected: lost})
        }
      }
      if (there.length > 0) continue
      for (const address of lost)
        yield {
          key,
          reason: `Missing address \`${address}\`, expected it in the text as in the source`,
          expected: [address]
        }
    }
  }
}

const listed = (addresses: readonly string[]) =>
  addresses.length > 0 ? addresses.map((one) => `\`${one}\``).join(', ') : 'none'

const addressesIn = (text: string): string[] =>
  [...text.matchAll(ADDRESS)].map(([found]) => found.slice(0, addressEnd(found)))

/** Whether an address is the source's one in the language of the edition: `https://docs.example/ar/…`, `ar.…`. */
function isLocalized(source: string, target: string, locale: string): boolean {
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
