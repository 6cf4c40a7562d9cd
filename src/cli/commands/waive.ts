import {waiveFinding} from '../../node/commands/accept.ts'
import type {CliCommand} from '../command.ts'
import {text} from '../options.ts'
import {sayAccepted} from './accept.ts'

export const waive: CliCommand = {
  examples: [
    [
      'polyedition waive ceasefire-talks --locale ar --key p-talks-4f2a --rule figure-missing --reason "the number stands in the headline"',
      'until the text changes'
    ]
  ],
  define(command) {
    command
      .argument('<article>', 'its slug or path')
      .requiredOption('--locale <locale>', 'the translation')
      .requiredOption('--key <key>', 'the segment')
      .requiredOption('--rule <rule>', 'the rule, as it stands at the end of the finding')
      .requiredOption('--reason <text>', 'why it is no fault, for whoever comes next')
  },
  async run({arguments: [article = ''], options}, shell) {
    const {
      locale = '',
      key = '',
      rule = '',
      reason = ''
    } = Object.fromEntries(['locale', 'key', 'rule', 'reason'].map((name) => [name, text(options[name])]))
    const report = await waiveFinding({...shell.project, article, locale, key, rule, reason, onNote: shell.note})
    shell.json(report)
    return sayAccepted(report, `waived from \`${rule}\``, shell)
  }
}
