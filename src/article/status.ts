import type {Status} from '../model.ts'

/** What a person meant who spelled a status in their own way. A story is taken down rather than left public because of
 *  a spelling; a finding reports it. */
export function meantStatus(text: string): Status | undefined {
  if (/^(?:cancel|kill)/i.test(text)) return 'canceled'
  if (/^with(?:h|d)/i.test(text)) return 'withheld'
  return undefined
}
