/** The place in which a worker makes stories: the files of a tree of inputs, as far as they were needed. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Finding} from '../model.ts'
import type {FarStory} from '../node/build/far-stories.ts'
import {LoneStories} from '../node/build/lone-stories.ts'
import {loadSettings} from '../node/config/load-config.ts'
import type {Settings} from '../node/config/whole-settings.ts'
import {inside} from '../node/files/inside.ts'
import type {ArticleFile} from '../node/project/discover.ts'
import type {Objects} from '../node/store/objects.ts'
import {StoreError} from '../node/store/store.ts'
import {rowsOf, valueAt} from '../node/store/tree.ts'
import {ARTICLE, CLAIMANT, INPUT, SHARED, type Shared} from './inputs.ts'
import type {StoryJob} from './jobs.ts'
import {type Asked, makerOf} from './made.ts'

export type Made = FarStory | {readonly finding: Finding}

export class Room {
  readonly settings: Settings
  readonly #objects: Objects
  readonly #root: string
  readonly #folder: string
  readonly #asked: Asked & {readonly now: string}
  readonly #articles: readonly ArticleFile[]
  readonly #claimants: readonly ArticleFile[]
  /** Path → whether there is such a file, which then lies here. */
  readonly #there = new Map<string, Promise<boolean>>()
  #lone: LoneStories

  private constructor(
    objects: Objects,
    root: string,
    folder: string,
    known: Known,
    asked: Asked & {readonly now: string}
  ) {
    this.settings = known.settings
    this.#objects = objects
    this.#root = root
    this.#folder = folder
    this.#asked = asked
    this.#articles = known.articles
    this.#claimants = known.claimants
    this.#lone = this.#fresh()
  }

  /** For all stories of one build. */
  static async open(objects: Objects, {root, now, require, fragment}: StoryJob, folder: string): Promise<OpenRoom> {
    const asked: Asked = {...(require && {require}), ...(fragment && {fragment})}
    const settings = await settingsIn(objects, root, folder)
    const known = {
      settings,
      articles: await described(objects, root, ARTICLE),
      claimants: await described(objects, root, CLAIMANT)
    }
    return {room: new Room(objects, root, folder, known, {...asked, now}), maker: makerOf(settings, asked)}
  }

  /** One article in all locales. */
  async make({path, files}: Pick<StoryJob, 'path' | 'files'>): Promise<Made> {
    const file = this.#articles.find((one) => one.path === path)
    if (!file) throw new StoreError(`Found no article \`${path}\` among the inputs, expected the one of the job`)
    await Promise.all([path, ...files].map((one) => this.#bring(one)))
    await Promise.all(this.#lone.pictures(file).map((one) => this.#bring(this.#named(one))))
    for (;;) {
      const made = this.#lone.make(file)
      const inputs = 'inputs' in made ? made.inputs : {}
      const missing = Object.keys(inputs).filter((one) => inputs[one] === '')
      const brought = await Promise.all(missing.map((one) => this.#bring(one)))
      if (!brought.includes(true)) return made
      // It asked for files that nobody had foreseen, such as an article to whose heading it links.
      this.#lone = this.#fresh()
    }
  }

  #fresh(): LoneStories {
    const [articles, claimants] = [this.#articles, this.#claimants]
    return new LoneStories(this.settings, {...this.#asked, project: {articles, claimants}})
  }

  #named(path: string): string {
    return path.slice(this.#folder.length + 1).replaceAll('\\', '/')
  }

  /** Returns whether there is such a file. */
  #bring(path: string): Promise<boolean> {
    const bringing = this.#there.get(path) ?? put(this.#objects, this.#root, this.#folder, path)
    this.#there.set(path, bringing)
    // What did not come is asked for again.
    bringing.catch(() => this.#there.delete(path))
    return bringing
  }
}

export interface OpenRoom {
  readonly room: Room
  /** By which program stories are made there. */
  readonly maker: string
}

interface Known {
  readonly settings: Settings
  readonly articles: readonly ArticleFile[]
  readonly claimants: readonly ArticleFile[]
}

/** The settings of a tree of inputs, whose shared files then lie in the folder. */
export async function settingsIn(objects: Objects, root: string, folder: string): Promise<Settings> {
  const shared = await sharedIn(objects, root)
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  for (const path of shared.files) await put(objects, root, folder, path)
  const config = shared.config ?? 'polyedition.config.json'
  // Without one, the next above would be taken for it.
  if (shared.config === undefined) writeFileSync(join(folder, config), '{}')
  return loadSettings({cwd: folder, config})
}

/** Write a file of the inputs, if there is one. */
async function put(objects: Objects, root: string, folder: string, path: string): Promise<boolean> {
  const hash = await valueAt(objects, root, INPUT + path)
  if (hash === undefined) return false
  const whole = inFolder(folder, path)
  const body = await objects.get(hash)
  mkdirSync(dirname(whole), {recursive: true})
  writeFileSync(whole, body)
  return true
}

/** Anybody who may write to the store may have put a path there. */
export function inFolder(folder: string, path: string): string {
  const whole = join(folder, path)
  if (whole !== folder && inside(folder, whole)) return whole
  throw new StoreError(`Found the path \`${path}\` among the inputs, expected one inside of the project`)
}

export async function sharedIn(objects: Objects, root: string): Promise<Shared> {
  const text = await valueAt(objects, root, SHARED)
  if (text === undefined) throw new StoreError(`Object \`${root}\`: found no inputs of a build, expected those of one`)
  return JSON.parse(text) as Shared
}

async function described(objects: Objects, root: string, prefix: string): Promise<ArticleFile[]> {
  const found: ArticleFile[] = []
  for await (const [key, text] of rowsOf(objects, root, prefix))
    found.push({path: key.slice(prefix.length), ...(JSON.parse(text) as Omit<ArticleFile, 'path'>)})
  return found
}
