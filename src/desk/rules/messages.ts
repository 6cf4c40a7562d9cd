import type {Finding, Span} from '../../model.ts'
import type {RuleSettings} from '../protocol.ts'

/** To the worker: of which story the pairs will be. */
export interface StoryMessage {
  readonly type: 'story'
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly rules: RuleSettings
}

/** To the worker: judge this pair, and forget the one before. */
export interface PairMessage {
  readonly type: 'pair'
  readonly id: number
  readonly key: string
  /** As readers see them. */
  readonly source: string
  readonly target: string
  /** The texts around it, in the article's order, and where among them it stands. */
  readonly around: ReadonlyArray<readonly [source: string, target: string]>
  readonly at: number
  readonly origin?: string
  /** Rules that are waived for it. */
  readonly waived: readonly string[]
}

/** A value that both texts may state. */
export interface FigureMark {
  readonly source?: Span
  readonly target?: Span
  /** The other text states no such value, or another. */
  readonly odd: boolean
}

/** From the worker. */
export interface Judgement {
  readonly id: number
  readonly key: string
  readonly target: string
  readonly findings: readonly Finding[]
  readonly figures: readonly FigureMark[]
}

/** From the worker: what it needs cannot be loaded. */
export interface Unable {
  readonly unable: true
}
