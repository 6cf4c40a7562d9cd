import type {State} from '../../model.ts'
import type {Origin} from '../config/load-config.ts'
import type {Project} from '../project/project.ts'

/** All that a worker is told once, before its first story. */
export interface Order {
  readonly command: 'build' | 'check' | 'extract'
  /** Where the settings are loaded from, again: functions cannot be sent. */
  readonly from: Origin
  /** What they must come to; absent where nobody can tell. */
  readonly fingerprint?: string
  /** The articles of the project, to which links may lead. */
  readonly project: Pick<Project, 'articles' | 'claimants' | 'contested'>
  readonly now: string
  readonly require?: State
  /** Of a build. */
  readonly fragment?: boolean
  /** Of a check: stories under embargo are passed over. */
  readonly passesEmbargo?: boolean
  /** Of an extraction. */
  readonly skeleton?: boolean
}
