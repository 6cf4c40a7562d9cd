import type {EditWords} from '../edits.ts'

export const edits: EditWords = {
  // ما is left out: it means "what" far more often than "not".
  negations: [
    'لا',
    'لم',
    'لن',
    'ليس',
    'ليست',
    'ليسوا',
    'لست',
    'لسنا',
    'لستم',
    'غير',
    'دون',
    'بدون',
    'بلا',
    'عدم',
    'كلا',
    'نفى',
    'نفت',
    'نفوا',
    'ينفي',
    'تنفي',
    'نافيا',
    'نافيًا',
    'نافية',
    'رفض',
    'رفضت',
    'يرفض',
    'ترفض'
  ],
  joined: ['و', 'ف', 'ب', 'من'],
  endings: []
}
