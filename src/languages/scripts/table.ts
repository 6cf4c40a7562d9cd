import type {Direction} from '../../model.ts'

/** What belongs to a script rather than to one of its languages. */
export interface Script {
  /** As in `\p{Script=…}`. */
  readonly name: string
  readonly dir: Direction
  /** CSS stack of system fonts. */
  readonly fonts: string
  /** Ratio of line height to font size. */
  readonly leading: number
  /** Whether slanted letters read as emphasis. */
  readonly slanted: boolean
  /** Outer and inner quotation marks, as most of its languages print them. */
  readonly quotes: ReadonlyArray<readonly [open: string, close: string]>
}

/** One row of the table; what it omits is as in most scripts. */
export type ScriptRow = Partial<Script> & Pick<Script, 'name'>

const rtl = {dir: 'rtl'} as const
const guillemets = [
  ['«', '»'],
  ['“', '”']
] as const
const corners = [
  ['「', '」'],
  ['『', '』']
] as const
const noto = (name: string) => `"Noto Serif ${name}", "Noto Sans ${name}", serif`

const arabic = {
  ...rtl,
  name: 'Arabic',
  fonts: '"Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", "Times New Roman", serif',
  leading: 1.9,
  quotes: guillemets
} satisfies ScriptRow

/** By ISO 15924 code. */
export const scripts: Readonly<Record<string, ScriptRow>> = {
  Latn: {name: 'Latin', slanted: true},
  Latf: {name: 'Latin'},
  Latg: {name: 'Latin'},
  Cyrl: {name: 'Cyrillic', slanted: true, quotes: [guillemets[0], ['„', '“']]},
  Grek: {name: 'Greek', slanted: true, quotes: guillemets},
  Armn: {name: 'Armenian', fonts: noto('Armenian'), quotes: guillemets},
  Geor: {name: 'Georgian', fonts: noto('Georgian'), quotes: [['„', '“'], guillemets[0]]},
  Arab: arabic,
  Aran: {...arabic, fonts: '"Noto Nastaliq Urdu", "Urdu Typesetting", "Noto Naskh Arabic", serif', leading: 2.2},
  Hebr: {
    ...rtl,
    name: 'Hebrew',
    fonts: '"Noto Serif Hebrew", "Frank Ruhl Libre", "David Libre", David, "Times New Roman", serif',
    leading: 1.75,
    quotes: [
      ['"', '"'],
      ["'", "'"]
    ]
  },
  Syrc: {...rtl, name: 'Syriac', fonts: '"Noto Sans Syriac", serif', leading: 1.8},
  Syre: {...rtl, name: 'Syriac'},
  Syrj: {...rtl, name: 'Syriac'},
  Syrn: {...rtl, name: 'Syriac'},
  Thaa: {...rtl, name: 'Thaana', fonts: '"Noto Sans Thaana", serif', leading: 1.9},
  Nkoo: {...rtl, name: 'Nko', fonts: '"Noto Sans NKo", serif', quotes: guillemets},
  Adlm: {...rtl, name: 'Adlam', fonts: '"Noto Sans Adlam", serif'},
  Rohg: {...rtl, name: 'Hanifi_Rohingya', fonts: '"Noto Sans Hanifi Rohingya", serif'},
  Mand: {...rtl, name: 'Mandaic'},
  Samr: {...rtl, name: 'Samaritan'},
  Yezi: {...rtl, name: 'Yezidi'},
  Mend: {...rtl, name: 'Mende_Kikakui'},
  Phnx: {...rtl, name: 'Phoenician'},
  Armi: {...rtl, name: 'Imperial_Aramaic'},
  Avst: {...rtl, name: 'Avestan'},
  Chrs: {...rtl, name: 'Chorasmian'},
  Cprt: {...rtl, name: 'Cypriot'},
  Elym: {...rtl, name: 'Elymaic'},
  Hatr: {...rtl, name: 'Hatran'},
  Hung: {...rtl, name: 'Old_Hungarian'},
  Khar: {...rtl, name: 'Kharoshthi'},
  Lydi: {...rtl, name: 'Lydian'},
  Mani: {...rtl, name: 'Manichaean'},
  Merc: {...rtl, name: 'Meroitic_Cursive'},
  Mero: {...rtl, name: 'Meroitic_Hieroglyphs'},
  Narb: {...rtl, name: 'Old_North_Arabian'},
  Nbat: {...rtl, name: 'Nabataean'},
  Orkh: {...rtl, name: 'Old_Turkic'},
  Ougr: {...rtl, name: 'Old_Uyghur'},
  Palm: {...rtl, name: 'Palmyrene'},
  Phli: {...rtl, name: 'Inscriptional_Pahlavi'},
  Phlp: {...rtl, name: 'Psalter_Pahlavi'},
  Prti: {...rtl, name: 'Inscriptional_Parthian'},
  Sarb: {...rtl, name: 'Old_South_Arabian'},
  Sogd: {...rtl, name: 'Sogdian'},
  Sogo: {...rtl, name: 'Old_Sogdian'},
  Deva: {name: 'Devanagari', fonts: noto('Devanagari'), leading: 1.8},
  Beng: {name: 'Bengali', fonts: noto('Bengali'), leading: 1.8},
  Guru: {name: 'Gurmukhi', fonts: noto('Gurmukhi'), leading: 1.8},
  Gujr: {name: 'Gujarati', fonts: noto('Gujarati'), leading: 1.8},
  Orya: {name: 'Oriya', fonts: noto('Oriya'), leading: 1.8},
  Taml: {name: 'Tamil', fonts: noto('Tamil'), leading: 1.8},
  Telu: {name: 'Telugu', fonts: noto('Telugu'), leading: 1.8},
  Knda: {name: 'Kannada', fonts: noto('Kannada'), leading: 1.8},
  Mlym: {name: 'Malayalam', fonts: noto('Malayalam'), leading: 1.8},
  Sinh: {name: 'Sinhala', fonts: noto('Sinhala'), leading: 1.8},
  Thai: {name: 'Thai', fonts: noto('Thai'), leading: 1.8},
  Laoo: {name: 'Lao', fonts: noto('Lao'), leading: 1.8},
  Khmr: {name: 'Khmer', fonts: noto('Khmer'), leading: 1.9},
  Mymr: {name: 'Myanmar', fonts: noto('Myanmar'), leading: 1.9},
  Ethi: {name: 'Ethiopic', fonts: noto('Ethiopic'), leading: 1.7, quotes: guillemets},
  Tibt: {name: 'Tibetan', fonts: noto('Tibetan'), leading: 1.9},
  Hans: {name: 'Han', fonts: '"Noto Serif SC", "Songti SC", SimSun, serif', leading: 1.8},
  Hant: {name: 'Han', fonts: '"Noto Serif TC", "Songti TC", PMingLiU, serif', leading: 1.8, quotes: corners},
  Hani: {name: 'Han', fonts: '"Noto Serif SC", "Noto Serif TC", serif', leading: 1.8},
  // Every Japanese text has hiragana, and no other language uses it.
  Jpan: {
    name: 'Hiragana',
    fonts: '"Noto Serif JP", "Hiragino Mincho ProN", "Yu Mincho", serif',
    leading: 1.8,
    quotes: corners
  },
  Hrkt: {name: 'Hiragana', fonts: '"Noto Serif JP", serif', leading: 1.8, quotes: corners},
  Kore: {name: 'Hangul', fonts: '"Noto Serif KR", AppleMyungjo, Batang, serif', leading: 1.75}
}

/** Scripts that one text mixes: Han stands beside both kana, and may beside Hangul. Named as in `\p{Script=…}`. */
export const mixedScripts: readonly string[] = ['Han', 'Hiragana', 'Katakana', 'Hangul']
