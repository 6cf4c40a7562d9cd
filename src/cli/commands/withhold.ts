import {withholdStory} from '../../node/index.ts'
import type {CliCommand} from '../command.ts'
import {defineStatus, sayLifecycle, statusOptions} from '../lifecycle.ts'

export const withhold: CliCommand = {
  name: 'withhold',
  summary: 'Take a story out of every edition in every language, and say nothing of it',
  ownVersion: true,
  examples: [['polyedition withhold ceasefire-talks', 'sets `status: withheld` and removes its editions']],
  define: defineStatus,
  async run(input, shell) {
    return sayLifecycle(await withholdStory(statusOptions(input, shell)), 'withheld', shell)
  }
}
