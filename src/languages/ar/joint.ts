import type {Joint} from '../joint.ts'

export const joint: Joint = {
  // و and ف do not join the letter after them, so nothing is missing there.
  letters: 'بلك',
  // The tatweel, with or without a space behind it; many desks write the letter alone.
  signs: ['ـ'],
  words: ['بل', 'كل', 'وكل', 'فكل', 'وبل', 'بك', 'لك'],
  labelled: [
    'فيتامين',
    'فيتامينات',
    'الفئة',
    'فئة',
    'الصف',
    'القاعة',
    'قاعة',
    'المجموعة',
    'المادة',
    'الملحق',
    'البوابة'
  ],
  units: []
}
