import {type AcceptReport, acceptTargets} from '../../node/commands/accept.ts'
import type {CliCommand} from '../command.ts'
import {counted} from '../formats/format.ts'
import {localeOption, manyOption, stateOption, strings} from '../options.ts'
import {FAILED, OK, type Shell} from '../shell.ts'

export const accept: CliCommand = {
  examples: [
    ['polyedition accept ceasefire-talks --locale ar', 'every Arabic text of the article'],
    ['polyedition accept ceasefire-talks --locale ar --key p-talks-in-cairo-4f2a', 'one of them'],
    ['polyedition accept ceasefire-talks --state reviewed', 'all locales, after a second pair of eyes']
  ],
  define(command) {
    command
      .argument('<article>', 'its slug or path')
      .addOption(localeOption())
      .addOption(manyOption('--key <key>', 'only this segment; may be given several times'))
      .addOption(stateOption('--state <state>', 'the state from now on'))
  },
  async run({arguments: [article = ''], options}, shell) {
    const state = options.state as 'reviewed' | undefined
    const report = await acceptTargets({
      ...shell.project,
      article,
      locales: strings(options.locale),
      keys: strings(options.key),
      ...(state && {state}),
      onNote: shell.note
    })
    shell.json(report)
    return sayAccepted(report, 'accepted', shell)
  }
}

export function sayAccepted(report: AcceptReport, verb: string, shell: Shell): number {
  for (const {locale, keys, without} of report.locales) {
    shell.say(`${report.slug} ${locale}: ${counted(keys.length, 'segment')} ${verb}`)
    for (const key of without)
      shell.say(`  ${shell.paint.yellow('left')} \`${key}\`, which has no text in \`${locale}\` yet`)
  }
  for (const path of report.written) shell.say(`  ${shell.paint.green('wrote')} ${path}`)
  for (const path of report.meanwhile) {
    shell.say(`  ${shell.paint.yellow('kept')} ${path}, which was saved in the meantime; run the command again`)
  }
  return report.meanwhile.length || report.locales.some(({without}) => without.length) ? FAILED : OK
}
