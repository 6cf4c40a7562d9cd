import {basename} from 'node:path'
import {importStory} from '../../node/commands/import.ts'
import {UsageError} from '../../node/files/errors.ts'
import type {CliCommand} from '../command.ts'
import {nowOption, text} from '../options.ts'
import {errorsIn, sayFindings} from '../say.ts'
import {FAILED, OK} from '../shell.ts'

export const importCommand: CliCommand = {
  examples: [
    ['polyedition import story.txt --headline "Talks resume in Cairo"', 'writes article/<slug>.md'],
    ['polyedition import story.txt', 'without a headline: the article is withheld until it has one'],
    ['polyedition import story.txt --slug cairo-talks', 'under a name of your choice']
  ],
  define(command) {
    command
      .argument('<file>', 'plain text in UTF-8')
      .option('--headline <text>', 'the headline, which wires seldom carry')
      .option('--slug <name>', 'name of the article')
      .option('--lang <tag>', 'its language, where the script does not tell')
      .addOption(nowOption())
  },
  async run({arguments: [file = ''], options}, shell) {
    const headline = text(options.headline)
    if (headline !== undefined && !/[\p{L}\p{N}]/u.test(headline))
      throw new UsageError(
        `Found the headline \`${headline}\`, expected the words of the story\u2019s own; leave \`--headline\` out to fill it in later`
      )
    const slug = text(options.slug)
    const lang = text(options.lang)
    const now = text(options.now)
    const report = await importStory({
      ...shell.project,
      file,
      ...(headline !== undefined && {headline}),
      ...(slug !== undefined && {slug}),
      ...(lang !== undefined && {lang}),
      ...(now !== undefined && {now}),
      onNote: shell.note
    })
    shell.json(report)
    // Each paragraph that was joined, each line that remained in doubt.
    sayFindings(report.findings, shell, [], true)
    if (!report.path) return FAILED
    shell.say(`${shell.paint.green('wrote')} ${report.path}`)
    if (report.status === 'withheld')
      shell.say('It is `withheld`: settle what is said above, then set `status: usable`')
    shell.say(`Next: \`polyedition extract ${basename(report.path, '.md')} --skeleton\`, which says what to translate`)
    return errorsIn(report.findings, shell) ? FAILED : OK
  }
}
