/** Duals of the open class, found by the pack's suffix rule. They may answer a "two", but are never sure. */
import {cutsOf, type PrefixTable} from '../../../text/prefixes.ts'
import type {Lexicon} from '../lexicon/lexicon.ts'
import type {Meaning} from '../token.ts'

/** Whether a word, as written and folded, has the form of a dual and no other meaning. */
export function isDual(word: string, {form, node}: Meaning, {pack, prefixes, dualExcept}: Lexicon): boolean {
  const rule = pack.dualRule
  if (!rule || node?.own || (node && node.roles.size > 0)) return false
  // رئيسَي وزراء: the vowel mark shows a dual in construct, whatever the word.
  if (rule.marked?.some((end) => word.endsWith(end))) return true
  if (!rule.endings.some((end) => form.endsWith(end))) return false
  return bodies(form, prefixes).every(
    (body) =>
      body.length >= rule.minimum &&
      !dualExcept.has(body) &&
      (rule.shapes?.some((shape) => fits(body, shape)) || !rule.exceptShapes.some((shape) => fits(body, shape)))
  )
}

/** The word, and what is left of it after each stack of prefixes. */
function bodies(form: string, prefixes: PrefixTable): string[] {
  const out = [form]
  for (const cut of cutsOf(form, prefixes, 4)) if (cut.glued.length <= 3 && cut.form.length >= 5) out.push(cut.form)
  return out
}

/** Whether a form has a shape; `C` is any letter, and everything else stands for itself. */
function fits(form: string, shape: string): boolean {
  if (form.length !== shape.length) return false
  for (let at = 0; at < shape.length; at++) if (shape[at] !== 'C' && shape[at] !== form[at]) return false
  return true
}
