import {signedThings} from '../../check/index.ts'
import {fill, joined} from '../../messages/fill.ts'
import {english} from '../../messages/says.ts'
import {readSignatures, type SignaturesReport, signStory} from '../../node/commands/sign.ts'
import {ledgerOf} from '../../node/commands/story-ledgers.ts'
import type {CliCommand} from '../command.ts'
import {counted} from '../formats/format.ts'
import {text} from '../options.ts'
import {sayStory} from '../print-ledger.ts'
import {FAILED, OK, type Shell} from '../shell.ts'
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
    const before = await readSignatures({...shell.project, article, locale, onNote: shell.note})
    if (!shell.options.json) {
      const {stories} = await ledgerOf({...shell.project, articles: [article], locales: [locale], now, withheld: true})
      for (const story of stories)
        for (const view of [figuresView, attributionView])
          sayStory(story, view, shell, {differences: options.differences === true})
      for (const line of signatureLines(before, shell)) shell.say(line)
    }
    if (!options.yes) {
      shell.json(before)
      shell.note('Nothing is signed; give `--yes` to answer for what stands here')
      return OK
    }
    const {hash: read} = before
    const report = await signStory({...shell.project, article, locale, by, now, read, onNote: shell.note})
    shell.json(report)
    const {open, keys, meanwhile, slug} = report
    if (report.another) {
      shell.warn(`Nothing is signed: ${slug} in ${report.locale} was changed in the meantime; run the command again\n`)
      return FAILED
    }
    if (open.length > 0) {
      shell.warn(
        `Nothing is signed: ${counted(open.length, 'text')} of \`${slug}\` in \`${report.locale}\` have no current translation, the first \`${open[0]}\`; see \`polyedition status\`\n`
      )
      return FAILED
    }
    for (const path of meanwhile)
      shell.warn(`  ${shell.paintErr.yellow('kept')} ${path}, which was saved in the meantime; run the command again\n`)
    const signed = keys.length > 0 ? `${by} has signed ${counted(keys.length, 'text')}` : 'Nothing new to sign'
    const were = report.before.length > 0 ? `, ${report.before.length} were signed before` : ''
    shell.say(`${signed} of ${slug} in ${report.locale}${were}`)
    return meanwhile.length > 0 ? FAILED : OK
  }
}

/** Who has signed how many texts and when, and each signature that has lapsed, with what became another since. */
function signatureLines({entries}: SignaturesReport, {paint}: Shell): string[] {
  const groups = new Map<string, number>()
  for (const {state, signature} of entries)
    if (state === 'signed' && signature) {
      const line = `Signed by ${signature.by} on ${signature.date.slice(0, 10)}`
      groups.set(line, (groups.get(line) ?? 0) + 1)
    }
  const lapsed = entries.flatMap(({key, state, signature, changed = []}) => {
    if (state !== 'lapsed' || !signature) return []
    const what = signedThings(changed).map((one) => joined(fill(one, english)))
    const since = what.length > 0 ? what.join(', ') : 'something'
    return [
      paint.yellow(
        `Lapsed: ${key}, signed by ${signature.by} on ${signature.date.slice(0, 10)}; since then ${since} changed`
      )
    ]
  })
  return [...[...groups].map(([line, count]) => `${line}: ${counted(count, 'text')}`), ...lapsed]
}
