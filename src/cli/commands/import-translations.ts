import {type ImportTranslationsReport, importTranslations} from '../../node/commands/import-translations.ts'
import type {CliCommand} from '../command.ts'
import {counted} from '../formats/format.ts'
import {text} from '../options.ts'
import {errorsIn, sayFindings} from '../say.ts'
import {FAILED, OK, type Shell} from '../shell.ts'

export const importTranslationsCommand: CliCommand = {
  examples: [
    ['polyedition import-translations exchange/ceasefire-talks.ar.xlf', 'what still fits is taken, the rest reported'],
    ['polyedition import-translations desk.csv --locale he', 'where the file does not say its language']
  ],
  define(command) {
    command
      .argument('<file>', 'XLIFF, PO, TMX or CSV')
      .option('--locale <locale>', 'the locale of the translations, where the file names none')
  },
  async run({arguments: [file = ''], options}, shell) {
    const locale = text(options.locale)
    const report = await importTranslations({
      ...shell.project,
      file,
      ...(locale !== undefined && {locale}),
      onNote: shell.note
    })
    shell.json(report)
    sayFindings(report.findings, shell)
    for (const article of report.articles) sayArticle(article, file, shell)
    for (const path of report.written) shell.say(`  ${shell.paint.green('wrote')} ${path}`)
    for (const path of report.meanwhile)
      shell.say(`  ${shell.paint.yellow('kept')} ${path}, which was saved in the meantime; run the command again`)
    if (!report.written.length && !report.meanwhile.length) shell.say('Nothing changed')
    const unknown = report.articles.some(({units}) =>
      units.some(({outcome, reason}) => outcome === 'unknown' && reason)
    )
    return report.meanwhile.length || unknown || errorsIn(report.findings, shell) ? FAILED : OK
  }
}

const TOLD = [
  'taken',
  'accepted',
  'moved',
  'stale',
  'replaced',
  'kept',
  'obsolete',
  'unknown',
  'same',
  'empty'
] as const

function sayArticle({slug, locale, units}: ImportTranslationsReport['articles'][number], file: string, shell: Shell) {
  const counts = TOLD.flatMap((outcome) => {
    const count = units.filter((unit) => unit.outcome === outcome).length
    return count ? [`${count} ${outcome}`] : []
  })
  shell.say(`${slug || 'no article'} ${locale}: ${counted(units.length, 'text')}, ${counts.join(', ')}`)
  for (const {key, outcome, reason, at} of units) {
    if (reason !== undefined)
      shell.say(`  ${shell.paint.yellow(outcome)} \`${key}\` (${file}:${at.line}:${at.column}): ${reason}`)
  }
}
