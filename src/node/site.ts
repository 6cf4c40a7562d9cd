import {relative} from 'node:path'
import {type BuildReport, buildProject} from './build/build.ts'
import {loadSettings} from './config/load-config.ts'
import type {Settings} from './config/whole-settings.ts'
import {systemReason, UsageError} from './files/errors.ts'
import {harmless, harmlessError} from './files/harmless.ts'
import {inside} from './files/inside.ts'
import {GATHER} from './project/changes.ts'

/** The options of a site's bundler for its editions. */
export interface SiteOptions {
  /** Folder of the Polyedition project. Default: the root of the site. */
  readonly cwd?: string
  /** Its configuration file, if not the one found from `cwd` upwards. */
  readonly config?: string
  /** Build the editions, at the start and, in development, after every change. With `false`, the folder is served as
   *  another command left it. Default: true. */
  readonly build?: boolean
  /** Fail the site's build if an edition is held. By default it warns: one story does not stop the site. */
  readonly strict?: boolean
  /** ISO 8601 instant against which embargoes and rights are held. Default: the system's clock. */
  readonly now?: string
}

/** Where the state of the editions is reported to a site's bundler. */
export interface SiteLog {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

/** A log in which texts of the project have no effect beyond what they say. */
export const harmlessLog = (log: SiteLog): SiteLog => ({
  info: (message) => log.info(harmless(message)),
  warn: (message) => log.warn(harmless(message)),
  error: (message) => log.error(harmless(message))
})

/** What a bundler calls: it prints the message of what is thrown. */
export async function harmlessly<T>(run: () => Promise<T> | T): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw harmlessError(error)
  }
}

/** The settings of the project behind a site. Throws `UsageError`. */
export function siteSettings({cwd, config}: SiteOptions, root: string): Promise<Settings> {
  return loadSettings({cwd: cwd ?? root, ...(config !== undefined && {config})})
}

/** Build a site's editions, unless another command does, and report on it. Throws `UsageError`. */
export async function buildSite(
  options: SiteOptions,
  settings: Settings,
  log: SiteLog
): Promise<BuildReport | undefined> {
  if (options.build === false) return undefined
  const report = await buildProject({settings, ...(options.now !== undefined && {now: options.now})})
  tell(report, log)
  return report
}

/** What prevents a site that wants all its editions from building; `undefined` if nothing does. */
export function heldMessage({held}: Pick<BuildReport, 'held'>): string | undefined {
  if (!held.length) return undefined
  const names = held.map(({locale, sourceSlug}) => `\`${locale}/${sourceSlug}\``).join(', ')
  return `Held ${names}, expected all editions to be complete and right; run \`polyedition check\``
}

/** A folder that a bundler empties before it writes. */
export interface Emptied {
  /** Absolute. */
  readonly folder: string
  readonly bundler: string
  /** The bundler's option that says so. */
  readonly option: string
}

/** The result of the last build is an input of the next: kept editions, takedowns. Throws `UsageError`. */
export function keepApart({editions, root}: Settings, {folder, bundler, option}: Emptied): void {
  if (!inside(folder, editions)) return
  throw new UsageError(
    `\`editions\`: found \`${relative(root, editions)}\`, which lies in \`${relative(root, folder)}\`, the folder that ${bundler} empties; set \`editions: 'editions'\` in the configuration of Polyedition, or another \`${option}\` in that of ${bundler}`
  )
}

/** Run after changes have gathered, one run at a time; changes during a run cause another. A run that fails is
 *  reported, and the site goes on as it was. */
export function inTurn(run: () => Promise<void>, log: SiteLog): () => void {
  let waiting = false
  let last = Promise.resolve()
  const turn = async () => {
    waiting = false
    try {
      await run()
    } catch (error) {
      log.error(error instanceof UsageError ? error.message : (systemReason(error) ?? String((error as Error).stack)))
    }
  }
  return () => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      last = last.then(turn)
    }, GATHER)
  }
}

function tell({findings, held, waiting, built, withheld}: BuildReport, log: SiteLog): void {
  // Logs of sites are read by many, so they do not mention embargoes.
  const kept = withheld.filter(({why}) => why === 'withheld' || why === 'scheduled')
  for (const line of new Set(kept.map(({sourceSlug, reason}) => `not out ${sourceSlug}, since ${reason}`)))
    log.info(line)
  for (const {locale, sourceSlug, kept, reasons} of held) {
    const what = kept ? 'the edition of before stays' : 'there is none from before'
    log.warn(`held ${locale}/${sourceSlug}, ${what}: ${reasons[0]?.reason ?? 'see `polyedition check`'}`)
  }
  for (const {locale, sourceSlug, reasons} of waiting)
    log.info(`waiting ${locale}/${sourceSlug}: ${reasons[0]?.reason ?? ''}`)
  const errors = findings.filter(({severity}) => severity === 'error').length
  log.info(`${built.length} editions built${errors ? `, ${errors} errors; run \`polyedition check\`` : ''}`)
}
