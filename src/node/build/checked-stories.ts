import type {Finding} from '../../model.ts'
import {isData} from '../files/data.ts'
import {detached} from '../files/deep-copy.ts'
import type {ArticleFile} from '../project/discover.ts'
import type {Project} from '../project/project.ts'
import {askedAt, type NotOut, notOut, type Withheld, withheldBy} from '../project/release.ts'
import {readStory} from '../project/story.ts'
import {StoryMemory} from '../project/story-memory.ts'
import {type Circumstance, Circumstances} from './circumstances.ts'
import {Composer} from './compose.ts'

/** Everything that is wrong with one article and its editions, those included that may not be out yet. */
export interface CheckedStory {
  /** Why its own edition may not be out. */
  readonly why?: Withheld
  readonly waits?: NotOut
  readonly ofArticle: readonly Finding[]
  readonly ofEditions: readonly Finding[]
}

interface Stored {
  readonly circumstance: Circumstance
  readonly checked: CheckedStory
}

/** The stories of a project, checked one after another; those of which nothing has changed since an earlier command are
 *  not looked at again. */
export class CheckedStories {
  readonly #project: Project
  readonly #now: string
  readonly #passes: (why: Withheld | undefined) => boolean
  readonly #composer: Composer
  readonly #memory: StoryMemory | undefined
  readonly #circumstances: Circumstances | undefined

  /** `passes` says over which stories to pass without a look, by why they may not be out. */
  constructor(project: Project, now: string, passes: (why: Withheld | undefined) => boolean) {
    const {cache, settings} = project
    this.#project = project
    this.#now = now
    this.#passes = passes
    this.#composer = new Composer(project, now)
    const required = settings.locales.map(({require}) => require)
    this.#memory = cache && new StoryMemory(cache, 'check', settings, required)
    this.#circumstances = this.#memory && new Circumstances(project, this.#composer, now, this.#memory)
  }

  /** What is wrong with the things that all articles share. */
  get findings(): readonly Finding[] {
    return this.#composer.findings
  }

  of(file: ArticleFile): CheckedStory {
    const stored = this.#memory?.recall(file)
    if (isStored(stored) && this.#circumstances?.areAlike(file, stored.circumstance)) return stored.checked
    return this.#check(file)
  }

  save(): void {
    this.#memory?.save(this.#project)
  }

  #check(file: ArticleFile): CheckedStory {
    const {settings} = this.#project
    const story = readStory(settings, file)
    const why = withheldBy(story.article, {...askedAt(this.#now, settings), own: true})
    if (this.#passes(why)) return {...(why && {why}), ofArticle: [], ofEditions: []}
    const waits = notOut(story.article, why)
    const ofArticle = this.#composer.article(story)
    const ofLocales = this.#composer.editions(story, ofArticle, {all: true}).flatMap((one) => one.findings)
    const ofEditions = [...ofLocales, ...this.#composer.across(story)]
    const checked = detached({...(why && {why}), ...(waits && {waits}), ofArticle, ofEditions})
    const circumstance = this.#circumstances?.of(file, story)
    // When its rights have expired, the finding states the moment of the check.
    if (circumstance && why !== 'expired' && !circumstance.withheld.includes('expired')) {
      const inputs = this.#memory?.inputs(file, story, this.#circumstances?.files(file)) ?? []
      this.#memory?.keep(file, inputs, {circumstance, checked} satisfies Stored)
    }
    return checked
  }
}

/** The cache is a file. */
function isStored(data: unknown): data is Stored {
  if (!isData(data)) return false
  const {circumstance, checked} = data
  return (
    isData(circumstance) && isData(checked) && Array.isArray(checked.ofArticle) && Array.isArray(checked.ofEditions)
  )
}
