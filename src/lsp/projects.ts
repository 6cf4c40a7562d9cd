import {dirname, join, relative, sep} from 'node:path'
import type {Finding} from '../model.ts'
import {Composer} from '../node/build/compose.ts'
import {type ConfigOptions, loadSettings} from '../node/config/load-config.ts'
import type {Settings} from '../node/config/whole-settings.ts'
import {inside} from '../node/files/inside.ts'
import type {ArticleFile} from '../node/project/discover.ts'
import {loadProject, type Project} from '../node/project/project.ts'
import {sameText} from '../text/canonical.ts'
import {StoryView, type Unsaved} from './story-view.ts'

export interface ProjectsOptions {
  /** The project of all files, if the command line names one. */
  readonly fixed?: ConfigOptions
  readonly unsaved: Unsaved
  /** ISO 8601 instant for rules that depend on time. */
  now(): string
}

/** The projects to which the files of an editor belong; each is loaded when the first of its files is asked for. */
export class Projects {
  /** What the editor has opened; the project of a file that lies below no configuration. */
  folders: readonly string[] = []
  readonly #options: ProjectsOptions
  readonly #byFolder = new Map<string, Promise<ProjectView>>()

  constructor(options: ProjectsOptions) {
    this.#options = options
  }

  /** Throws `UsageError` where the configuration is wrong. */
  of(path: string): Promise<ProjectView> {
    const folder = dirname(path)
    const known = this.#byFolder.get(folder)
    if (known) return known
    const made = this.#load(folder, path)
    this.#byFolder.set(folder, made)
    return made
  }

  /** What is in a file has changed: its story is read again. */
  async changed(path: string): Promise<void> {
    const view = await this.#byFolder.get(dirname(path))?.catch(() => undefined)
    view?.changed(path)
  }

  /** Configuration, glossary and folders are read again. */
  forget(): void {
    this.#byFolder.clear()
  }

  async #load(folder: string, path: string): Promise<ProjectView> {
    const {fixed} = this.#options
    const settings = await loadSettings(fixed ?? {cwd: folder})
    const opened = this.folders.find((one) => inside(one, path))
    const own =
      fixed || settings.configPath !== undefined || opened === undefined ? settings : await loadSettings({cwd: opened})
    // One project for all of its folders, so that a story is read once.
    const root = `${own.root}\0${own.configPath ?? ''}`
    const known = this.#byFolder.get(root)
    if (known) return known
    const made = loadProject({settings: own}).then((project) => new ProjectView(project, this.#options))
    this.#byFolder.set(root, made)
    return made
  }
}

/** One project with what an editor holds of it. */
export class ProjectView {
  readonly settings: Settings
  readonly #composer: Composer
  readonly #project: Project
  readonly #unsaved: Unsaved
  readonly #stories = new Map<ArticleFile, StoryView>()

  constructor(project: Project, {unsaved, now}: ProjectsOptions) {
    this.#project = project
    this.settings = project.settings
    this.#composer = new Composer(project, now())
    this.#unsaved = unsaved
  }

  /** What is wrong with the files that all stories share, each at its absolute path. */
  sharedFindings(): Array<{readonly path: string; readonly finding: Finding}> {
    return [...this.#project.findings, ...this.#composer.findings].flatMap((finding) =>
      finding.place?.path === undefined ? [] : [{path: join(this.settings.root, finding.place.path), finding}]
    )
  }

  /** The story to which a file belongs: its article, or its file in a locale. */
  storyOf(path: string): StoryView | undefined {
    const file = this.#fileOf(path)
    if (!file) return undefined
    const known = this.#stories.get(file)
    if (known) return known
    const made = new StoryView(file, {settings: this.settings, composer: this.#composer, unsaved: this.#unsaved})
    this.#stories.set(file, made)
    return made
  }

  changed(path: string): void {
    const file = this.#fileOf(path)
    if (file) this.#stories.delete(file)
  }

  #fileOf(path: string): ArticleFile | undefined {
    const {articles} = this.#project
    const {root, localeFiles, stateFiles} = this.settings
    const own = articles.find((file) => sameText(join(root, file.path), path))
    const slug = slugIn(localeFiles, path) ?? slugIn(stateFiles, path)
    if (own || slug === undefined) return own
    return (
      articles.find((file) => sameText(file.slug, slug)) ??
      articles.find(({former = []}) => former.some((one) => sameText(one, slug)))
    )
  }
}

/** `<folder>/<locale>/<slug>.json`, and nothing deeper. */
function slugIn(folder: string, path: string): string | undefined {
  const parts = inside(folder, path) ? relative(folder, path).split(sep) : []
  return parts.length === 2 ? /^(.+)\.json$/.exec(parts[1]!)?.[1] : undefined
}
