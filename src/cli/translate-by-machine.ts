import {type DraftProjectOptions, type DraftReport, draftProject} from '../node/commands/draft.ts'
import type {CliInput} from './command.ts'
import {discretionOf} from './embargo-filter.ts'
import {counted} from './formats/format.ts'
import {strings, text} from './options.ts'
import {queueOptions} from './queue-options.ts'
import {errorsIn, sayFindings} from './say.ts'
import {FAILED, OK, type Shell} from './shell.ts'

/** `translate --from <provider>`: drafts by a machine, and what became of each. */
export async function translateByMachine({arguments: articles, options}: CliInput, shell: Shell): Promise<number> {
  const now = text(options.now) ?? shell.world.now()
  const {signal, env} = shell.world
  const asked = {
    ...shell.project,
    from: String(options.from),
    articles,
    locales: strings(options.locale),
    now,
    dryRun: options.dryRun === true,
    keepFlawed: options.keepFlawed === true,
    embargoed: options.embargoed === true,
    ...(typeof options.maxCost === 'number' && {maxCost: options.maxCost}),
    ...(typeof options.attempts === 'number' && {attempts: options.attempts}),
    ...(signal && {signal}),
    onNote: shell.note,
    onProgress: shell.progress
  }
  const all = options.queue === undefined ? await draftProject({...asked, env}) : await byQueue(asked, options, shell)
  const {slug, path, finding} = await discretionOf(shell, articles, now)
  const report: DraftReport = {
    ...all,
    articles: all.articles.filter((one) => slug(one.slug)),
    unsent: all.unsent.filter((one) => slug(one.slug)),
    written: all.written.filter(path),
    meanwhile: all.meanwhile.filter(path),
    findings: all.findings.filter(finding)
  }
  shell.json(report)
  sayFindings(report.findings, shell)
  sayStories(report, shell)
  saySummary(report, shell)
  const refused = all.articles.some(({drafted}) => drafted.some(({holds}) => !holds))
  const bad = refused || all.interrupted || all.meanwhile.length > 0 || errorsIn(all.findings, shell)
  return bad ? FAILED : OK
}

async function byQueue(
  asked: Omit<DraftProjectOptions, 'env'>,
  options: CliInput['options'],
  shell: Shell
): Promise<DraftReport> {
  // What waits in the queue is taken out before it ends.
  shell.world.hold?.()
  const {draftByQueue} = await import('../queue/index.ts')
  return draftByQueue({...asked, ...queueOptions(options, shell)})
}

function sayStories({articles, unsent, written, meanwhile}: DraftReport, shell: Shell): void {
  const {paint} = shell
  for (const {slug, locale, taken, drafted} of articles) {
    const refused = drafted.filter(({holds}) => !holds)
    const offers = drafted.filter(({holds, offer}) => holds && offer)
    shell.say(`${slug} ${locale}: ${taken.length} taken, ${refused.length} refused, ${counted(offers.length, 'offer')}`)
    for (const {key, draft, findings, reason} of refused) {
      shell.say(`  ${paint.red('refused')} \`${key}\`${draft === undefined ? '' : `: ${draft}`}`)
      if (reason !== undefined) shell.say(`    ${reason}`)
      for (const one of findings) shell.say(`    ${one.reason} ${paint.dim(one.ruleId)}`)
    }
    for (const {key, draft = '', findings} of drafted.filter(({holds}) => holds)) {
      if (offers.some((one) => one.key === key)) shell.say(`  ${paint.yellow('offer')} \`${key}\`: ${draft}`)
      for (const one of findings)
        shell.say(`  ${paint.yellow('look at')} \`${key}\`: ${one.reason} ${paint.dim(one.ruleId)}`)
    }
  }
  for (const {slug, locale, reason} of unsent) shell.note(`Nothing of \`${slug}\` was sent for ${locale} (${reason})`)
  for (const path of written) shell.say(`  ${paint.green('wrote')} ${path}`)
  for (const path of meanwhile)
    shell.say(`  ${paint.yellow('kept')} ${path}, which was saved in the meantime; run the command again`)
}

function saySummary({articles, estimate, tokens, cost, interrupted, provider}: DraftReport, shell: Shell): void {
  const price = (sum: number) => sum.toFixed(sum < 1 ? 4 : 2)
  if (estimate) {
    const {segments, requests} = estimate
    shell.say(
      `${counted(segments, 'segment')} in ${counted(requests, 'request')} to ${provider}: at most ${estimate.tokens} tokens for the first try, ${price(estimate.cost)}`
    )
    return
  }
  const all = articles.flatMap(({drafted}) => drafted)
  const tries = new Map<number, number>()
  for (const {holds, attempt} of all) if (holds) tries.set(attempt, (tries.get(attempt) ?? 0) + 1)
  const held = [...tries].sort(([a], [b]) => a - b).map(([attempt, count]) => `${count} at try ${attempt}`)
  const refused = all.filter(({holds}) => !holds).length
  shell.say(`Held: ${held.join(', ') || 'none'}; refused: ${refused}; ${tokens} tokens, ${price(cost)}`)
  if (interrupted) shell.say('Interrupted; what was drafted is kept, and the next run goes on from there')
}
