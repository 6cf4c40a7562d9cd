import {holdsEntry, readMentions, renderingFor} from '../../attribution/index.ts'
import {code, says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'

/** A name of the glossary that occurs in the source occurs in the target, in a form of the glossary. */
export const nameMissing: PairCheck = {
  id: 'name-missing',
  severity: 'info',
  scope: 'pair',
  needs: {source: ['names'], target: ['names']},
  *run({source, target, glossary}) {
    if (!glossary) return
    const here = readMentions(source, glossary)
    if (here.length === 0) return
    const there = readMentions(target, glossary)
    const named = new Set(there.map(({entry}) => entry.id))
    for (const {entry, start, end} of here) {
      const wanted = renderingFor(entry, target.locale)?.use
      if (!wanted || named.has(entry.id) || holdsEntry(target.words, entry, target.locale, target.language)) continue
      named.add(entry.id)
      yield {
        ...says('name-missing', {
          wanted: words(wanted, target),
          words: words(source.text.slice(start, end), source),
          id: code(entry.id)
        }),
        source: {start, end},
        expected: [wanted]
      }
    }
  }
}
