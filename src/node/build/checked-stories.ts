import type {Finding} from '../../model.ts'
import {requiring, type Settings} from '../config/whole-settings.ts'
import type {Order} from '../crew/order.ts'
import type {Work} from '../crew/work.ts'
import {isData} from '../files/data.ts'
import {detached} from '../files/deep-copy.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, type StoryFault} from '../project/fence.ts'
import type {Project} from '../project/project.ts'
import {askedAt, type NotOut, notOut, type Withheld, withheldBy} from '../project/release.ts'
import {readStory} from '../project/story.ts'
import {StoryMemory} from '../project/story-memory.ts'
import {type Circumstance, Circumstances, type Keeping, keepingOf} from './circumstances.ts'
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

/** As a check makes it: plain data, so that it may come from another thread. */
export interface FreshStory {
  readonly checked: CheckedStory
  /** Absent where it is looked at anew each time. */
  readonly keeping?: Keeping
}

/** The stories of a project, of which those that have not changed since an earlier command are not looked at again. */
export class CheckedStories {
  readonly #project: Project
  readonly #composer: Composer
  readonly #checker: StoryChecker
  readonly #memory: StoryMemory | undefined
  readonly #circumstances: Circumstances | undefined

  /** `passesEmbargo`: stories under embargo are passed over without a look. */
  constructor(project: Project, now: string, passesEmbargo: boolean) {
    const {cache, settings} = project
    this.#project = project
    this.#composer = new Composer(project, now)
    this.#checker = new StoryChecker(settings, this.#composer, {now, passesEmbargo})
    const required = settings.locales.map(({require}) => require)
    this.#memory = cache && new StoryMemory(cache, 'check', settings, required)
    this.#circumstances = this.#memory && new Circumstances(project, this.#composer, now, this.#memory)
  }

  /** What is wrong with the things that all articles share. */
  get findings(): readonly Finding[] {
    return this.#composer.findings
  }

  /** How each comes to be checked: from the cache, in this thread, or in another. */
  get work(): Work<undefined, FreshStory, CheckedStory | StoryFault> {
    return {
      recall: (file) => {
        const stored = this.#memory?.recall(file)
        return isStored(stored) && this.#circumstances?.areAlike(file, stored.circumstance) ? stored.checked : undefined
      },
      here: (file) => fenced(file, () => this.#made(file, this.#checker.check(file))),
      task: () => undefined,
      made: (file, fresh) => this.#made(file, fresh),
      failed: (fault) => fault
    }
  }

  #made(file: ArticleFile, {checked, keeping}: FreshStory): CheckedStory {
    const circumstance = keeping && this.#circumstances?.of(keeping)
    if (circumstance) this.#memory?.keep(file, keeping.inputs, {circumstance, checked} satisfies Stored)
    return checked
  }

  save(): void {
    this.#memory?.save(this.#project)
  }
}

interface CheckerOptions {
  readonly now: string
  readonly passesEmbargo: boolean
}

/** Checks one story after another. */
class StoryChecker {
  readonly #settings: Settings
  readonly #composer: Composer
  readonly #options: CheckerOptions

  constructor(settings: Settings, composer: Composer, options: CheckerOptions) {
    this.#settings = settings
    this.#composer = composer
    this.#options = options
  }

  check(file: ArticleFile): FreshStory {
    const {now, passesEmbargo} = this.#options
    const [settings, composer] = [this.#settings, this.#composer]
    const story = readStory(settings, file)
    const why = withheldBy(story.article, {...askedAt(now, settings), own: true})
    if (passesEmbargo && why === 'embargo') return {checked: {why, ofArticle: [], ofEditions: []}}
    const waits = notOut(story.article, why)
    const ofArticle = composer.article(story)
    const ofLocales = composer.editions(story, ofArticle, {all: true}).flatMap((one) => one.findings)
    const ofEditions = [...ofLocales, ...composer.across(story)]
    const checked = detached({...(why && {why}), ...(waits && {waits}), ofArticle, ofEditions})
    const keeping = keepingOf(file, story, {composer, now, settings})
    // When its rights have expired, the finding states the moment of the check.
    const isLasting = why !== 'expired' && !keeping.circumstance.withheld.includes('expired')
    return {checked, ...(isLasting && {keeping: detached(keeping)})}
  }
}

/** Checks the stories in a worker. */
export function checkWorker(
  loaded: Settings,
  {project: {articles, claimants}, now, require, passesEmbargo = false}: Order
): (file: ArticleFile) => FreshStory {
  const settings = requiring(loaded, require)
  const checker = new StoryChecker(settings, new Composer({settings, articles, claimants}, now), {now, passesEmbargo})
  return (file) => checker.check(file)
}

/** The cache is a file. */
function isStored(data: unknown): data is Stored {
  if (!isData(data)) return false
  const {circumstance, checked} = data
  return (
    isData(circumstance) && isData(checked) && Array.isArray(checked.ofArticle) && Array.isArray(checked.ofEditions)
  )
}
