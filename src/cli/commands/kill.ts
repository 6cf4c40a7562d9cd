import {killStory} from '../../node/index.ts'
import type {CliCommand} from '../command.ts'
import {defineStatus, sayLifecycle, statusOptions} from '../lifecycle.ts'
import {OK} from '../shell.ts'

export const kill: CliCommand = {
  name: 'kill',
  summary: 'Take a story out of every edition in every language, and say so to those who took it over',
  ownVersion: true,
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
