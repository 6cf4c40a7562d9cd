import {Option} from 'commander'
import {checkProject} from '../../node/index.ts'
import type {CliCommand} from '../command.ts'
import {formats} from '../formats/index.ts'
import {json} from '../formats/json.ts'
import {pretty} from '../formats/pretty.ts'
import {localeOption, nowOption, stateOption, strings, text} from '../options.ts'
import {errorsIn} from '../say.ts'
import {FAILED, OK} from '../shell.ts'
import {version} from '../version.ts'

export const check: CliCommand = {
  name: 'check',
  summary: 'Say what is wrong with the articles and their editions',
  examples: [
    ['polyedition check', 'all articles in all locales'],
    ['polyedition check ceasefire-talks --locale he', 'one article in one locale'],
    ['polyedition check --strict', 'warnings fail, too'],
    ['polyedition check --format sarif > polyedition.sarif', 'for code scanning'],
    ['polyedition check --format github', 'marks the lines of a pull request']
  ],
  define(command) {
    command
      .argument('[articles...]', 'slugs or paths; all articles without any')
      .addOption(localeOption())
      .addOption(
        new Option('--format <format>', 'how the findings are printed')
          .choices(formats.map(({name}) => name))
          .default(pretty.name)
      )
      .addOption(stateOption('--require <state>', 'least state of a translation that counts'))
      .addOption(nowOption())
  },
  async run({arguments: articles, options}, shell) {
    const now = text(options.now) ?? shell.world.now()
    const require = options.require as 'reviewed' | undefined
    const report = await checkProject({
      ...shell.project,
      articles,
      locales: strings(options.locale),
      now,
      ...(require && {require}),
      onNote: shell.note,
      onProgress: shell.progress
    })
    const {quiet, json: asJson} = shell.options
    const findings = quiet ? report.findings.filter(({severity}) => severity === 'error') : report.findings
    const format = asJson ? json : (formats.find(({name}) => name === options.format) ?? pretty)
    shell.raw(format.print(findings, {paint: shell.paint, version, articles: report.articles}))
    return errorsIn(report.findings, shell) ? FAILED : OK
  }
}
