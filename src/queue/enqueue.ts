import type {Finding} from '../model.ts'
import {storiesToMake} from '../node/build/build-run.ts'
import {buildSettings} from '../node/build/build-worker.ts'
import {readGeneration} from '../node/build/generation.ts'
import {loadSettings} from '../node/config/load-config.ts'
import {abreast} from '../node/files/abreast.ts'
import {UsageError} from '../node/files/errors.ts'
import {hashOf} from '../node/files/hash.ts'
import type {ArticleFile} from '../node/project/discover.ts'
import {releaseFront} from '../node/project/front-release.ts'
import {chooseArticles, loadKeeping, type Project, withProject} from '../node/project/project.ts'
import {isDecidedAlike} from '../node/project/release-facts.ts'
import {storyFiles} from '../node/project/story.ts'
import {readHead} from '../node/store/head.ts'
import {objectsIn} from '../node/store/objects.ts'
import {canceledNow, type PublishOptions, type PublishReport, publishWith} from '../node/store/publish.ts'
import {pull} from '../node/store/pull.ts'
import {queueHead} from '../node/store/queue-head.ts'
import {again, Engine} from './engine.ts'
import {Fetched, type Given} from './far.ts'
import {type Inputs, named, pushInputs} from './inputs.ts'
import {isStoryJob, priorities, queueName, type StoryJob} from './jobs.ts'
import {type Asked, makerOf, readMade} from './made.ts'
import {scheduleTurns} from './turns.ts'
import {patiently, settled} from './waiting.ts'

export interface EnqueueOptions extends PublishOptions {
  /** `postgres://…` or `redis://…`. */
  readonly queue: string
  /** Milliseconds before a job that failed is taken again, twice as many each time. Default: 1,000. */
  readonly backoff?: number
}

export interface QueuedReport extends PublishReport {
  readonly queued: {
    /** Without what is secret in its address. */
    readonly queue: string
    /** Stories that were put into the queue. */
    readonly jobs: number
    /** Stories that a worker had made before. */
    readonly made: number
    /** Stories that no worker could make. */
    readonly failed: number
  }
}

/** A build whose stories are in a queue. */
export interface EnqueuedBuild {
  /** Stories that were put into the queue. */
  readonly jobs: number
  /** Stories that a worker had made before. */
  readonly made: number
  /** Wait for the workers, and publish what they made. The build may be given up instead: nothing is public then, and
   *  what workers made serves the next. Rejects with `QueueError` or `StoreError`. */
  publish(): Promise<QueuedReport>
  /** To be called at the end. */
  close(): Promise<void>
}

/** Put the stories of a project that have to be made anew into a queue, and all that they are made from into a store.
 *  Rejects with `QueueError`, `StoreError` or `UsageError`. */
export async function enqueueBuild(options: EnqueueOptions): Promise<EnqueuedBuild> {
  const engine = await Engine.open(options.queue)
  try {
    return await enqueued(options, engine)
  } catch (error) {
    await engine.close()
    throw error
  }
}

async function enqueued(options: EnqueueOptions, engine: Engine): Promise<EnqueuedBuild> {
  const {store, now = new Date().toISOString()} = options
  const settings = options.settings ?? (await loadSettings(options))
  const building = {...options, settings, now}
  const head = await readHead(store)
  if (head) await withProject('build', building, () => pull(store, settings, head))
  const canceled = canceledNow(settings)
  const project = await loadKeeping(building)
  if (!project.cache)
    throw new UsageError(
      'Found a build that keeps nothing (`--no-cache`, or a configuration with functions of its own), expected one of which workers can know on what its results depend'
    )
  const chosen = chooseArticles(project, options.articles)
  const asked = {...project, settings: buildSettings(settings, askedOf(options))}
  const unmade = storiesToMake(asked, chosen, now, readGeneration(settings.editions))
  const inputs = await pushInputs(project, store)
  const given = unmade
    .filter((file) => mayBeGiven(file, project, now))
    .map((file) => jobOf(file, project, inputs, building))
  const {id} = await queueHead(store)
  const name = queueName(id, 'stories')
  const known = new Set<StoryJob>()
  await abreast(given, LOOKS, async (job) => {
    if (await isMade(job, inputs, building)) known.add(job)
  })
  const jobs = given.filter((job) => !known.has(job))
  const priority = options.articles?.length ? priorities.named : priorities.whole
  const tasks = jobs.map((data) => ({
    name: 'story',
    data,
    opts: {...again(options.backoff), jobId: idOf(data), priority}
  }))
  // Whoever cannot enter a database is told at once; one that goes away later is waited for.
  await engine.queue(name)
  const ask: Ask = (run) => patiently(() => engine.ask(name, run), options.onNote)
  for (let at = 0; at < tasks.length; at += BULK) await ask((queue) => queue.addBulk(tasks.slice(at, at + BULK)))
  await tryAgain(ask, new Set(jobs.map(idOf)))
  return {
    jobs: jobs.length,
    made: known.size,
    close: () => engine.close(),
    async publish() {
      const failures = await settled(engine, name, jobs.map(idOf), options)
      const failed = new Map<string, Finding>()
      for (const job of jobs) {
        const finding = failures.get(idOf(job))
        if (finding) failed.set(job.path, finding)
      }
      const files = new Map(unmade.map((file) => [file.path, file]))
      const awaited = given.map((job): Given => {
        const {path, address, maker} = job
        return {file: files.get(path)!, address, maker, isNew: !known.has(job)}
      })
      const far = new Fetched(store, objectsIn(store), awaited, failed)
      const report = await publishWith(building, {far, canceled, written: far.written})
      await patiently(() => scheduleTurns(engine, id, report.turns), options.onNote)
      const queued = {queue: engine.shown, jobs: jobs.length, made: known.size, failed: failed.size}
      return {...report, queued}
    }
  }
}

/** Records that are looked for at the same time. */
const LOOKS = 16
/** Jobs that are put at once. */
const BULK = 1_000

type Ask = <T>(run: (queue: Awaited<ReturnType<Engine['queue']>>) => Promise<T>) => Promise<T>

/** The same story of the same inputs is one job, whoever puts it. */
const idOf = ({address, root}: StoryJob): string => `s${hashOf(`${address} ${root}`).slice(0, 32)}`

/** A story of which there is nothing to show, such as one that is canceled, waits in no queue; and what concerns several
 *  stories is a matter of whoever has them all. */
function mayBeGiven(file: ArticleFile, {settings, contested}: Project, now: string): boolean {
  if (settings.locales.some(({locale}) => contested.has(`${file.slug}\0${locale}`))) return false
  return (releaseFront(settings, file, now)?.meta.status ?? 'usable') === 'usable'
}

function jobOf(
  file: ArticleFile,
  {settings}: Project,
  {root = '', files, shared}: Inputs,
  {now, ...options}: EnqueueOptions & {readonly now: string}
): StoryJob {
  const asked = askedOf(options)
  const maker = makerOf(settings, asked)
  const all = storyFiles(settings, file, {article: {slug: file.slug, lang: settings.source}, own: undefined})
  const own = all.map((path) => named(path, settings.root)).filter((path) => files.has(path))
  const made = [...shared.files, ...own].map((path) => [path, files.get(path)])
  const address = hashOf(JSON.stringify([maker, file.path, file.former, made]))
  return {root, path: file.path, files: own, slug: file.slug, address, now, maker, ...asked}
}

/** Whether a worker has made it before, from the same files, and the clock decides as it did. */
async function isMade(
  {address, maker}: StoryJob,
  {files}: Inputs,
  {store, now}: EnqueueOptions & {readonly now: string}
): Promise<boolean> {
  const made = await readMade(store, address, maker)
  if (!made) return false
  const {keeping} = made.made
  const isSame = Object.entries(made.inputs).every(([path, hash]) => (files.get(path) ?? '') === hash)
  return keeping === undefined || (isSame && isDecidedAlike(keeping.circumstance, now))
}

function askedOf({require, fragment}: Asked): Asked {
  return {...(require && {require}), ...(fragment !== undefined && {fragment})}
}

/** What failed without a fault of the story, as where a store was out of reach, is tried again by the next build. */
async function tryAgain(ask: Ask, ids: ReadonlySet<string>): Promise<void> {
  const failed = await ask((queue) => queue.getRanges(['failed'], 0, -1))
  for (const id of failed.filter((one) => ids.has(one))) {
    const job = await ask((queue) => queue.getJob(id))
    if (job && isStoryJob(job.data) && !job.data.finding)
      await job.retry('failed', {resetAttemptsMade: true}).catch(() => undefined)
  }
}
