import type {JudgedPair} from './judged-pairs.ts'
import {answeringSentence} from './sentences.ts'
import type {StatementCell} from './statement-cell.ts'
import {type Statement, unnamedIn} from './statements.ts'

/** What an edition has for the words by which the source keeps a speaker unnamed. */
export function anonymityCell(
  locale: string,
  {pair, reports}: JudgedPair,
  {at, ...statement}: Statement
): StatementCell {
  const found = unnamedIn(pair.target)
  const answer = found[at] ?? found.at(-1)
  const sentence = answeringSentence(pair, statement, answer)
  if (answer) return {locale, sentence, verdict: 'agrees', text: pair.target.text.slice(answer.start, answer.end)}
  return {
    locale,
    sentence,
    verdict: reports.some(({rule}) => rule === 'attribution-anonymity') ? 'gone' : 'otherwise'
  }
}
