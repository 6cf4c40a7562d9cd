import {gravities, type StaleEdit, type StatusRow, statusOf} from '../../node/commands/status.ts'
import type {CliCommand} from '../command.ts'
import {discretionOf} from '../embargo-filter.ts'
import {counted} from '../formats/format.ts'
import {cacheOption, langOption, localeOption, nowOption, strings, text} from '../options.ts'
import {errorsIn, notOutLines, sayFindings} from '../say.ts'
import {FAILED, OK, type Shell} from '../shell.ts'
import {table} from '../table.ts'

export const status: CliCommand = {
  examples: [
    ['polyedition status', 'all articles and locales'],
    ['polyedition status --locale ar', 'what is left for the Arabic desk'],
    ['polyedition status --stale', 'what changed under which translation, the gravest edit first'],
    ['polyedition status --json', 'the same for a script, with the keys of what is open']
  ],
  define(command) {
    command
      .argument('[articles...]', 'slugs or paths; all articles without any')
      .addOption(localeOption())
      .addOption(nowOption())
      .addOption(cacheOption())
      .addOption(langOption())
      .option('--stale', 'list the stale texts, the gravest edit first, with what changed in the source')
  },
  async run({arguments: articles, options}, shell) {
    await shell.speak(text(options.lang))
    const all = await statusOf({
      ...shell.project,
      now: text(options.now) ?? shell.world.now(),
      articles,
      cache: options.cache !== false,
      locales: strings(options.locale),
      onNote: shell.note,
      onProgress: shell.progress
    })
    const {slug, finding} = await discretionOf(shell, articles, text(options.now))
    const [rows, findings] = [all.rows.filter((row) => slug(row.slug)), all.findings.filter(finding)]
    const notYet = all.notYet.filter((one) => slug(one.slug))
    shell.json({rows, notYet, findings})
    sayFindings(findings, shell)
    for (const line of tableOf(rows, shell)) shell.say(line)
    for (const line of notOutLines(notYet, shell.paint)) shell.say(line)
    if (rows.length) {
      shell.say()
      shell.say(sumOf(rows))
    }
    if (options.stale) sayStale(rows, shell)
    return errorsIn(all.findings, shell) ? FAILED : OK
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

/** The gravest of all rows first, whatever article they belong to: that is what a desk mends first. */
function sayStale(rows: readonly StatusRow[], shell: Shell): void {
  const {paint} = shell
  const all = rows.flatMap(({slug, locale, edits}) => edits.map((edit) => ({slug, locale, ...edit})))
  const rank = ([gravest]: StaleEdit['gravity']) => (gravest ? gravities.indexOf(gravest) : gravities.length)
  for (const {slug, locale, key, gravity, diff} of all.sort((a, b) => rank(a.gravity) - rank(b.gravity))) {
    const grave = gravity.length ? gravity.join(', ') : 'unknown edit'
    shell.say()
    shell.say(`${slug} ${locale} ${paint.bold(key)} ${rank(gravity) < 4 ? paint.red(grave) : paint.yellow(grave)}`)
    const words = diff.map(({type, text}) =>
      type === 'kept' ? text : type === 'removed' ? paint.red(`[-${text}-]`) : paint.green(`{+${text}+}`)
    )
    if (words.length) shell.say(`  ${words.join('')}`)
  }
}

function remark({segments, translated, unrecorded, states, edits}: StatusRow): string {
  const kinds = gravities.flatMap((kind) => {
    const number = edits.filter(({gravity}) => gravity[0] === kind).length
    return number ? [`${number} ${kind}`] : []
  })
  const news = [kinds.join(', '), unrecorded ? `${unrecorded} not recorded yet` : ''].filter(Boolean).join('; ')
  if (!segments || translated < segments) return news
  const reviewed = (states.reviewed ?? 0) + (states.final ?? 0)
  const done = reviewed === segments ? 'complete, reviewed' : 'complete'
  return news ? `${done}, ${news}` : done
}

function sumOf(rows: readonly StatusRow[]): string {
  const complete = rows.filter(({translated, segments}) => segments && translated === segments).length
  const left = rows.reduce((sum, {wordsLeft}) => sum + wordsLeft, 0)
  return `${complete} of ${counted(rows.length, 'translation')} complete, ${counted(left, 'word')} left`
}
