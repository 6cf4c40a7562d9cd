import type {WrittenForms} from '../text/forms.ts'

/** How firmly a claim is put, from what can be done or may be so to what is beyond doubt. `thought` is what somebody
 *  believes, `alleged` what is told or suspected and not established. */
export type ModalityClass = 'able' | 'possible' | 'likely' | 'thought' | 'alleged' | 'certain'

/** How a language qualifies a claim: may, suspected, reportedly. `~` after a phrase leaves its last word open. The
 *  longest phrase wins, and prefixes may be joined to the first word. */
export interface ModalityData {
  /** Words that say nothing else: without them the claim stands as a fact. */
  readonly marks: Readonly<Partial<Record<ModalityClass, WrittenForms>>>
  /** Words that say so in some sentences and something else in others (can, the suspect, יכול). They answer a mark of
   *  the other text, and nobody misses them. */
  readonly answers: Readonly<Partial<Record<ModalityClass, WrittenForms>>>
  /** Phrases that hold one of these words and qualify nothing: the might of, more likely to. */
  readonly none: WrittenForms
}
