import type {State} from '../../model.ts'
import {type AdoptedArticle, type AdoptReport, adoptProject} from '../../node/commands/adopt.ts'
import type {CliCommand} from '../command.ts'
import {discretionOf} from '../embargo-filter.ts'
import {counted} from '../formats/format.ts'
import {localeOption, manyOption, stateOption, strings, text} from '../options.ts'
import {FAILED, OK, type Shell} from '../shell.ts'

export const adopt: CliCommand = {
  examples: [
    ['polyedition adopt ceasefire-talks old/ceasefire-talks.ar.md --locale ar', 'one article and its translation'],
    ['polyedition adopt ceasefire-talks old/talks.ar.md --locale ar --source-as-of v1.2', 'made from an older source'],
    ["polyedition adopt --files 'content/ar/**/*.md' --locale ar --dry-run", 'a folder; show what would be done'],
    ['polyedition adopt --layout docusaurus', 'every translation of a site']
  ],
  define(command) {
    command
      .argument('[article]', 'slug or path')
      .argument('[translated]', 'its translation, a Markdown file')
      .addOption(localeOption())
      .addOption(
        manyOption('--files <glob>', 'translated files, `{locale}` for the locale; may be given several times')
      )
      .option('--layout <name>', 'where a site keeps its translations: hugo, docusaurus')
      .option('--source-as-of <file|revision>', 'the article from which the translation was made: a file, or in git')
      .addOption(stateOption('--state <state>', 'of what is adopted; what is doubtful is initial'))
      .option('--force', 'replace translations that are there; they are kept as obsolete')
      .option('--dry-run', 'show what would be done, and write nothing')
  },
  async run({arguments: [article, translation], options}, shell) {
    const [layout, sourceAsOf, state] = [options.layout, options.sourceAsOf, options.state].map(text)
    const all = await adoptProject({
      ...shell.project,
      ...(article !== undefined && {article}),
      ...(translation !== undefined && {translation}),
      ...(layout !== undefined && {layout}),
      ...(sourceAsOf !== undefined && {sourceAsOf}),
      ...(state !== undefined && {state: state as State}),
      ...(options.force === true && {force: true}),
      ...(options.dryRun === true && {dryRun: true}),
      files: strings(options.files),
      locales: strings(options.locale),
      onNote: shell.note,
      onProgress: shell.progress
    })
    const {slug, path} = await discretionOf(shell, article === undefined ? [] : [article])
    const report = {
      articles: all.articles.filter((one) => slug(one.slug)),
      unmatched: all.unmatched.filter((one) => path(one.path)),
      written: all.written.filter(path),
      meanwhile: all.meanwhile.filter(path)
    }
    shell.json(report)
    for (const one of report.articles) sayArticle(one, shell)
    sayEnd(report, options.dryRun === true ? 'would write' : 'wrote', shell)
    return all.unmatched.length || all.meanwhile.length ? FAILED : OK
  }
}

const ORDER = [
  'adopted',
  'stale',
  'replaced',
  'kept',
  'same',
  'untranslated',
  'missing',
  'offered',
  'obsolete',
  'added'
] as const

function sayArticle({slug, path, locale, translation, rows}: AdoptedArticle, shell: Shell): void {
  const counts = ORDER.flatMap((outcome) => {
    const count = rows.filter((row) => row.outcome === outcome).length
    return count ? [`${count} ${outcome}`] : []
  })
  const levels = (['sure', 'likely', 'doubtful'] as const).flatMap((level) => {
    const count = rows.filter((row) => row.level === level && row.source && row.target).length
    return count ? [`${count} ${level}`] : []
  })
  shell.say(
    `${shell.paint.bold(slug)} ${locale}: ${counts.join(', ')}${levels.length ? ` (${levels.join(', ')})` : ''}`
  )
  for (const row of rows) {
    const {outcome, level, source, target, notes, addresses} = row
    const quiet = outcome === 'same' || ((outcome === 'adopted' || outcome === 'replaced') && level !== 'doubtful')
    const leads = addresses.map((one) => `\`${one.name}\` leads to \`${one.target}\` for \`${one.source}\``)
    const said = [...notes, ...leads]
    if (quiet && !said.length) continue
    const from = source ? [`${path}:${source.line}`] : []
    const to = target ? [`${translation}:${target.line}`] : []
    const what = excerpt((source ?? target)?.text ?? '')
    const word = level === 'doubtful' && (outcome === 'adopted' || outcome === 'replaced') ? 'doubtful' : outcome
    const why = said.length ? `: ${said.join('; ')}` : ''
    shell.say(`  ${quiet ? word : shell.paint.yellow(word)} ${[...from, ...to].join(' ↔ ')} \`${what}\`${why}`)
  }
}

function sayEnd({articles, unmatched, written, meanwhile}: AdoptReport, wrote: string, shell: Shell): void {
  for (const {path, reason} of unmatched) shell.say(`  ${shell.paint.yellow('left')} ${path}: ${reason}`)
  for (const path of written) shell.say(`  ${shell.paint.green(wrote)} ${path}`)
  for (const path of meanwhile)
    shell.say(`  ${shell.paint.yellow('kept')} ${path}, which was saved in the meantime; run the command again`)
  if (!written.length && !meanwhile.length) shell.say(`Nothing changed in ${counted(articles.length, 'translation')}`)
}

const excerpt = (text: string) => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)
