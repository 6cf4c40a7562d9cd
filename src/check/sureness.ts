import type {Severity} from '../model.ts'
import type {Pair} from './pair.ts'

/** How sure it is that a target lacks what its source says, and does not say it in words that no pack holds: nothing
 *  there can say it, it may be said otherwise but hardly is, or other words may well say it. An edition is held for
 *  what is sure, and a desk is warned of what is likely. What is open is a remark. */
export type Sureness = 'sure' | 'likely' | 'open'

export const severityFor: Readonly<Record<Sureness, Severity>> = {sure: 'error', likely: 'warning', open: 'info'}

/** Whether other words are likely where something is missed: in a person's translation, of which the rest of the story
 *  tells how its translator writes. Whoever asks for a pair alone, or has a machine draft, wants to hear what may be
 *  missing. */
export const isWritten = ({document, origin}: Pair): boolean =>
  origin !== 'machine' && (document?.pairs.length ?? 0) > 1
