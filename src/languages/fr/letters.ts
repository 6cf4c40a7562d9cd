import type {Letters} from '../../text/folding.ts'

/** Ligatures are two letters in half of all texts: œuvre, oeuvre. */
export const letters: Letters = {same: {}, alike: {œ: 'oe', æ: 'ae'}, abbreviation: ''}
