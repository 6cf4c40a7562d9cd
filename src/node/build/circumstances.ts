import type {Settings} from '../config/whole-settings.ts'
import type {ArticleFile} from '../project/discover.ts'
import type {Project} from '../project/project.ts'
import {isDecidedAlike, type ReleaseFacts, releaseFacts} from '../project/release-facts.ts'
import {type Story, storyFiles} from '../project/story.ts'
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

/** What is kept of a story beside what was made of it, as whoever makes a single story can know it. */
export interface Keeping {
  readonly circumstance: Omit<Circumstance, 'directory'>
  /** All files on which what was made depends; absolute. */
  readonly inputs: readonly string[]
}

export function keepingOf(
  file: ArticleFile,
  story: Story,
  {composer: {asked, gallery}, now, settings}: Readonly<{composer: Composer; now: string; settings: Settings}>
): Keeping {
  const {answers, files} = asked.take(file.path)
  return {
    circumstance: {...releaseFacts(story, now, settings), lang: story.article.lang, asked: answers},
    inputs: [...storyFiles(settings, file, story), ...gallery.askedBy(file.path), ...files]
  }
}

/** Notes what the stories of a command depend on beside their own files, and says whether that is as it was. */
export class Circumstances {
  readonly #composer: Composer
  readonly #now: string
  readonly #directory: string

  constructor(project: Project, composer: Composer, now: string, memory: StoryMemory) {
    this.#composer = composer
    this.#now = now
    const all = [...project.articles, ...project.claimants]
    this.#directory = memory.cache.keyOf(all.map(({path, slug, slugs, former}) => [path, slug, slugs, former]))
  }

  of({circumstance}: Keeping): Circumstance {
    return {...circumstance, directory: this.#directory}
  }

  areAlike({path}: ArticleFile, then: Circumstance): boolean {
    const {lang, asked, directory} = then
    if (directory !== this.#directory && !this.#composer.asked.stand({path, lang}, asked)) return false
    return isDecidedAlike(then, this.#now)
  }
}
