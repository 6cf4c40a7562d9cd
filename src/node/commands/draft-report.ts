import type {Drafted} from '../../draft/index.ts'
import type {Finding} from '../../model.ts'
import type {ProjectOptions} from '../project/project.ts'
import type {Withheld} from '../project/release.ts'

export interface DraftProjectOptions extends ProjectOptions {
  /** A name among `draft.providers` of the configuration. */
  readonly from: string
  /** Where keys are read. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Slugs or paths; all articles by default. */
  readonly articles?: readonly string[]
  readonly locales?: readonly string[]
  /** ISO 8601 instant against which embargoes are held. Default: the system's clock. */
  readonly now?: string
  /** Ask for nothing, and say what it would take. */
  readonly dryRun?: boolean
  /** In the currency of the provider's price. */
  readonly maxCost?: number
  readonly attempts?: number
  /** Take also drafts that did not hold, with a note. */
  readonly keepFlawed?: boolean
  /** Send also stories that are not to be out yet, to a provider that is trusted with them. */
  readonly embargoed?: boolean
  readonly signal?: AbortSignal
  /** Milliseconds before a failed request is sent again. */
  readonly backoff?: number
}

export interface DraftReport {
  readonly provider: string
  readonly model?: string
  readonly articles: ReadonlyArray<{
    readonly slug: string
    readonly locale: string
    /** Keys that had no target and have one now. */
    readonly taken: readonly string[]
    readonly drafted: readonly Drafted[]
  }>
  /** Stories that were not sent. */
  readonly unsent: ReadonlyArray<{readonly slug: string; readonly locale: string; readonly reason: Withheld}>
  /** Of a dry run: what the first try would take, estimated high. */
  readonly estimate?: {
    readonly segments: number
    readonly requests: number
    readonly tokens: number
    readonly cost: number
  }
  readonly tokens: number
  readonly cost: number
  readonly interrupted: boolean
  readonly written: readonly string[]
  readonly meanwhile: readonly string[]
  readonly findings: readonly Finding[]
}
