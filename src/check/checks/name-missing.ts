import {holdsEntry, readMentions, renderingFor} from '../../attribution/index.ts'
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
        reason: `Missing \`${wanted}\` for \`${source.text.slice(start, end)}\`, expected a form that the glossary gives for \`${entry.id}\`; name it, or add the form to the glossary`,
        source: {start, end},
        expected: [wanted]
      }
    }
  }
}
