import {type BuildOptions, type BuildReport, buildProject} from '../../node/build/build.ts'
import {watchProject} from '../../node/commands/watch.ts'
import {defaultJobs} from '../../node/crew/staff.ts'
import {UsageError} from '../../node/files/errors.ts'
import {publishProject} from '../../node/store/publish.ts'
import type {QueuedReport} from '../../queue/index.ts'
import type {CliCommand} from '../command.ts'
import {discretionOf} from '../embargo-filter.ts'
import {counted} from '../formats/format.ts'
import {cacheOption, completeOption, jobsOption, langOption, nowOption, stateOption, text} from '../options.ts'
import {queueOptions} from '../queue-options.ts'
import {errorsIn, notOutLines, sayFindings} from '../say.ts'
import {FAILED, OK, type Shell} from '../shell.ts'
import {storeOf} from './sweep.ts'

export const build: CliCommand = {
  examples: [
    ['polyedition build', 'all editions that are complete and right'],
    ['polyedition build ceasefire-talks', 'one article, by its slug or path; the others stay'],
    ['polyedition build --watch', 'and again after every change'],
    ['polyedition build --complete', 'fails also where an edition waits for translations'],
    ['polyedition build --require reviewed', 'only what a second pair of eyes has seen'],
    ['polyedition build --store s3://news/site', 'and publish them in a bucket'],
    ['polyedition build --queue redis://127.0.0.1 --store s3://news/site', 'by the workers of a queue'],
    ['polyedition build --now 2024-02-14T09:00:00Z', 'as of that moment: embargoes, expiry of rights']
  ],
  define(command) {
    command
      .argument('[articles...]', 'slugs or paths; all articles without any')
      .option('--fragment', 'HTML files hold the article element alone, for a page of your own')
      .addOption(completeOption())
      .option('--watch', 'build again whenever a file changes, until interrupted')
      .addOption(stateOption('--require <state>', 'least state of a translation that is printed'))
      .option('--store <address>', 'build on what a store holds and publish there: a folder, or s3://bucket/prefix')
      .option(
        '--queue [url]',
        'let workers make the stories: postgres://… or redis://…, or `POLYEDITION_QUEUE`; needs a store'
      )
      .addOption(nowOption())
      .addOption(cacheOption())
      .addOption(jobsOption())
      .addOption(langOption())
  },
  async run({arguments: articles, options}, shell) {
    await shell.speak(text(options.lang))
    const require = options.require as 'reviewed' | undefined
    const now = text(options.now)
    const common = {
      ...shell.project,
      articles,
      cache: options.cache !== false,
      jobs: (options.jobs as number | undefined) ?? defaultJobs(),
      ...(require && {require}),
      ...(options.fragment === true && {fragment: true}),
      onNote: shell.note,
      onProgress: shell.progress
    }
    const {store: address, queue} = options
    if (options.watch && (address ?? queue) !== undefined)
      throw new UsageError(
        `Found \`--watch\` with \`--${queue === undefined ? 'store' : 'queue'}\`, expected one of them: what is being worked on is not published`
      )
    if (!options.watch) {
      const once = {...common, now: now ?? shell.world.now()}
      const report = await built(once, options, shell)
      const code = await sayBuild(report, articles, shell)
      return options.complete === true && report.waiting.length ? FAILED : code
    }
    await watchProject({
      ...common,
      ...(now !== undefined && {now}),
      ...(shell.world.signal && {signal: shell.world.signal}),
      onBuild: (report) => void sayBuild(report, articles, shell),
      onFailure: (message) => shell.warn(`${message}\n`),
      onReady: () => shell.note('Watching; end with Ctrl-C')
    })
    return OK
  }
}

/** Here, or by the workers of a queue. */
async function built(
  once: BuildOptions,
  options: Readonly<Record<string, unknown>>,
  shell: Shell
): Promise<BuildReport & Partial<QueuedReport>> {
  const address = text(options.store)
  if (options.queue === undefined)
    return address === undefined ? buildProject(once) : publishProject({...once, store: storeOf(address, shell)})
  const {enqueueBuild} = await import('../../queue/index.ts')
  const build = await enqueueBuild({...once, ...queueOptions(options, shell)})
  try {
    return await build.publish()
  } finally {
    await build.close()
  }
}

export async function sayBuild(
  report: BuildReport & Partial<QueuedReport>,
  articles: readonly string[],
  shell: Shell
): Promise<number> {
  const {paint} = shell
  const {built, held, waiting, written} = report
  const told = await discretionOf(shell, articles, report.now, shell.options.json)
  const withheld = report.withheld.filter(({sourceSlug}) => told.slug(sourceSlug))
  const removed = report.removed.filter(({sourceSlug}) => told.slug(sourceSlug))
  const findings = report.findings.filter(told.finding)
  const turns = report.turns.filter(({slug}) => told.slug(slug))
  shell.done()
  shell.json({...report, turns, withheld, removed, findings})
  sayFindings(findings, shell)
  for (const {sourceSlug, locale, since, kept, reasons} of held) {
    const what = kept ? `held since ${since}, the edition of before stays` : 'held, and there is none from before'
    const why = reasons[0] ? `: ${counted(reasons.length, 'error')}, first \`${reasons[0].ruleId}\`` : ''
    shell.say(`${paint.yellow('held')}   ${locale}/${sourceSlug} ${what}${why}`)
  }
  for (const {sourceSlug, locale, kept, reasons} of waiting) {
    const what = kept ? ', the edition of before stays' : ''
    shell.say(`${paint.dim('waiting')} ${locale}/${sourceSlug}${what}: ${reasons[0]?.reason ?? ''}`)
  }
  for (const line of notOutLines(byStory(withheld), paint)) shell.say(line)
  for (const {slug, locale, reason} of removed)
    shell.say(`${paint.red('down')}   ${locale}/${slug}, since ${reason}; take it down wherever it was copied to`)
  if (!shell.options.json) for (const remark of report.remarks) shell.note(remark)
  const kept = report.cached ? `, ${counted(report.cached, 'article')} from the cache` : ''
  shell.say(
    `${counted(built.length, 'edition')} built${kept}, ${counted(written.length, 'file')} written, as of ${report.now}`
  )
  if (report.queued) {
    const {queue, jobs, made, failed} = report.queued
    const before = made > 0 ? `, ${made} made before` : ''
    const lost = failed > 0 ? `, ${failed} failed: see \`polyedition queue\`` : ''
    shell.say(`Queue ${queue}: ${counted(jobs, 'job')}${before}${lost}`)
  }
  if (report.published) {
    const {store, objects, bytes} = report.published
    shell.say(`Published in ${store}: ${counted(objects, 'object')} and ${Math.ceil(bytes / 1024)} kB written`)
  }
  return held.length || errorsIn(report.findings, shell) ? FAILED : OK
}

/** One line for the editions of a story that wait for the same reason. */
function byStory(withheld: BuildReport['withheld']): Array<{slug: string; reason: string}> {
  const stories = new Map<string, {slug: string; locales: string[]; reason: string}>()
  for (const {sourceSlug: slug, locale, reason} of withheld) {
    const story = stories.get(`${slug}\0${reason}`)
    if (story) story.locales.push(locale)
    else stories.set(`${slug}\0${reason}`, {slug, locales: [locale], reason})
  }
  return [...stories.values()].map(({slug, locales, reason}) => ({slug: `${slug} (${locales.join(', ')})`, reason}))
}
