import {withholdStory} from '../../node/commands/lifecycle.ts'
import type {CliCommand} from '../command.ts'
import {defineStatus, sayLifecycle, statusOptions} from '../lifecycle.ts'
import {OK} from '../shell.ts'

export const withhold: CliCommand = {
  examples: [['polyedition withhold ceasefire-talks', 'sets `status: withheld` and removes its editions']],
  define: defineStatus,
  async run(input, shell) {
    await sayLifecycle(await withholdStory(statusOptions(input, shell)), 'withheld', shell)
    // Problems of other stories were not asked about: this one is down.
    return OK
  }
}
