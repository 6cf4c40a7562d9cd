import type {Finding, Severity} from '../model.ts'

/** Whether a finding tells of translations that were not made yet, and nothing that is wrong: an edition that has only
 *  such findings waits. A configuration that gives the rule a severity of its own decides otherwise, as it does where it
 *  lets the source stand there. */
export function isAwaited(
  {ruleId, severity}: Finding,
  severities: Readonly<Record<string, Severity | 'off'>> = {}
): boolean {
  return ruleId === 'state-missing' && severity === 'info' && severities[ruleId] === undefined
}
