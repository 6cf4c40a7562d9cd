import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Loader, LoaderContext} from 'astro/loaders'
import type {z} from 'astro/zod'
import {loadLanguages, packTags, withWire} from '../languages/load.ts'
import {INDEX, readGeneration} from '../node/build/generation.ts'
import type {EditionRecord} from '../node/build/index-records.ts'
import {loadRooms} from '../node/config/load-config.ts'
import type {Settings} from '../node/config/whole-settings.ts'
import {UsageError} from '../node/files/errors.ts'
import {concerns} from '../node/project/changes.ts'
import {
  buildSite,
  harmlessLog,
  harmlessly,
  heldMessage,
  inTurn,
  keepApart,
  type SiteOptions,
  siteSettings
} from '../node/site.ts'
import {addresses, entryOf, type Site} from './entry.ts'
import {type EditionData, editionSchema} from './schema.ts'

// Astro closes the door on imports once its configuration is read, before a loader runs: so packs, rules and outputs come first.
await Promise.all([loadLanguages(packTags), withWire([]), loadRooms()])

export {type AlternateData, type EditionData, editionSchema} from './schema.ts'

export interface EditionsOptions extends SiteOptions {
  /** Where the site shows an edition, below its `base`: `{locale}/{year}/{slug}/`. Default: the `permalink` of the
   *  project, or where Astro puts `src/pages/[locale]/[slug].astro`. */
  readonly permalink?: string
}

export type EditionsLoader = Loader & {readonly schema: z.ZodType<EditionData>}

/** The editions of a project as a content collection, each with the id `<locale>/<slug>`: built with the site, and
 *  again after every change during development. What may not be public is in no collection. */
export function editionsLoader(options: EditionsOptions = {}): EditionsLoader {
  return {
    name: 'polyedition',
    schema: editionSchema,
    load: (context) => harmlessly(() => load(context, options))
  }
}

async function load(context: LoaderContext, options: EditionsOptions): Promise<void> {
  const {config, watcher} = context
  const log = harmlessLog(context.logger)
  const site = fileURLToPath(config.root)
  let settings = await siteSettings(options, site)
  // Where nothing is watched, the site is built.
  if (!watcher) {
    const folder = fileURLToPath(config.outDir).replace(/[\\/]$/, '')
    keepApart(settings, {folder, bundler: 'Astro', option: 'outDir'})
  }
  const report = await buildSite(options, settings, log)
  const held = report && options.strict && !watcher ? heldMessage(report) : undefined
  if (held !== undefined) throw new UsageError(held)
  await fill(context, settings, options)
  if (!watcher) return

  const changed = inTurn(async () => {
    settings = await siteSettings(options, site)
    await buildSite(options, settings, log)
    await fill(context, settings, options)
  }, log)
  watcher.add(settings.root)
  watcher.on('all', (_, path) => {
    const ours = options.build === false ? path === join(settings.editions, INDEX) : concerns(path, settings)
    if (ours) changed()
  })
}

/** Astro must be told again after each start of the pictures of an unchanged entry. Its own loaders do so, though its
 *  types do not say it. */
type Store = LoaderContext['store'] & {addAssetImports?(files: string[], filePath: string): void}

/** Bring the store in line with the folder of the editions. */
async function fill(context: LoaderContext, settings: Settings, {permalink}: EditionsOptions): Promise<void> {
  const {config, generateDigest, parseData} = context
  const log = harmlessLog(context.logger)
  const store: Store = context.store
  const generation = readGeneration(settings.editions)
  if (!generation)
    log.warn(`No editions in \`${settings.editions}\`, expected those of a build; run \`polyedition build\``)
  const {editions, locales} = generation ?? {editions: [], locales: []}
  const site: Site = {
    stories: storiesOf(editions),
    locales,
    settings,
    folder: fileURLToPath(config.root),
    dev: context.watcher !== undefined,
    address: addresses(config, permalink ?? settings.permalink)
  }
  const there = new Set<string>()
  for (const record of editions) {
    const entry = await entryOf(record, site)
    if (!entry) {
      log.warn(
        `The edition ${record.locale}/${record.slug} is not whole, expected its files as they were built; run \`polyedition build\``
      )
      continue
    }
    const {id, body, filePath, rendered} = entry
    const {imagePaths} = rendered.metadata
    there.add(id)
    const digest = generateDigest(JSON.stringify(entry))
    if (store.get(id)?.digest === digest) {
      store.addAssetImports?.(imagePaths, filePath)
      continue
    }
    const data = await parseData({id, data: {...entry.data}, filePath})
    store.set({id, data, body, filePath, digest, rendered, assetImports: imagePaths})
  }
  for (const id of store.keys()) if (!there.has(id)) store.delete(id)
}

function storiesOf(editions: readonly EditionRecord[]): Map<string, EditionRecord[]> {
  const stories = new Map<string, EditionRecord[]>()
  for (const one of editions) {
    const story = stories.get(one.sourceSlug)
    if (story) story.push(one)
    else stories.set(one.sourceSlug, [one])
  }
  return stories
}
