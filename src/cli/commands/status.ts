import {type StatusRow, statusOf} from '../../node/index.ts'
import type {CliCommand} from '../command.ts'
import {counted} from '../formats/format.ts'
import {localeOption, strings} from '../options.ts'
import {errorsIn, sayFindings} from '../say.ts'
import {FAILED, OK, type Shell} from '../shell.ts'
import {table} from '../table.ts'

export const status: CliCommand = {
  name: 'status',
  summary: 'Show how far each article is in each locale',
  examples: [
    ['polyedition status', 'all articles and locales'],
    ['polyedition status --locale ar', 'what is left for the Arabic desk'],
    ['polyedition status --json', 'the same for a script, with the keys of what is open']
  ],
  define(command) {
    command.argument('[articles...]', 'slugs or paths; all articles without any').addOption(localeOption())
  },
  async run({arguments: articles, options}, shell) {
    const {rows, findings} = await statusOf({
      ...shell.project,
      articles,
      locales: strings(options.locale),
      onNote: shell.note,
      onProgress: shell.progress
    })
    shell.json({rows, findings})
    sayFindings(findings, shell)
    for (const line of tableOf(rows, shell)) shell.say(line)
    if (rows.length) shell.say(sumOf(rows))
    return errorsIn(findings, shell) ? FAILED : OK
  }
}

const COLUMNS = [
  {title: 'article'},
  {title: 'locale'},
  {title: 'segments', number: true},
  {title: 'translated', number: true},
  {title: 'stale', number: true},
  {title: 'missing', number: true},
  {title: 'words', number: true},
  {title: 'words left', number: true},
  {title: ''}
]
const STALE = 4
const MISSING = 5

function tableOf(rows: readonly StatusRow[], shell: Shell): string[] {
  const {paint} = shell
  const cells = rows.map((row, at) => [
    row.slug === rows[at - 1]?.slug ? '' : row.slug,
    row.locale,
    ...[row.segments, row.translated, row.stale, row.missing, row.words, row.wordsLeft].map(String),
    remark(row)
  ])
  return table(COLUMNS, cells, {
    marks: shell.world.terminal.out,
    style: (text, row, column) => {
      if (row < 0) return paint.dim(text)
      if (column === 0) return paint.bold(text)
      if (text.trim() === '0') return paint.dim(text)
      return column === STALE ? paint.yellow(text) : column === MISSING ? paint.red(text) : text
    }
  })
}

function remark({segments, translated, unrecorded, states}: StatusRow): string {
  const news = unrecorded ? `${unrecorded} not recorded yet` : ''
  if (!segments || translated < segments) return news
  const reviewed = (states.reviewed ?? 0) + (states.final ?? 0)
  const done = reviewed === segments ? 'complete, reviewed' : 'complete'
  return news ? `${done}, ${news}` : done
}

function sumOf(rows: readonly StatusRow[]): string {
  const complete = rows.filter(({translated, segments}) => segments && translated === segments).length
  const left = rows.reduce((sum, {wordsLeft}) => sum + wordsLeft, 0)
  return `\n${complete} of ${counted(rows.length, 'translation')} complete, ${counted(left, 'word')} left`
}
