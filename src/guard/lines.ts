import type {Finding} from '../model.ts'
import type {Guard} from './answers.ts'
import {pairQuestion, problemOf} from './questions.ts'

/** The answer to one line. */
export type LineAnswer =
  | {readonly id?: string | number; readonly line: number; readonly findings: readonly Finding[]}
  | {readonly line: number; readonly problem: string}

/** Answers pairs as they come, a JSON object a line. A line that cannot be read is a problem of its own. */
export async function* answerLines(lines: AsyncIterable<string>, guard: Guard): AsyncGenerator<LineAnswer> {
  let line = 0
  for await (const text of lines) {
    line++
    if (text.trim() === '') continue
    yield await answerLine(text, line, guard)
  }
}

async function answerLine(text: string, line: number, guard: Guard): Promise<LineAnswer> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return {line, problem: 'Found no JSON, expected an object a line'}
  }
  const {data, error} = pairQuestion.safeParse(value)
  if (!data) return {line, problem: problemOf(error)}
  return {...(data.id !== undefined && {id: data.id}), line, findings: await guard.check(data)}
}
