import type {Said} from '../../messages/says.ts'
import {tells} from '../../messages/tells.ts'

/** A caller's mistake, or a state of their disk: wrong option, wrong file, no permission. The message says in one line
 *  what was found, what was expected and what to do; the command line prints it and returns 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
}

/** The system's message about a file in our own words, or `undefined` if the error is not of that kind. */
export function systemReason(error: unknown): string | undefined {
  const {path} = (error ?? {}) as {path?: unknown}
  const said = systemSaid(error)
  return said && (typeof path === 'string' ? `\`${path}\`: ${said.reason}` : said.reason)
}

/** The same without the path, in all languages. */
export function systemSaid(error: unknown): Said | undefined {
  const {code} = (error ?? {}) as {code?: unknown}
  return isKnown(code) ? tells(`system/${code}`, {}) : undefined
}

/** Not about a file or story: the machine has run out of something. */
export function isOfSystem(error: unknown): boolean {
  const {code} = (error ?? {}) as {code?: unknown}
  return typeof code === 'string' && /^(?:EMFILE|ENFILE|ENOMEM|ENOSPC|EDQUOT|EROFS)$/.test(code)
}

const KNOWN = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EMFILE',
  'ENOTDIR',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG'
] as const

const isKnown = (code: unknown): code is (typeof KNOWN)[number] => KNOWN.some((known) => known === code)
