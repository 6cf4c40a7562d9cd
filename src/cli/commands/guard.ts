import {createInterface} from 'node:readline'
import {answerLines, Guard} from '../../guard/index.ts'
import {guardOf} from '../../node/commands/guard.ts'
import type {CliCommand} from '../command.ts'
import {counted} from '../formats/format.ts'
import {FAILED, MISUSED, OK} from '../shell.ts'

export const guard: CliCommand = {
  examples: [
    ['polyedition guard < pairs.jsonl', 'a line {"source", "target", "sourceLocale", "targetLocale"} for each pair'],
    ['polyedition guard --strict < pairs.jsonl', 'warnings fail, too']
  ],
  async run({options}, shell) {
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
