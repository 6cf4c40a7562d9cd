import {signStory} from '../../node/commands/sign.ts'
import {ledgerOf} from '../../node/commands/story-ledgers.ts'
import type {CliCommand} from '../command.ts'
import {counted} from '../formats/format.ts'
import {text} from '../options.ts'
import {sayStory} from '../print-ledger.ts'
import {FAILED, OK} from '../shell.ts'
import {attributionView} from './attribution.ts'
import {figuresView} from './figures.ts'

export const sign: CliCommand = {
  examples: [
    ['polyedition sign ceasefire-talks --locale ar --by "Mona Saleh"', 'what there is to sign, row by row'],
    ['polyedition sign ceasefire-talks --locale ar --by "Mona Saleh" --yes', 'and the signature under it']
  ],
  define(command) {
    command
      .argument('<article>', 'its slug or path')
      .requiredOption('--locale <locale>', 'the edition')
      .requiredOption('--by <name>', 'who answers for it')
      .option('--differences', 'show only what is to be looked at')
      .option('--yes', 'sign; without it the rows are only shown')
  },
  async run({arguments: [article = ''], options}, shell) {
    const [locale = '', by = ''] = [text(options.locale), text(options.by)]
    const now = shell.world.now()
    if (!shell.options.json) {
      const {stories} = await ledgerOf({...shell.project, articles: [article], locales: [locale], now, withheld: true})
      for (const story of stories)
        for (const view of [figuresView, attributionView])
          sayStory(story, view, shell, {differences: options.differences === true})
    }
    if (!options.yes) {
      shell.note('Nothing is signed; give `--yes` to answer for what stands here')
      return OK
    }
    const report = await signStory({...shell.project, article, locale, by, now, onNote: shell.note})
    shell.json(report)
    const {open, keys, before, meanwhile, slug} = report
    if (open.length > 0) {
      shell.warn(
        `Nothing is signed: ${counted(open.length, 'text')} of \`${slug}\` in \`${report.locale}\` have no current translation, the first \`${open[0]}\`; see \`polyedition status\`\n`
      )
      return FAILED
    }
    for (const path of meanwhile)
      shell.warn(`  ${shell.paintErr.yellow('kept')} ${path}, which was saved in the meantime; run the command again\n`)
    const signed = keys.length > 0 ? `${by} has signed ${counted(keys.length, 'text')}` : 'Nothing new to sign'
    const were = before.length > 0 ? `, ${before.length} were signed before` : ''
    shell.say(`${signed} of ${slug} in ${report.locale}${were}`)
    return meanwhile.length > 0 ? FAILED : OK
  }
}
