import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Language} from '../../languages/index.ts'
import {ledgerOf, type StoryLedger} from '../../node/index.ts'
import {figureSheet, ledgerPage, type Sheet, verdicts} from '../../outputs/index.ts'
import type {CliCommand} from '../command.ts'
import {counted} from '../formats/format.ts'
import {localeOption, nowOption, strings, text} from '../options.ts'
import {sayFindings} from '../say.ts'
import {FAILED, OK, type Shell} from '../shell.ts'
import {table} from '../table.ts'

export const figures: CliCommand = {
  name: 'figures',
  summary: 'Show every figure of a story beside what each edition makes of it',
  examples: [
    ['polyedition figures ceasefire-talks', 'one row a figure, one column an edition'],
    ['polyedition figures ceasefire-talks --html ledger.html', 'the same as a page, for the desk that signs off'],
    ['polyedition figures --json', 'all stories, for a script']
  ],
  define(command) {
    command
      .argument('[articles...]', 'slugs or paths; all articles without any')
      .addOption(localeOption())
      .addOption(nowOption())
      .option('--html <file>', 'write a page instead of a table')
  },
  async run({arguments: articles, options}, shell) {
    const now = text(options.now)
    const {stories, findings, withheld, languages} = await ledgerOf({
      ...shell.project,
      articles,
      locales: strings(options.locale),
      ...(now !== undefined && {now}),
      onNote: shell.note,
      onProgress: shell.progress
    })
    shell.json({stories, withheld})
    sayFindings(findings, shell)
    const html = text(options.html)
    if (html !== undefined) writePages(stories, html, languages, shell)
    else for (const story of stories) sayStory(story, shell)
    if (withheld.length) shell.note(`${counted(withheld.length, 'story', 'stories')} may not be shown now`)
    return stories.every(({figures}) => figures.clean) ? OK : FAILED
  }
}

function writePages(stories: readonly StoryLedger[], file: string, languages: readonly Language[], shell: Shell): void {
  for (const story of stories) {
    const path = stories.length > 1 ? file.replace(/(\.html?)?$/i, `-${story.slug}$1`) : file
    const {slug, headline} = story
    const page = ledgerPage({slug, headline, sheets: [figureSheet(story.figures)], languages})
    writeFileSync(resolve(shell.project.cwd, path), page)
    shell.say(`Wrote ${path}`)
  }
}

function sayStory({slug, headline, figures}: StoryLedger, shell: Shell): void {
  const {paint} = shell
  const sheet = figureSheet(figures)
  shell.say(`${paint.bold(slug)}  ${headline}`)
  for (const line of sheetTable(sheet, shell)) shell.say(line)
  const rows = counted(sheet.rows.length, 'figure')
  shell.say(figures.clean ? `${rows}, all editions agree\n` : `${rows}, see the marks ${paint.red('✗')} ! …\n`)
}

export function sheetTable({sourceLocale, locales, rows}: Sheet, shell: Shell): string[] {
  const {paint} = shell
  const columns = [{title: sourceLocale}, ...locales.map((title) => ({title})), {title: ''}]
  const cells = rows.map(({source, note, key, cells}) => [
    `${source ?? '–'}${note ? ` (${note})` : ''}`,
    ...locales.map((locale) => {
      const cell = cells.find((one) => one.locale === locale)
      if (!cell) return ''
      const {sign, words} = verdicts[cell.verdict]
      return `${sign} ${cell.text ?? words}${cell.note ? ` (${cell.note})` : ''}`
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
