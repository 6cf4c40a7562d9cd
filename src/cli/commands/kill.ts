import {killStory} from '../../node/commands/lifecycle.ts'
import type {CliCommand} from '../command.ts'
import {defineStatus, sayLifecycle, statusOptions} from '../lifecycle.ts'
import {OK} from '../shell.ts'

export const kill: CliCommand = {
  examples: [
    ['polyedition kill ceasefire-talks', 'sets `status: canceled` and removes its editions'],
    ['polyedition kill ceasefire-talks --reason "Unconfirmed report"', 'and tells partners why']
  ],
  define: defineStatus,
  async run(input, shell) {
    await sayLifecycle(await killStory(statusOptions(input, shell)), 'canceled', shell)
    // Problems of other stories were not asked about: this one is down.
    return OK
  }
}
