import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Command} from 'commander'
import {type LedgerReport, ledgerOf, type StoryLedger} from '../node/commands/story-ledgers.ts'
import {
  attributionSheet,
  creditSheet,
  differencesOf,
  figureSheet,
  ledgerPage,
  type Sheet,
  verdicts
} from '../outputs/index.ts'
import type {CliInput} from './command.ts'
import {counted} from './formats/format.ts'
import {localeOption, nowOption, strings, text} from './options.ts'
import {sayFindings} from './say.ts'
import {FAILED, OK, type Shell} from './shell.ts'
import {table} from './table.ts'

/** One of the two ledgers of a story: what it is called, how it is shown, and whether it is clean. */
export interface LedgerView {
  readonly row: string
  readonly sheets: (story: StoryLedger) => readonly Sheet[]
  readonly clean: (story: StoryLedger) => boolean
  /** What of a story goes to `--json`. */
  readonly data: (story: StoryLedger) => unknown
}

export function defineLedger(command: Command): void {
  command
    .argument('[articles...]', 'slugs or paths; all articles without any')
    .addOption(localeOption())
    .addOption(nowOption())
    .option('--differences', 'show only what is to be looked at')
    .option('--html <file>', 'write a page of figures and attribution instead of a table')
}

export async function runLedger(
  {arguments: articles, options}: CliInput,
  shell: Shell,
  view: LedgerView
): Promise<number> {
  const now = text(options.now)
  const report = await ledgerOf({
    ...shell.project,
    articles,
    locales: strings(options.locale),
    ...(now !== undefined && {now}),
    onNote: shell.note,
    onProgress: shell.progress
  })
  const {stories, findings, withheld, embargoed} = report
  shell.json({stories: stories.map(view.data), withheld, embargoed})
  sayFindings(findings, shell)
  const html = text(options.html)
  const shown = {differences: options.differences === true}
  if (html !== undefined) writePages(report, html, shell, shown)
  else for (const story of stories) sayStory(story, view, shell, shown)
  const hidden = withheld.length + embargoed
  if (hidden) shell.note(`${counted(hidden, 'story', 'stories')} may not be shown now`)
  // Problems of a text are for `check` to judge; here it only counts whether a story could be read.
  const failed = findings.some(({ruleId}) => ruleId === 'article-failed' || ruleId === 'article-path')
  return stories.every(view.clean) && !failed ? OK : FAILED
}

interface Shown {
  /** Only what is to be looked at. */
  readonly differences: boolean
}

/** Both ledgers on one page, whichever was asked for: the desk signs off one sheet. */
function writePages({stories, languages}: LedgerReport, file: string, shell: Shell, shown: Shown): void {
  for (const {slug, headline, figures, attribution, credit} of stories) {
    const path = stories.length > 1 ? file.replace(/(\.html?)?$/i, `-${slug}$1`) : file
    const all = [figureSheet(figures), attributionSheet(attribution), creditSheet(credit)]
    const sheets = shown.differences ? all.map(differencesOf) : all
    writeFileSync(resolve(shell.project.cwd, path), ledgerPage({slug, headline, sheets, languages}))
    shell.say(`Wrote ${path}`)
  }
}

export function sayStory(
  story: StoryLedger,
  {row, sheets, clean}: LedgerView,
  shell: Shell,
  {differences}: Shown
): void {
  const {paint} = shell
  const all = sheets(story).filter(({rows, unchecked}) => rows.length + unchecked.length > 0)
  shell.say(`${paint.bold(story.slug)}  ${story.headline}`)
  for (const sheet of all) {
    for (const line of sheetTable(differences ? differencesOf(sheet) : sheet, shell)) shell.say(line)
    for (const {reason} of sheet.unchecked) shell.say(paint.yellow(reason))
  }
  const rows = counted(
    all.reduce((sum, sheet) => sum + sheet.rows.length, 0),
    row
  )
  shell.say(clean(story) ? `${rows}, all editions agree` : `${rows}, see the marks ${paint.red('✗')} ! …`)
  shell.say()
}

function sheetTable({sourceLocale, locales, rows}: Sheet, shell: Shell): string[] {
  const {paint} = shell
  const columns = [{title: sourceLocale}, ...locales.map((title) => ({title})), {title: ''}]
  const cells = rows.map(({source, about, key, cells}) => [
    `${source ?? '–'} (${about.reason})`,
    ...locales.map((locale) => {
      const cell = cells.find((one) => one.locale === locale)
      if (!cell) return ''
      const {sign, words} = verdicts[cell.verdict]
      return `${sign} ${cell.text ?? words}${cell.about ? ` (${cell.about.reason})` : ''}`
    }),
    key
  ])
  return table(columns, cells, {
    marks: shell.world.terminal.out,
    style: (text, row, column) => {
      if (row < 0 || column > locales.length) return paint.dim(text)
      if (text.startsWith('✗')) return paint.red(text)
      return text.startsWith('!') || text.startsWith('…') ? paint.yellow(text) : text
    }
  })
}
