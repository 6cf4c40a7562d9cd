import {allWhole} from '../languages/generic.ts'
import type {LanguagePack} from '../languages/language.ts'
import {code} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Finding} from '../model.ts'
import type {ArticleOptions} from './article-options.ts'
import type {FrontEntry} from './front.ts'
import {type Head, statusIn, strayField, strayLine, strayNote} from './head.ts'
import type {MetaDraft} from './meta-draft.ts'
import type {Reporter} from './report.ts'

const NONE: readonly LanguagePack[] = []

/** A slip in writing holds or takes a story back rather than letting it out. */
export function keepBack(
  meta: MetaDraft,
  source: string,
  head: Head,
  entries: readonly FrontEntry[],
  options: ArticleOptions,
  findings: readonly Finding[],
  report: Reporter
): void {
  const renamed = Object.entries(options.fields ?? {})
  const names = (field: string) => [field, ...renamed.flatMap(([own, name]) => (name === field ? [own] : []))]
  if (meta.status === 'usable') meta.status = statusIn(head, names('status')) ?? 'usable'
  const twice = findings.some(
    ({ruleId, actual}) => ruleId === 'article-duplicate-key' && names('embargo').includes(actual ?? '')
  )
  // If there are two, nobody knows which is meant.
  if (twice) meta.embargo = `${meta.embargo ?? ''} (twice)`
  if (meta.embargo !== undefined) return
  const isRead = head.whole && !findings.some(({ruleId}) => ruleId === 'article-front-matter')
  const languages = allWhole(options.languages ?? NONE)
  const misplaced = isRead ? strayField(entries, languages) : strayLine(head)
  const stray = misplaced ?? strayNote(source, head, languages)
  if (!stray) return
  meta.embargo = stray.value
  report('article-embargo', stray.span, tells('field/stray-embargo', {found: code(stray.name)}), {actual: stray.name})
}
