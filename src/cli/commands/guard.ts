import {createInterface} from 'node:readline'
import {guardOf} from '../../node/index.ts'
import type {CliCommand} from '../command.ts'
import {counted} from '../formats/format.ts'
import {FAILED, MISUSED, OK} from '../shell.ts'

export const guard: CliCommand = {
  name: 'guard',
  summary: 'Judge translations that others made: pairs as JSON lines in, findings as JSON lines out',
  examples: [
    ['polyedition guard < pairs.jsonl', 'a line {"source", "target", "sourceLocale", "targetLocale"} for each pair'],
    ['polyedition guard --strict < pairs.jsonl', 'warnings fail, too']
  ],
  async run({options}, shell) {
    // Only this command and `serve` need it.
    const {answerLines, Guard} = await import('../../guard/index.ts')
    const judge = new Guard(await guardOf(shell.project))
    const lines = shell.world.lines ?? createInterface({input: process.stdin})
    const sum = {pairs: 0, errors: 0, warnings: 0, problems: 0}
    for await (const answer of answerLines(lines, judge)) {
      shell.raw(`${JSON.stringify(answer)}\n`)
      if ('problem' in answer) {
        sum.problems++
        continue
      }
      sum.pairs++
      for (const {severity} of answer.findings) {
        if (severity === 'error') sum.errors++
        if (severity === 'warning') sum.warnings++
      }
    }
    shell.note(`${counted(sum.pairs, 'pair')}, ${counted(sum.errors, 'error')}, ${counted(sum.warnings, 'warning')}`)
    if (sum.problems > 0) {
      shell.note(`${counted(sum.problems, 'line')} could not be read`)
      return MISUSED
    }
    return sum.errors > 0 || (options.strict && sum.warnings > 0) ? FAILED : OK
  }
}
