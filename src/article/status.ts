import type {Status} from '../model.ts'

/** What a person meant who spelt a status in their own way. A story is taken down rather than left standing for a
 *  spelling; the finding tells it. */
export function meantStatus(text: string): Status | undefined {
  if (/^(?:cancel|kill)/i.test(text)) return 'canceled'
  if (/^with(?:h|d)/i.test(text)) return 'withheld'
  return undefined
}
