import {extname, isAbsolute, relative, resolve, sep} from 'node:path'
import {Option} from 'commander'
import {isAwaited, uncheckedSaid} from '../../check/index.ts'
import type {Finding} from '../../model.ts'
import {type CheckOptions, checkProject} from '../../node/commands/check.ts'
import {type FixReport, fixProject} from '../../node/commands/fix.ts'
import {defaultJobs} from '../../node/crew/staff.ts'
import {writeAtomic} from '../../node/files/atomic.ts'
import {UsageError} from '../../node/files/errors.ts'
import {harmless} from '../../node/files/harmless.ts'
import type {CliCommand} from '../command.ts'
import {type Discretion, discretionOf} from '../embargo-filter.ts'
import {counted, type FormatContext} from '../formats/format.ts'
import {formats} from '../formats/index.ts'
import {json} from '../formats/json.ts'
import {pretty} from '../formats/pretty.ts'
import {
  cacheOption,
  completeOption,
  jobsOption,
  langOption,
  localeOption,
  nowOption,
  stateOption,
  strings,
  text
} from '../options.ts'
import {errorsIn, notOutLines} from '../say.ts'
import {FAILED, OK, type Shell} from '../shell.ts'
import {spoken} from '../spoken.ts'
import {version} from '../version.ts'

export const check: CliCommand = {
  examples: [
    ['polyedition check', 'all articles in all locales'],
    ['polyedition check ceasefire-talks --locale he', 'one article in one locale'],
    ['polyedition check --strict', 'warnings fail, too'],
    ['polyedition check --fix --locale ar', 'mends what is safe in the Arabic texts, then says what is left'],
    ['polyedition check --format sarif > polyedition.sarif', 'for code scanning'],
    ['polyedition check --format github --report polyedition.sarif', 'marks the lines of a pull request, with a file']
  ],
  define(command) {
    command
      .argument('[articles...]', 'slugs or paths; all articles without any')
      .addOption(localeOption())
      .addOption(
        new Option('--format <format>', 'how the findings are printed')
          .choices(formats.map(({name}) => name))
          .default(pretty.name)
      )
      .option('--report <file>', `write the findings to a file as well, by its ending: ${endings}`)
      .addOption(stateOption('--require <state>', 'least state of a translation that counts'))
      .addOption(completeOption())
      .option('--embargoed', 'speak of stories under embargo also in files and logs that others may read')
      .addOption(nowOption())
      .addOption(cacheOption())
      .addOption(jobsOption())
      .addOption(langOption())
      .option('--fix', 'mend what is safe in the translations: marks, digits, months, percents; states stay')
  },
  async run({arguments: articles, options}, shell) {
    await shell.speak(text(options.lang))
    const now = text(options.now) ?? shell.world.now()
    const report = reportOf(text(options.report), shell.project.cwd)
    const mine = options.format === pretty.name && !shell.options.json && !report
    const require = options.require as 'reviewed' | undefined
    const project: CheckOptions = {
      ...shell.project,
      articles,
      locales: strings(options.locale),
      cache: options.cache !== false,
      jobs: (options.jobs as number | undefined) ?? defaultJobs(),
      now,
      // Output that others keep: code scanning, artifacts, logs are not for the desk's eyes alone.
      embargoed: Boolean(options.embargoed) || (mine && !shell.world.env.CI),
      ...(require && {require}),
      onNote: shell.note,
      onProgress: shell.progress
    }
    const mended = options.fix ? await fixProject(project) : undefined
    if (mended) sayFixed(mended, await discretionOf(shell, articles, now), shell)
    const found = await checkProject(project)
    if (found.embargoed)
      shell.note(
        `Left out ${counted(found.embargoed, 'article')} under embargo as of ${now}; name what is to be looked at, or give \`--embargoed\``
      )
    for (const line of notOutLines(found.notYet, shell.paintErr)) shell.note(line)
    const {quiet, json: asJson} = shell.options
    const findings = quiet ? found.findings.filter(({severity}) => severity === 'error') : found.findings
    const format = asJson ? json : (formats.find(({name}) => name === options.format) ?? pretty)
    const folder = folderIn(shell.world.env.GITHUB_WORKSPACE, found.root)
    const unchecked = found.unchecked.map((one) => uncheckedSaid(one).reason)
    if (format !== pretty) for (const line of unchecked) shell.note(line)
    const context = {paint: shell.paint, version, articles: found.articles, folder, unchecked}
    const say = (onTerminal: boolean) => findings.map((finding) => spoken(finding, shell.texts, onTerminal))
    shell.raw(format.print(format === json ? findings : say(format === pretty && shell.isolates.out), context))
    report?.(say(false), context)
    const isShort = options.complete === true && found.findings.some((finding) => isAwaited(finding))
    return isShort || errorsIn(found.findings, shell) || mended?.meanwhile.length ? FAILED : OK
  }
}

const endings = formats.flatMap(({ending}) => (ending === undefined ? [] : [`\`.${ending}\``])).join(', ')

/** What writes the findings to a file, which says by its ending how. */
function reportOf(file: string | undefined, cwd: string) {
  if (file === undefined) return undefined
  const format = formats.find(({ending}) => ending !== undefined && extname(file).toLowerCase() === `.${ending}`)
  if (!format) throw new UsageError(`\`--report\`: found \`${file}\`, expected a file that ends with one of ${endings}`)
  return (findings: readonly Finding[], context: FormatContext): void =>
    writeAtomic(resolve(cwd, file), harmless(format.print(findings, context)))
}

/** Beside the findings, which go to stdout in a format of their own. */
function sayFixed(report: FixReport, told: Discretion, shell: Shell): void {
  const fixed = report.fixed.filter(({slug}) => told.slug(slug))
  const [written, meanwhile] = [report.written.filter(told.path), report.meanwhile.filter(told.path)]
  for (const {slug, locale, key, rules} of fixed)
    shell.note(`${shell.paintErr.green('fixed')} ${slug} ${locale} ${key}: ${[...new Set(rules)].join(', ')}`)
  const count = fixed.reduce((sum, {rules}) => sum + rules.length, 0)
  shell.note(count ? `${counted(count, 'fix', 'fixes')} in ${counted(fixed.length, 'text')}` : 'Nothing to fix')
  for (const path of written) shell.note(`  ${shell.paintErr.green('wrote')} ${path}`)
  for (const path of meanwhile)
    shell.warn(`  ${shell.paintErr.yellow('kept')} ${path}, which was saved in the meantime; run the command again\n`)
}

/** Where the project lies in the repository that GitHub has checked out, if it does. */
function folderIn(repository: string | undefined, root: string): string {
  const path = repository ? relative(repository, root).split(sep).join('/') : ''
  return path === '' || path.startsWith('..') || isAbsolute(path) ? '' : `${path}/`
}
