import {type BuildOptions, type BuildReport, buildProject} from '../build/build.ts'
import {readGeneration} from '../build/generation.ts'
import {loadSettings} from '../config/load-config.ts'
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

/** Build on what is public in a store, and make the result public there by one conditional write: of two that publish
 *  at once one is first, and the other builds again on what that one wrote. Rejects with `StoreError`. */
export async function publishProject({store, attempts = 8, ...options}: PublishOptions): Promise<PublishReport> {
  const settings = options.settings ?? (await loadSettings(options))
  const building = {...options, settings}
  let fetched = 0
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const head = await readHead(store)
    if (head) fetched += await withProject('build', building, () => pull(store, settings, head))
    const report = await buildProject(building)
    const generation = readGeneration(settings.editions)
    if (!generation || generation.generation !== report.generation) continue
    const isThere = head?.index.generation === generation.generation
    const pushed = isThere ? {objects: 0, bytes: 0} : await push(store, settings.editions, generation, head)
    if (pushed) return {...report, published: {store: store.address, fetched, attempts: attempt, ...pushed}}
  }
  throw new StoreError(
    `Store \`${store.address}\`: others published each time in ${attempts} tries; run the command again`
  )
}
