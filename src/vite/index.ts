import {resolve} from 'node:path'
import type {Plugin, ResolvedConfig, ViteDevServer} from 'vite'
import type {Settings} from '../node/config/whole-settings.ts'
import {harmless} from '../node/files/harmless.ts'
import {inside} from '../node/files/inside.ts'
import {watchFiles} from '../node/project/changes.ts'
import {discoverArticles} from '../node/project/discover.ts'
import {catalogPaths} from '../node/project/story.ts'
import {
  buildSite,
  harmlessLog,
  harmlessly,
  heldMessage,
  inTurn,
  keepApart,
  type SiteLog,
  type SiteOptions,
  siteSettings
} from '../node/site.ts'
import {INDEX_ID, idOf, textOf} from './modules.ts'

export type PolyeditionOptions = SiteOptions

/** Editions as `virtual:polyedition`: built with the site, and again after every change while it is developed. */
export default function polyedition(options: PolyeditionOptions = {}): Plugin {
  let vite: ResolvedConfig
  let log: SiteLog
  let settings: Settings
  let closeWatcher: (() => Promise<void>) | undefined

  const build = async () => {
    settings = await siteSettings(options, vite.root)
    return buildSite(options, settings, log)
  }

  return {
    name: 'polyedition',
    async configResolved(config) {
      vite = config
      log = harmlessLog(named(config.logger))
      await harmlessly(async () => {
        settings = await siteSettings(options, vite.root)
        if (vite.command === 'build' && vite.build.emptyOutDir !== false)
          keepApart(settings, {folder: resolve(vite.root, vite.build.outDir), bundler: 'Vite', option: 'build.outDir'})
      })
      // Editions may lie outside the site's folder; their pictures are requested by path.
      if (!vite.server.fs.allow.some((folder) => inside(folder, settings.editions)))
        vite.server.fs.allow.push(settings.editions)
    },
    async buildStart() {
      const report = await harmlessly(build)
      const held = report && options.strict && vite.command === 'build' ? heldMessage(report) : undefined
      if (held !== undefined) this.error(harmless(held))
      if (this.meta.watchMode && vite.command === 'build')
        for (const file of await sources(settings)) this.addWatchFile(file)
    },
    resolveId: (source, importer) => idOf(source, importer),
    load: (id) => harmlessly(() => textOf(id, settings.editions)),
    async configureServer(server) {
      const changed = inTurn(async () => {
        await build()
        reload(server)
      }, log)
      const watcher = await watchFiles(() => settings, changed, log.warn)
      closeWatcher = () => watcher.close()
    },
    async closeBundle() {
      await closeWatcher?.()
    }
  }
}

/** Vite prints the lines of all its plugins alike. */
function named(logger: ResolvedConfig['logger']): SiteLog {
  return {
    info: (message) => logger.info(`polyedition: ${message}`),
    warn: (message) => logger.warn(`polyedition: ${message}`),
    error: (message) => logger.error(`polyedition: ${message}`)
  }
}

/** Every module of ours is invalidated, and open pages request them again. */
function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    for (const [id, module] of environment.moduleGraph.idToModuleMap) {
      if (id.startsWith(INDEX_ID)) environment.moduleGraph.invalidateModule(module)
    }
    environment.hot.send({type: 'full-reload'})
  }
}

/** What a build reads, for `vite build --watch`. */
async function sources(settings: Settings): Promise<string[]> {
  const {articles} = await discoverArticles(settings)
  const {root, glossary, authorFile, configPath, locales} = settings
  return [
    ...articles.flatMap(({path, slug}) => [
      `${root}/${path}`,
      ...locales.map(({locale}) => catalogPaths(settings, locale, slug).file)
    ]),
    glossary,
    ...(authorFile === undefined ? [] : [authorFile]),
    ...(configPath === undefined ? [] : [configPath])
  ]
}
