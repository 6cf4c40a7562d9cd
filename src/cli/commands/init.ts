import {initProject} from '../../node/commands/init.ts'
import type {CliCommand} from '../command.ts'
import {OK} from '../shell.ts'
import {version} from '../version.ts'

export const init: CliCommand = {
  examples: [
    ['polyedition init', 'here; nothing that is there is overwritten'],
    ['polyedition init --cwd newsroom', 'in a folder of that name, made when it is not there']
  ],
  async run(_, shell) {
    const {cwd} = shell.project
    const report = await initProject({cwd, version})
    shell.json(report)
    const {paint} = shell
    for (const name of report.added) shell.say(`${paint.green('added')} ${name}`)
    for (const name of report.kept) shell.say(`${paint.dim('kept')}  ${name}`)
    for (const line of report.advice) shell.say(line)
    if (!report.added.length) shell.say('Nothing to add: this is a project already')
    else {
      shell.say()
      shell.say('Next: `npm install`, then `npx polyedition build`')
    }
    return OK
  }
}
