import {relative} from 'node:path'
import type {Plugin, ResolvedConfig, ViteDevServer} from 'vite'
import {type BuildReport, buildProject} from '../node/build.ts'
import {GATHER, watchFiles} from '../node/changes.ts'
import {discoverArticles} from '../node/discover.ts'
import {systemReason, UsageError} from '../node/errors.ts'
import {loadSettings} from '../node/load-config.ts'
import {inside, type Settings} from '../node/settings.ts'
import {INDEX_ID, idOf, textOf} from './modules.ts'

export interface PolyeditionOptions {
  /** Folder of the Polyedition project. Default: Vite's `root`. */
  readonly cwd?: string
  /** Its configuration file, where it is not the one found from `cwd` upwards. */
  readonly config?: string
  /** Build the editions, at the start and, in development, after every change. With `false` the folder is served as
   *  another command left it. Default: true. */
  readonly build?: boolean
  /** Fail the site's build where an edition is held. By default it warns: one story does not stop the site. */
  readonly strict?: boolean
  /** ISO 8601 instant against which embargoes and rights are held. Default: the system's clock. */
  readonly now?: string
}

/** Editions as `virtual:polyedition`: built with the site, and again after every change while it is developed. */
export default function polyedition(options: PolyeditionOptions = {}): Plugin {
  let vite: ResolvedConfig
  let settings: Settings
  let closeWatcher: (() => Promise<void>) | undefined

  const projectOptions = () => ({
    cwd: options.cwd ?? vite.root,
    ...(options.config !== undefined && {config: options.config})
  })
  const build = async (): Promise<BuildReport | undefined> => {
    settings = await loadSettings(projectOptions())
    if (options.build === false) return undefined
    const report = await buildProject({settings, ...(options.now !== undefined && {now: options.now})})
    tell(report, vite)
    return report
  }

  return {
    name: 'polyedition',
    async configResolved(config) {
      vite = config
      settings = await loadSettings(projectOptions())
      keepApart(settings, vite)
      // Editions may lie outside of the site's folder; their pictures are asked for by path.
      if (!vite.server.fs.allow.some((folder) => inside(folder, settings.editions)))
        vite.server.fs.allow.push(settings.editions)
    },
    async buildStart() {
      const report = await build()
      if (report?.held.length && options.strict && vite.command === 'build') {
        const held = report.held.map(({locale, sourceSlug}) => `\`${locale}/${sourceSlug}\``).join(', ')
        this.error(`Held ${held}, expected all editions to be complete and right; run \`polyedition check\``)
      }
      if (this.meta.watchMode && vite.command === 'build')
        for (const file of await sources(settings)) this.addWatchFile(file)
    },
    resolveId: (source, importer) => idOf(source, importer),
    load: (id) => textOf(id, settings.editions),
    async configureServer(server) {
      const watcher = await watchFiles(
        () => settings,
        inTurn(async () => {
          try {
            await build()
            reload(server)
          } catch (error) {
            const known = error instanceof UsageError ? error.message : systemReason(error)
            if (known === undefined) throw error
            vite.logger.error(`polyedition: ${known}`)
          }
        })
      )
      closeWatcher = () => watcher.close()
    },
    async closeBundle() {
      await closeWatcher?.()
    }
  }
}

/** Vite empties its folder before it writes, and what stands of the last build there is an input of the next: kept
 *  editions, takedowns. Throws `UsageError`. */
function keepApart({editions, root}: Settings, {command, build, root: site}: ResolvedConfig): void {
  const out = new URL(build.outDir, `file://${site}/`).pathname
  if (
    command !== 'build' ||
    build.emptyOutDir === false ||
    !inside(decodeURIComponent(out).replace(/\/$/, ''), editions)
  )
    return
  throw new UsageError(
    `\`editions\`: found \`${relative(root, editions)}\`, which lies in \`${build.outDir}\`, the folder that Vite empties; set \`editions: 'editions'\` in the configuration of Polyedition, or another \`build.outDir\` in that of Vite`
  )
}

function tell({findings, held, built}: BuildReport, {logger}: ResolvedConfig): void {
  for (const {locale, sourceSlug, kept, reasons} of held) {
    const what = kept ? 'the edition of before stays' : 'there is none from before'
    logger.warn(
      `polyedition: held ${locale}/${sourceSlug}, ${what}: ${reasons[0]?.reason ?? 'see `polyedition check`'}`
    )
  }
  const errors = findings.filter(({severity}) => severity === 'error').length
  logger.info(
    `polyedition: ${built.length} editions built${errors ? `, ${errors} errors; run \`polyedition check\`` : ''}`
  )
}

/** Every module of ours is made anew, and open pages ask for them. */
function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    for (const [id, module] of environment.moduleGraph.idToModuleMap) {
      if (id.startsWith(INDEX_ID)) environment.moduleGraph.invalidateModule(module)
    }
    environment.hot.send({type: 'full-reload'})
  }
}

/** Run after changes have gathered, one run at a time; what changes meanwhile is followed by another. */
function inTurn(run: () => Promise<void>): () => void {
  let waiting = false
  let last = Promise.resolve()
  return () => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      last = last.then(() => {
        waiting = false
        return run()
      })
    }, GATHER)
  }
}

/** What a build reads, for `vite build --watch`. */
async function sources(settings: Settings): Promise<string[]> {
  const {articles} = await discoverArticles(settings)
  const {root, localeFiles, glossary, configPath, locales} = settings
  return [
    ...articles.flatMap(({path, slug}) => [
      `${root}/${path}`,
      ...locales.map(({locale}) => `${localeFiles}/${locale}/${slug}.json`)
    ]),
    glossary,
    ...(configPath === undefined ? [] : [configPath])
  ]
}
