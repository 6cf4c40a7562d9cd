import {agencyForms} from '../attribution/index.ts'
import {composed} from '../text/canonical.ts'
import type {EditionContext} from './check.ts'

/** The agencies that a printed line names in addition to those that are known to be in it. */
export function strangers(line: string, known: readonly string[], {languages, glossary}: EditionContext): string[] {
  const formsOf = (name: string) => agencyForms(name, languages, glossary).map(composed)
  const forms = known.flatMap(formsOf).filter((form) => form !== '')
  let rest = composed(line)
  for (const form of forms.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(form, '·')
  const prefixes = languages.flatMap(({names}) => names.prefixes).join('|')
  const ids = new Set(languages.flatMap(({print}) => Object.keys(print.agencies)))
  for (const {id, kind} of glossary?.entries ?? []) if (kind === 'agency') ids.add(id)
  const found: string[] = []
  for (const id of ids) {
    const names = formsOf(id).sort((a, b) => b.length - a.length)
    const hit = names.find((name) => rest.includes(name) && stands(rest, name, prefixes))
    if (hit !== undefined) found.push(hit)
  }
  return found
}

/** As a word of its own, or after what its language joins to a word. */
const stands = (text: string, name: string, prefixes: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${prefixes})?${literally(name)}(?![\\p{L}\\p{M}])`, 'u').test(text)

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
