import type {Article} from '../../model.ts'
import type {ArticleFile} from '../project/discover.ts'
import type {Project} from '../project/project.ts'
import {isDecidedAlike, type ReleaseFacts, releaseFacts} from '../project/release-facts.ts'
import type {Story} from '../project/story.ts'
import type {StoryMemory} from '../project/story-memory.ts'
import type {Composer} from './compose.ts'

/** What a story depends on beside its own files. */
export interface Circumstance extends ReleaseFacts {
  readonly lang: string
  /** What the rules asked of its links, and what was answered. */
  readonly asked: Readonly<Record<string, string>>
  /** Of all articles of the project, by which links are read. */
  readonly directory: string
}

/** Notes what the stories of a command depend on beside their own files, and says whether that is as it was. */
export class Circumstances {
  readonly #project: Project
  readonly #composer: Composer
  readonly #now: string
  readonly #directory: string

  constructor(project: Project, composer: Composer, now: string, memory: StoryMemory) {
    this.#project = project
    this.#composer = composer
    this.#now = now
    const all = [...project.articles, ...project.claimants]
    this.#directory = memory.cache.keyOf(all.map(({path, slug, slugs, former}) => [path, slug, slugs, former]))
  }

  of(file: ArticleFile, story: Story): Circumstance {
    const {lang}: Article = story.article
    const {answers} = this.#composer.asked.of(file.path)
    return {
      ...releaseFacts(story, this.#now, this.#project.settings),
      lang,
      asked: answers,
      directory: this.#directory
    }
  }

  /** Files that were read for a story and are not its own. */
  files({path}: ArticleFile): string[] {
    return [...this.#composer.gallery.askedBy(path), ...this.#composer.asked.of(path).files]
  }

  areAlike({path}: ArticleFile, then: Circumstance): boolean {
    const {lang, asked, directory} = then
    if (directory !== this.#directory && !this.#composer.asked.stand({path, lang}, asked)) return false
    return isDecidedAlike(then, this.#now)
  }
}
