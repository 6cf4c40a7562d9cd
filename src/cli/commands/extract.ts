import {extractProject} from '../../node/index.ts'
import type {CliCommand} from '../command.ts'
import {discretionOf} from '../embargo-filter.ts'
import {counted} from '../formats/format.ts'
import {errorsIn, sayFindings} from '../say.ts'
import {FAILED, OK} from '../shell.ts'

export const extract: CliCommand = {
  name: 'extract',
  summary: 'Key the articles and bring their locale files up to date',
  examples: [
    ['polyedition extract', 'all articles'],
    ['polyedition extract ceasefire-talks', 'one article, by its slug or path'],
    ['polyedition extract --json', 'what changed, for a script']
  ],
  define(command) {
    command.argument('[articles...]', 'slugs or paths; all articles without any')
  },
  async run({arguments: articles}, shell) {
    const all = await extractProject({...shell.project, articles, onNote: shell.note, onProgress: shell.progress})
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
    return errorsIn(all.findings, shell) || all.meanwhile.length ? FAILED : OK
  }
}
