import {type Mention, readMentions, renderingFor} from '../../attribution/index.ts'
import {code, says, words} from '../../messages/says.ts'
import type {Span} from '../../model.ts'
import type {PairCheck} from '../check.ts'
import type {Side} from '../text-reading.ts'

/** A name has the form that the desk has chosen, not one that others use. */
export const nameVariant: PairCheck = {
  id: 'name-variant',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['names'], target: ['names']},
  *run({target, glossary}) {
    if (!glossary) return
    const {text, locale} = target
    for (const mention of readMentions(target, glossary)) {
      const wanted = renderingFor(mention.entry, locale)?.use
      if (mention.how !== 'variant' || !wanted) continue
      const {start, end} = mention
      const range = replaceable(mention, wanted, target)
      yield {
        ...says('name-variant', {
          found: words(text.slice(start, end), target),
          wanted: words(wanted, target),
          id: code(mention.entry.id)
        }),
        target: {start, end},
        actual: text.slice(start, end),
        expected: [wanted],
        ...(range && {fix: {range, text: wanted}})
      }
    }
  }
}

/** The name without joined prefixes. Undefined if the joint itself would change: `لل` before an article. */
function replaceable({start, end, form}: Mention, wanted: string, {text, language}: Side): Span | undefined {
  const printed = text.slice(start, end)
  if (!printed.endsWith(form)) return undefined
  const joined = printed.length > form.length
  if (joined && language.names.articles.some((article) => article !== '' && wanted.startsWith(article)))
    return undefined
  return {start: end - form.length, end}
}
