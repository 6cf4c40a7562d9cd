import {readMentions, renderingFor} from '../../attribution/index.ts'
import {code, says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'

/** No form of a name that the glossary forbids. */
export const nameForbidden: PairCheck = {
  id: 'name-forbidden',
  severity: 'error',
  scope: 'pair',
  needs: {target: ['names']},
  *run({target, glossary}) {
    if (!glossary) return
    const {text, locale} = target
    for (const {start, end, how, entry} of readMentions(target, glossary)) {
      const wanted = renderingFor(entry, locale)?.use
      if (how !== 'never' || !wanted) continue
      const found = text.slice(start, end)
      yield {
        ...says('name-forbidden', {
          found: words(found, target),
          wanted: words(wanted, target),
          id: code(entry.id)
        }),
        target: {start, end},
        actual: found,
        expected: [wanted]
      }
    }
  }
}
