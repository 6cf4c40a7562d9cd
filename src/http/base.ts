import {addressProblem, decoded} from '../address.ts'

/** The place below which editions are served. */
export interface Base {
  /** As headers and links carry it: percent-encoded, without `/` at its end; empty at the root of a host. */
  readonly address: string
  /** Its path as people write it, in NFC; what a request asks for is compared with this. */
  readonly path: string
}

/** Read a base in any script, encoded or not. Throws a TypeError if it is not a path or address, and on a query, a
 *  fragment, a password or upward steps, because paths are added to it. */
export function readBase(given: string, option: string): Base {
  const [, origin = '', rest = ''] = /^(https?:\/\/[^/?#]*)?(.*)$/is.exec(given) ?? []
  const path = decoded(rest)
  const problem =
    (/[?#]/.test(given) && 'a query or a fragment') ||
    (rest !== '' && !rest.startsWith('/') && 'neither a path nor an address') ||
    (path === undefined && 'a percent sign that encodes nothing') ||
    (/(?:^|\/)\.\.?(?:\/|$)/.test(path ?? '') && 'steps such as `..`') ||
    addressProblem(given) ||
    (origin !== '' && !URL.canParse(origin) && 'no host')
  if (problem || path === undefined)
    throw new TypeError(
      `Found the ${option} \`${given}\`, expected a path such as \`/news\` or an address \`https://…\` to which paths can be added; found ${problem}`
    )
  const host = origin === '' ? '' : new URL(origin).origin
  return {
    address: host + withoutEnd(encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent)),
    path: withoutEnd(path).normalize('NFC')
  }
}

/** One part of a path, whatever it contains: a lone surrogate has no encoding. */
export function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed())
}

function withoutEnd(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}
