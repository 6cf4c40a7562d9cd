/** How a word or phrase is written: its forms separated by `|`, or a list of such strings, one lemma per line. `{a,b}`
 *  stands for each of its items, and an empty item for nothing: `دولار{,ا,ات}` is three forms. */
export type WrittenForms = string | readonly string[]

/** Every form, in order, with its braces expanded. */
export function formsOf(forms: WrittenForms | undefined): string[] {
  if (forms === undefined) return []
  const lines = typeof forms === 'string' ? [forms] : forms
  return lines.flatMap((line) => line.split('|').flatMap(expand)).filter((form) => form !== '')
}

/** Each form that a form with braces stands for. Braces do not nest. */
export function expand(form: string): string[] {
  const open = form.indexOf('{')
  if (open === -1) return [form]
  const close = form.indexOf('}', open)
  // A user's pack may be malformed: the brace stays a letter, and the test of packs reports it.
  if (close === -1) return [form]
  return form
    .slice(open + 1, close)
    .split(',')
    .flatMap((option) => expand(form.slice(0, open) + option + form.slice(close + 1)))
}

/** Braces for a list of forms. */
export function anyOf(...forms: readonly string[]): string {
  return `{${forms.join(',')}}`
}
