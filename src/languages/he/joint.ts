import type {Joint} from '../joint.ts'

export const joint: Joint = {
  letters: 'בהוכלמש',
  // The maqaf of the Academy, the hyphen of most keyboards, and the dash that word processors make of it.
  signs: ['־', '-', '–'],
  required: true,
  words: ['של', 'כל', 'בו', 'בה', 'לו', 'לה', 'מה', 'כה', 'שם', 'לכל', 'בכל', 'מכל', 'ולו', 'וכל', 'ושל'],
  labelled: [
    'ויטמין',
    'ויטמינים',
    'כיתה',
    'כיתות',
    'כיתת',
    'כתה',
    'כתות',
    'שכבה',
    'שכבת',
    'סעיף',
    'סעיפים',
    'נספח',
    'טבלה',
    'תרשים',
    'איור',
    'דרגה',
    'קבוצה',
    'קטגוריה',
    'רישיון',
    'שער',
    'רציף',
    'טופס'
  ],
  units: ['מ2', 'מ3']
}
