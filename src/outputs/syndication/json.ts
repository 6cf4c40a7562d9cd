import {wellFormed} from './identity.ts'

/** JSON in lines, every string of it well formed: `JSON.stringify` would write a lone surrogate as an escape, which
 *  many readers refuse. */
export function printJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2)
  // Nothing else is escaped in this way, so that few texts are written twice.
  if (!/\\ud[89a-f]/.test(text)) return `${text}\n`
  return `${JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? wellFormed(one) : one), 2)}\n`
}
