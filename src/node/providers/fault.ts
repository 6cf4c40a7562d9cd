import {DraftFault} from '../../draft/index.ts'

/** Codes by which a server says that the same request may succeed later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504, 529])
/** Codes with which nothing was begun. */
const FREE = new Set([400, 401, 403, 404, 408, 413, 415, 422, 425, 429, 503, 529])

/** A server's refusal as a fault. What the server says is not repeated, since some repeat the request. */
export function refusal(
  status: number,
  {name, wait}: {readonly name: string; readonly wait: string | null}
): DraftFault {
  const after = milliseconds(wait)
  return new DraftFault(`\`${name}\` answered with ${status}${HINTS[status] ?? ''}`, {
    ...(PASSING.has(status) && {again: after === undefined ? {} : {after}}),
    charged: !FREE.has(status)
  })
}

const HINTS: Readonly<Record<number, string>> = {
  401: '; look at its key',
  403: '; look at its key',
  404: '; look at `url` and `model`',
  429: ', too many requests',
  456: ', its quota is used up'
}

/** `Retry-After`: seconds, or a date. */
function milliseconds(wait: string | null): number | undefined {
  if (wait === null || wait.trim() === '') return undefined
  const seconds = Number(wait)
  const found = Number.isNaN(seconds) ? Date.parse(wait) - Date.now() : seconds * 1_000
  return Number.isNaN(found) ? undefined : Math.max(0, found)
}
