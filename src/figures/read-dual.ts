/** Duals of the open class, by the suffix rule of the pack. They may answer a "two", and are never sure. */
import type {Draft} from './read-kinds.ts'
import type {Reader} from './read-number.ts'
import {type Token, WORD} from './read-tokens.ts'

export function dualAt({tokens, lexicon, text}: Reader, at: number): Draft | undefined {
  const rule = lexicon.pack.dualRule
  const token = tokens[at] as Token
  if (!rule || token.kind !== WORD || token.node?.own || Object.keys(token.node?.roles ?? {}).length > 0)
    return undefined
  // رئيسَي وزراء: the vowel marks the dual in construct, whatever the word.
  if (rule.marked?.some((end) => text.startsWith(end, token.end - end.length)))
    return {at, end: at + 1, kind: 'cardinal', value: '2', form: 'dual', sure: false}
  const ending = rule.endings.find((end) => token.form.endsWith(end))
  if (!ending) return undefined
  for (const form of bodies(token.form, lexicon.clitics)) {
    if (
      form.length < rule.minimum ||
      lexicon.dualExcept.has(form) ||
      rule.exceptShapes.some((shape) => fits(form, shape))
    ) {
      return undefined
    }
  }
  return {at, end: at + 1, kind: 'cardinal', value: '2', form: 'dual', sure: false}
}

/** The word, and what is left of it without prefixes. */
function bodies(form: string, clitics: ReadonlyMap<string, unknown>): string[] {
  const out = [form]
  for (let length = 1; length <= 3 && length < form.length - 3; length++) {
    const known = clitics.get(form.slice(0, length))
    if (known === undefined) break
    if (known) out.push(form.slice(length))
  }
  return out.length > 1 ? [out[0] as string, ...out.slice(1).filter((body) => body.length >= 5)] : out
}

/** `C` is any letter; the rest of a shape stands for itself. */
function fits(form: string, shape: string): boolean {
  if (form.length !== shape.length) return false
  for (let at = 0; at < shape.length; at++) if (shape[at] !== 'C' && shape[at] !== form[at]) return false
  return true
}
