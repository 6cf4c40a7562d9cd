import {UsageError} from './errors.ts'

/** The text of a file that some tool wrote: UTF-8, UTF-16 by its mark or by the zeros among its first bytes, or what an
 *  XML declaration or a PO header names. Throws `UsageError` on bytes that are none of these, because a replacement
 *  character would be published. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = wide(bytes) ?? declared(bytes) ?? 'utf-8'
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    throw new UsageError(`\`${file}\` is not in ${encoding.toUpperCase()}, expected it to be; save it as UTF-8`)
  }
}

function wide([a, b, c, d]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a && c)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && c === 0 && b && d)) return 'utf-16be'
  return undefined
}

function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000))
  const name = (/^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)/.exec(start) ??
    /"Content-Type:[^"]*charset=([\w.-]+)/i.exec(start))?.[1]
  // A declaration that says UTF-16 in single bytes is a tool's slip.
  if (name === undefined || /^utf-?16/i.test(name) || name === 'CHARSET') return undefined
  return name.toLowerCase()
}
