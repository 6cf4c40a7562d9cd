import {toCardinal, toOrdinal} from 'n2words/fa-IR'
import {spellNumber} from '../../src/figures/index.ts'
import {grammar} from '../../src/languages/fa/grammar.ts'
import {spelling} from '../../src/languages/fa/spelling.ts'
import {generic} from '../../src/languages/generic.ts'
import type {Spelling} from '../../src/languages/spelling.ts'
import type {NumberSource} from './number-source.ts'
import {rbnf} from './rbnf.ts'

const nobody = generic('und')

/** Three changes its vowel, and thirty keeps its own before the ending. */
const ordinal = (value: bigint): string[] => {
  if (value === 1n) return ['اول', 'یکم']
  const words = spellNumber(value, {...nobody, spelling})
  return words.endsWith('سه') ? [`${words.slice(0, -1)}وم`] : [words.endsWith('سی') ? `${words} ام` : `${words}م`]
}

/** Afghanistan counts hundreds as they are. */
const afghan: Spelling = {
  ...spelling,
  small: {
    masculine: spelling.small.masculine.map((words, value) => (value === 19 ? 'نزده' : words)),
    feminine: spelling.small.feminine
  },
  hundreds: spelling.hundreds.map((words, at) => ({1: 'دوصد', 2: 'سه‌صد', 4: 'پنجصد'})[at] ?? words)
}

// biome-ignore format: a table is read by its rows
export const fa: NumberSource = {
  tag: 'fa',
  spellings: [spelling, afghan],
  ordinal,
  grammar,
  // One thousand, or a thousand; four hundred in two words.
  alike: (words) => words.replace(/(^| و )یک هزار/g, '$1هزار').replaceAll('چهار صد', 'چهارصد'),
  // With a pronoun: the second of them.
  inflected: (words) => [
    words, `${words}ین`, ...(/[صا]دم$|سی ام$|هزارم$/.test(words) ? [] : [`${words}ش`, `${words}شان`])
  ],
  spellers: [
    {name: 'CLDR', kind: 'cardinal', spell: rbnf('fa', '%spellout-cardinal')},
    {name: 'CLDR fa-AF', kind: 'cardinal', spell: rbnf('fa-AF', '%spellout-cardinal')},
    {name: 'n2words', kind: 'cardinal', spell: toCardinal},
    {name: 'n2words', kind: 'ordinal', spell: toOrdinal}
  ],
  faults: [
    {
      of: '',
      kind: 'cardinal',
      why:
        '10¹² is a thousand milliards, of which a rest of milliards is counted again, or for Afghanistan بیلیون, ' +
        'which its press writes for 10⁹: تریلیون',
      at: (value) => value >= 10n ** 12n
    },
    {
      of: 'n2words',
      kind: 'cardinal',
      why: 'سيصد has the letter of an Arabic keyboard',
      at: (_, words) => words.includes('ي')
    },
    {
      of: 'n2words',
      kind: 'cardinal',
      why: '1,100 is هزار صد: behind هزار "and" is left out',
      at: (_, words) => /هزار (?!و |می)/.test(words)
    },
    {
      of: 'n2words',
      kind: 'ordinal',
      why: 'بیست و سهم and سیم: three changes its vowel, سوم, and thirty keeps its own, سی‌ام',
      at: (_, words) => /(سهم|سیم)$/.test(words)
    },
    {
      of: 'n2words',
      kind: 'ordinal',
      why: 'سيصدم has the letter of an Arabic keyboard',
      at: (_, words) => words.includes('ي')
    }
  ],
  own: {
    // The letters ر, د and و join nothing, so many print no space behind them: دوهزار, صدهزار.
    cardinals: {
      1: 'یکی', 4: 'چار', 15: 'پانژده', 18: 'هیجده|هژده', 50: 'پنجا', 60: 'شست', 100: 'یکصد', 300: 'سی صد',
      500: 'پان صد', 600: 'شیشصد', 1000: 'یکهزار', 2000: 'دوهزار', 4000: 'چهارهزار', 100000: 'صدهزار',
      1000000: 'ملیون|یکمیلیون', 2000000: 'دومیلیون', 4000000: 'چهارمیلیون', 100000000: 'صدمیلیون',
      1000000000: 'ملیارد|میلیار|بیلیون', 1000000000000: 'ترلیون|تریلیارد'
    },
    plurals: {},
    ordinals: {
      1: 'نخست|نخستین', 2: 'دویم', 18: '{هیجدهم,هژدهم}{,ین,ش,شان}', 30: 'سیم{,ین}', 100: 'یکصدم{,ین}',
      1000000: 'میلیونم{,ین}', 1000000000: 'میلیاردم{,ین}'
    }
  }
}
