import {type BuildOptions, type BuildReport, buildWith} from '../build/build.ts'
import {canceledIn} from '../build/canceled.ts'
import type {FarStories} from '../build/far-stories.ts'
import {readableGeneration, readGeneration} from '../build/generation.ts'
import {loadSettings} from '../config/load-config.ts'
import type {Settings} from '../config/whole-settings.ts'
import {withProject} from '../project/project.ts'
import {readHead} from './head.ts'
import {pull} from './pull.ts'
import {push} from './push.ts'
import {type Store, StoreError} from './store.ts'

export interface PublishOptions extends BuildOptions {
  readonly store: Store
  /** How often it is tried, where others publish at the same time. Default: 8. */
  readonly attempts?: number
}

export interface PublishReport extends BuildReport {
  readonly published: {
    readonly store: string
    /** Files that others had published since. */
    readonly fetched: number
    /** Objects and bytes that were written. */
    readonly objects: number
    readonly bytes: number
    /** 1 where nobody else published meanwhile. */
    readonly attempts: number
  }
}

/** A publication whose stories others make in the meantime. */
export interface Underway {
  readonly far: FarStories
  /** Slugs of the stories that were canceled in the store when it began. */
  readonly canceled: ReadonlySet<string>
  /** Hashes of objects that others have written for it. */
  readonly written: ReadonlySet<string>
}

/** Build on what is public in a store, and make the result public there by one conditional write: of two that publish
 *  at once one is first, and the other builds again on what that one wrote. Rejects with `StoreError`. */
export const publishProject = (options: PublishOptions): Promise<PublishReport> => publishWith(options)

export async function publishWith(options: PublishOptions, underway?: Underway): Promise<PublishReport> {
  const {store, attempts = 8} = options
  const settings = options.settings ?? (await loadSettings(options))
  const building = {...options, settings}
  let fetched = 0
  let canceledBefore = underway?.canceled
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const head = await readHead(store)
    if (head) fetched += await withProject('build', building, () => pull(store, settings, head))
    const canceled = canceledNow(settings)
    canceledBefore ??= canceled
    const fresh = new Set([...canceled].filter((slug) => !canceledBefore!.has(slug)))
    const report = await buildWith(building, {canceled: fresh, isFetched: true, ...(underway && {far: underway.far})})
    const generation = readGeneration(settings.editions)
    if (!generation || generation.generation !== report.generation) continue
    const isThere = head?.index.generation === generation.generation
    const pushed = isThere
      ? {objects: 0, bytes: 0}
      : await push(store, settings.editions, generation, head, underway?.written)
    if (!pushed) continue
    const remarks = [...report.remarks, ...[...fresh].map(canceledRemark)]
    return {...report, remarks, published: {store: store.address, fetched, attempts: attempt, ...pushed}}
  }
  throw new StoreError(
    `Store \`${store.address}\`: others published each time in ${attempts} tries; run the command again`
  )
}

/** The stories that are canceled in the folder of editions. */
export const canceledNow = ({editions}: Settings): ReadonlySet<string> => canceledIn(readableGeneration(editions))

const canceledRemark = (slug: string): string =>
  `\`${slug}\` was canceled in the store after this build began, and stays so; fetch its article, which here says nothing of it`
