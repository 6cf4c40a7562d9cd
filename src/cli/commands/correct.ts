import {correctStory} from '../../node/commands/lifecycle.ts'
import type {CliCommand} from '../command.ts'
import {lifecycleOptions, sayLifecycle} from '../lifecycle.ts'
import {nowOption, text} from '../options.ts'

export const correct: CliCommand = {
  examples: [
    [
      'polyedition correct ceasefire-talks --text "An earlier version misstated the number of delegates."',
      'dated today; every edition prints it, or says that it is to come'
    ],
    ['polyedition correct ceasefire-talks --date 2024-02-14 --text "…"', 'dated otherwise']
  ],
  define(command) {
    command
      .argument('<article>', 'its slug or path')
      .requiredOption('--text <text>', 'what was wrong and what is right, in the language of the article')
      .option('--date <date>', 'day of the correction')
      .option('--version <version>', 'version of the story from now on; the next number without it')
      .addOption(nowOption())
  },
  async run(input, shell) {
    const date = text(input.options.date)
    const report = await correctStory({
      ...lifecycleOptions(input, shell),
      text: text(input.options.text) ?? '',
      ...(date !== undefined && {date})
    })
    return sayLifecycle(report, 'corrected', shell)
  }
}
