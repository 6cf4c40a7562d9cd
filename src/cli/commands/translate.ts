import {Option} from 'commander'
import {translateFromMemory} from '../../node/commands/translate.ts'
import {UsageError} from '../../node/files/errors.ts'
import type {CliCommand} from '../command.ts'
import {discretionOf} from '../embargo-filter.ts'
import {counted} from '../formats/format.ts'
import {countOf, localeOption, manyOption, nowOption, strings, sumOf, text} from '../options.ts'
import {storeOption} from '../queue-options.ts'
import {errorsIn, sayFindings} from '../say.ts'
import {FAILED, OK} from '../shell.ts'

export const translate: CliCommand = {
  examples: [
    ['polyedition translate --from memory --locale ar', 'from all articles of the project'],
    ['polyedition translate ceasefire-talks --from memory --memory archive.tmx', 'and from a memory of elsewhere'],
    ['polyedition translate --from house --dry-run', 'what drafts by a provider of the configuration would take'],
    ['polyedition translate --from house --max-cost 2', 'draft, judge, ask again, and take what holds'],
    [
      'polyedition translate --from house --queue redis://127.0.0.1 --store s3://news/site',
      'by workers, which have the key'
    ]
  ],
  define(command) {
    command
      .argument('[articles...]', 'slugs or paths; all articles without any')
      .addOption(new Option('--from <source>', '`memory`, or a provider of the configuration').default('memory'))
      .addOption(localeOption())
      .addOption(manyOption('--memory <file>', 'a TMX file to look in as well; may be given several times'))
      .addOption(nowOption())
      .addOption(new Option('--dry-run', 'ask for nothing, and say what drafts would take'))
      .addOption(new Option('--max-cost <sum>', 'stop before drafts cost more than this').argParser(sumOf))
      .addOption(new Option('--attempts <count>', 'how often a segment is asked for').argParser(countOf))
      .addOption(new Option('--keep-flawed', 'take also drafts that do not hold, each with what is wrong'))
      .addOption(new Option('--embargoed', 'send also stories that are not to be out yet, to a trusted provider'))
      .option(
        '--queue [url]',
        'let workers ask the provider: postgres://… or redis://…, or `POLYEDITION_QUEUE`; needs a store'
      )
      .addOption(storeOption())
  },
  async run(input, shell) {
    const {arguments: articles, options} = input
    // Asking machines needs more than filling in does.
    if (options.from !== 'memory') return (await import('../translate-by-machine.ts')).translateByMachine(input, shell)
    if (options.queue !== undefined)
      throw new UsageError('Found `--queue` with the memory, expected it with a provider: `--from <provider>`')
    const now = text(options.now) ?? shell.world.now()
    const all = await translateFromMemory({
      ...shell.project,
      articles,
      locales: strings(options.locale),
      memories: strings(options.memory),
      now,
      onNote: shell.note
    })
    const {slug, path, finding} = await discretionOf(shell, articles, now)
    const report = {
      ...all,
      articles: all.articles.filter((one) => slug(one.slug)),
      withheld: all.withheld.filter((one) => slug(one.slug)),
      written: all.written.filter(path),
      meanwhile: all.meanwhile.filter(path),
      findings: all.findings.filter(finding)
    }
    shell.json(report)
    sayFindings(report.findings, shell)
    const {paint} = shell
    for (const {slug, locale, filled, offers} of report.articles) {
      if (!filled.length && !offers.length) continue
      shell.say(`${slug} ${locale}: ${filled.length} filled, ${counted(offers.length, 'offer')}`)
      for (const {key, kind, likeness, target, note} of offers) {
        const like = kind === 'fuzzy' ? `${Math.round(likeness * 100)} %` : kind
        shell.say(`  ${paint.yellow(like)} \`${key}\`: ${target}${note === undefined ? '' : paint.dim(` (${note})`)}`)
      }
    }
    if (report.withheld.length)
      shell.note(
        `Nothing was taken from ${report.withheld.map(({slug, reason}) => `\`${slug}\` (${reason})`).join(', ')}`
      )
    for (const path of report.written) shell.say(`  ${paint.green('wrote')} ${path}`)
    for (const path of report.meanwhile)
      shell.say(`  ${paint.yellow('kept')} ${path}, which was saved in the meantime; run the command again`)
    shell.say(`${counted(report.memory, 'pair')} in memory`)
    return all.meanwhile.length || errorsIn(all.findings, shell) ? FAILED : OK
  }
}
