import fc from 'fast-check'

/** Pieces that have a meaning to some reader: of mark-up, of data, of a terminal, of a header, of a number. */
const pieces = [
  ...'*_`~[]()<>{}#|\\!&$:;,.\'"“”«»„‘’״׳@%^=+-/\n\r\t\0 ',
  '\u200f\u200e\u202e\u2066\u2069\u200b\ufeff\u00ad\u061c',
  '\u001b[31m',
  '\u009b',
  '\ud800',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="java\nscript:alert(1)">',
  '<svg/onload=alert(1)>',
  '<b>',
  '</b>',
  '<!--',
  ']]>',
  'javascript:alert(1)',
  'data:text/html,x',
  '{{killed}}',
  '{{',
  '$t(x)',
  ':::note\n',
  '::x[',
  '---\n',
  '```\n',
  '[^1]',
  '[^1]: ',
  '[a](',
  '| a | b |\n| - | - |\n',
  '> ',
  '- ',
  '1. ',
  '<strong>',
  '</strong>',
  '<a1>',
  '<code1>',
  '&amp;',
  '&#x6a;',
  '__proto__',
  'constructor',
  '::error file=x::y',
  'at least 74 people',
  'قال ثلاثة وعشرون',
  'אמר "לפחות" 5',
  '1,234.5%',
  '٣٫٥',
  'أ',
  'e\u0301',
  '👩‍👩‍👧',
  'EMBARGO until 0600 GMT',
  '14/2/2024',
  '2024-02-30',
  '🇵🇸'
]

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 5, arbitrary: fc.constantFrom(...pieces)},
      fc.string({maxLength: 8}),
      fc.string({unit: 'binary', maxLength: 4})
    ),
    {
      maxLength: 24
    }
  )
  .map((all) => all.join(''))

/** Data of any shape under names of ours: what a file holds where a person made a mistake, or meant one. */
export const hostileData = (names: readonly string[]): fc.Arbitrary<unknown> =>
  fc.letrec((tie) => ({
    value: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      hostileText,
      fc.constantFrom(null, true, 0, -1, 1e21, '', [], {}),
      fc.array(tie('value'), {maxLength: 3}),
      fc.dictionary(fc.oneof(fc.constantFrom(...names), hostileText), tie('value'), {maxKeys: 4})
    )
  })).value
