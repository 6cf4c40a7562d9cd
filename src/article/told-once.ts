import type {Finding} from '../model.ts'

/** The findings, but of those that are about a site and not about a story the first alone: all its articles have the
 *  field. */
export function toldOnce(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>()
  return findings.filter(({ruleId, actual = ''}) => {
    if (ruleId !== 'article-site-field') return true
    const isNew = !told.has(actual)
    told.add(actual)
    return isNew
  })
}
