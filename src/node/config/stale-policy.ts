import {type GravityOptions, policyByGravity} from '../../catalog/index.ts'
import {languageFor} from '../../languages/choose.ts'
import type {Catalog, CatalogEntry, Finding} from '../../model.ts'
import type {StaleChoice} from './config.ts'
import type {ProjectSettings} from './settings.ts'
import type {Settings} from './whole-settings.ts'

/** Decides each stale text by the gravity of its edit, if the configuration says so. */
export type StalePolicy = (entry: CatalogEntry) => StaleChoice

/** Undefined if one word of the configuration decides for all. `lang` is that of the article. */
export function stalePolicy(settings: ProjectSettings, lang: string, options: GravityOptions): StalePolicy | undefined {
  const {languages, stale, staleByGravity} = settings
  return staleByGravity && policyByGravity(languageFor(lang, languages), staleByGravity, stale, options)
}

/** A segment that the policy lets stand, or replaces with the source, does not hold the edition; and what is not
 *  printed is not checked against its source. */
export function judgeStale(
  findings: readonly Finding[],
  {entries}: Catalog,
  {checks, severities}: Settings,
  policy: StalePolicy
): Finding[] {
  const choices = new Map(entries.flatMap((entry) => (entry.status === 'stale' ? [[entry.key, policy(entry)]] : [])))
  const ofText = new Set(checks.flatMap(({id, scope}) => (scope === 'pair' || scope === 'text' ? [id] : [])))
  return findings.flatMap((finding): Finding[] => {
    const choice = finding.key === undefined ? undefined : choices.get(finding.key)
    if (choice === undefined) return [finding]
    if (ofText.has(finding.ruleId)) return choice === 'old' ? [finding] : []
    const eased = finding.ruleId === 'state-stale' && choice !== 'hold' && !Object.hasOwn(severities, 'state-stale')
    return [eased ? {...finding, severity: 'warning'} : finding]
  })
}
