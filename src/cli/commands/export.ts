import {Option} from 'commander'
import type {SegmentRole} from '../../model.ts'
import {exchangeFormatNames, exportTranslations} from '../../node/commands/export.ts'
import type {CliCommand} from '../command.ts'
import {discretionOf} from '../embargo-filter.ts'
import {counted} from '../formats/format.ts'
import {localeOption, manyOption, strings, text} from '../options.ts'
import {errorsIn, sayFindings} from '../say.ts'
import {FAILED, OK} from '../shell.ts'

export const exportCommand: CliCommand = {
  examples: [
    ['polyedition export --format xliff12 --locale ar', 'one file for each article, in `exchange/`, for OmegaT'],
    ['polyedition export ceasefire-talks --format po --locale he --out talks.po', 'one file, for Poedit'],
    ['polyedition export --format csv --locale ar --bom --open', 'for a spreadsheet, only what is missing or stale']
  ],
  define(command) {
    command
      .argument('[articles...]', 'slugs or paths; all articles without any')
      .addOption(
        new Option('--format <format>', 'the format of the files')
          .choices([...exchangeFormatNames])
          .makeOptionMandatory()
      )
      .addOption(localeOption())
      .option('--out <path>', 'a folder, or one file for everything', 'exchange')
      .option('--open', 'leave out what is translated and current')
      .option('--bom', 'begin with a byte order mark, as spreadsheets want it')
      .addOption(manyOption('--max-length <role=n>', 'the longest target of a role, for example `headline=110`'))
  },
  async run({arguments: articles, options}, shell) {
    const limits = Object.fromEntries(
      strings(options.maxLength).map((one) => one.split('=') as [SegmentRole, string])
    ) as Record<string, string>
    const all = await exportTranslations({
      ...shell.project,
      articles,
      format: text(options.format) ?? '',
      locales: strings(options.locale),
      out: text(options.out) ?? 'exchange',
      open: options.open === true,
      bom: options.bom === true,
      limits: Object.fromEntries(Object.entries(limits).map(([role, value]) => [role, Number(value)])),
      onNote: shell.note,
      onProgress: shell.progress
    })
    const {slug, path, finding} = await discretionOf(shell, articles)
    const report = {
      files: all.files
        .filter((file) => path(file.path))
        .map((file) => ({...file, articles: file.articles.filter(slug)})),
      findings: all.findings.filter(finding)
    }
    shell.json(report)
    sayFindings(report.findings, shell)
    for (const {path, units, open} of report.files) {
      shell.say(`${shell.paint.green('wrote')} ${path}: ${counted(units, 'text')}, ${open} to be translated`)
    }
    if (!all.files.length) shell.say('Nothing to be translated')
    return errorsIn(all.findings, shell) ? FAILED : OK
  }
}
