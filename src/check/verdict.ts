/** What one edition makes of one thing that the story states.
 *  `agrees`: the same, in words that are recognized. `otherwise`: no rule speaks against it, and no words of it are
 *  recognized: it may be said in others. `hedge`: the value, but not its hedge. `converted`: another unit, rightly.
 *  `differs`: another value, unit or speaker. `gone`: nothing of the kind. `open`: no current translation of this text.
 *  `unchecked`: the edition may state it in words that nobody reads. */
export type Verdict = 'agrees' | 'otherwise' | 'hedge' | 'converted' | 'differs' | 'gone' | 'open' | 'unchecked'

/** Verdicts that speak against no edition. */
export const CLEAN: ReadonlySet<Verdict> = new Set(['agrees', 'otherwise', 'converted', 'unchecked'])

/** The plain texts of one edition by key; a key is absent where there is no current translation. */
export interface LedgerTexts {
  readonly locale: string
  readonly texts: ReadonlyMap<string, string>
}
