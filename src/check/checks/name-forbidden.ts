import {readMentions, renderingFor} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'

/** No form of a name that the glossary forbids. */
export const nameForbidden: PairCheck = {
  id: 'name-forbidden',
  severity: 'error',
  scope: 'pair',
  needs: {target: ['names']},
  *run({target, glossary}) {
    if (!glossary) return
    const {text, words, locale, language} = target
    for (const {start, end, how, entry} of readMentions({text, words, locale, language}, glossary)) {
      const wanted = renderingFor(entry, locale)?.use
      if (how !== 'never' || !wanted) continue
      const found = text.slice(start, end)
      yield {
        reason: `Unexpected form \`${found}\`, expected \`${wanted}\` as the glossary gives \`${entry.id}\`; replace it`,
        target: {start, end},
        actual: found,
        expected: [wanted]
      }
    }
  }
}
