/** What machines say of their own translations, beside or instead of them. Words as they are printed, in lower case; a
 *  word may begin a longer one ("translat"). */
export interface MachineTalk {
  /** Beginnings of the words for a translation, in a label before a colon or in what is said of the task. */
  readonly translation: readonly string[]
  /** Beginnings of all words about translating: a source that has one speaks of it itself. */
  readonly translating: readonly string[]
  /** Titles of a remark, before a colon. */
  readonly notes: readonly string[]
  /** Refusals, apologies and self-portraits. */
  readonly refusals: readonly string[]
  /** Offers to go on, at the end. */
  readonly offers: readonly string[]
}

/** Models fall back to English, whatever the languages of the text. */
export const machineTalk: MachineTalk = {
  translation: ['translation', 'translated text', 'translated version'],
  translating: ['translat', 'interpret'],
  notes: ['note', 'notes', "translator's note", 'translator’s note', 'explanation'],
  refusals: [
    'as an ai',
    'as a language model',
    'as a large language model',
    "i'm sorry, but i can",
    'i’m sorry, but i can',
    'i am sorry, but i can',
    'i cannot assist with',
    "i can't assist with",
    'i can’t assist with',
    "i can't help with that",
    'i can’t help with that',
    'i cannot translate',
    "i can't translate",
    'i can’t translate',
    'i am unable to translate',
    "i'm unable to translate",
    'i’m unable to translate'
  ],
  offers: [
    'let me know if',
    'would you like me to',
    'do you want me to',
    'i hope this helps',
    'hope this helps',
    'feel free to ask',
    'is there anything else'
  ]
}

/** What models print of their own notation. */
export const machineTokens: RegExp = new RegExp(
  [
    '<unk>|</?s>|<pad>|<mask>|</?think>',
    '<(?:start|end)_of_turn>|<extra_id_\\d+>|<0x[0-9A-F]{2}>',
    '<\\|[^|<>\\s]{1,40}\\|>|<｜[^｜<>]{1,40}｜>',
    '\\[(?:UNK|MASK|PAD|CLS|SEP)\\]|\\[/?INST\\]|<</?SYS>>',
    '\\ufffd|⁇'
  ].join('|'),
  'gu'
)
