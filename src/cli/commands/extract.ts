import {extractProject} from '../../node/commands/extract.ts'
import {defaultJobs} from '../../node/crew/staff.ts'
import type {CliCommand} from '../command.ts'
import {discretionOf} from '../embargo-filter.ts'
import {counted} from '../formats/format.ts'
import {cacheOption, jobsOption, langOption, text} from '../options.ts'
import {errorsIn, sayFindings} from '../say.ts'
import {FAILED, OK} from '../shell.ts'

export const extract: CliCommand = {
  examples: [
    ['polyedition extract', 'all articles'],
    ['polyedition extract ceasefire-talks', 'one article, by its slug or path'],
    ['polyedition extract --skeleton', 'the keys that want a translation stand in the locale files, empty'],
    ['polyedition extract --json', 'what changed, for a script']
  ],
  define(command) {
    command
      .argument('[articles...]', 'slugs or paths; all articles without any')
      .option('--skeleton', 'put the keys that have no translation into the locale files, for a translator to fill')
      .addOption(cacheOption())
      .addOption(jobsOption())
      .addOption(langOption())
  },
  async run({arguments: articles, options}, shell) {
    await shell.speak(text(options.lang))
    const skeleton = options.skeleton === true
    const all = await extractProject({
      ...shell.project,
      articles,
      cache: options.cache !== false,
      jobs: (options.jobs as number | undefined) ?? defaultJobs(),
      skeleton,
      onNote: shell.note,
      onProgress: shell.progress
    })
    const {slug, path, finding} = await discretionOf(shell, articles)
    const report = {
      articles: all.articles.filter((one) => slug(one.slug)),
      written: all.written.filter(path),
      meanwhile: all.meanwhile.filter(path),
      findings: all.findings.filter(finding)
    }
    shell.json(report)
    sayFindings(report.findings, shell)
    for (const {slug, segments, changes} of report.articles) {
      const news = Object.entries(changes).map(([kind, number]) => `${number} ${kind}`)
      if (news.length) shell.say(`${shell.paint.bold(slug)}: ${counted(segments, 'segment')}, ${news.join(', ')}`)
    }
    for (const path of report.written) shell.say(`  ${shell.paint.green('wrote')} ${path}`)
    for (const path of report.meanwhile) {
      shell.say(
        `  ${shell.paint.yellow('kept')} ${path}, which was saved in the meantime; run \`polyedition extract\` again`
      )
    }
    if (!report.written.length && !report.meanwhile.length)
      shell.say(`Nothing changed in ${counted(report.articles.length, 'article')}`)
    const wanting = report.articles.flatMap(({untranslated}) => untranslated)
    if (wanting.length) shell.say(nextStep(wanting, skeleton))
    return errorsIn(all.findings, shell) || all.meanwhile.length ? FAILED : OK
  }
}

/** Some of the files by name: whoever has many knows where they lie. */
const NAMED = 3

function nextStep(files: readonly string[], isSkeleton: boolean): string {
  const named = files.slice(0, NAMED).map((file) => `\`${file}\``)
  const rest = files.length > NAMED ? ` and ${files.length - NAMED} more` : ''
  const how = isSkeleton ? '' : ' (`polyedition extract --skeleton` puts the keys there)'
  return `Next: translate ${named.join(', ')}${rest}${how}, then \`polyedition build\``
}
