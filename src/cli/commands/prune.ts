import {pruneProject} from '../../node/commands/prune.ts'
import type {CliCommand} from '../command.ts'
import {OK} from '../shell.ts'

export const prune: CliCommand = {
  examples: [
    ['polyedition prune --dry-run', 'says what would go'],
    ['polyedition prune', 'removes it']
  ],
  define(command) {
    command.option('--dry-run', 'only say what would go')
  },
  async run({options}, shell) {
    const dryRun = options.dryRun === true
    const report = await pruneProject({...shell.project, dryRun, onNote: shell.note})
    shell.json(report)
    for (const path of report.removed) shell.say(`${shell.paint.red(dryRun ? 'would remove' : 'removed')} ${path}`)
    if (!report.removed.length) shell.say('Nothing to remove: every translation has its article')
    return OK
  }
}
