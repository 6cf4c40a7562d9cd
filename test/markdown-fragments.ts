import fc from 'fast-check'

/** Pieces of which arbitrary Markdown is put together: every construct, in and out of its place. */
const inline = [
  'word',
  'Two words',
  'figure 1.5',
  'שלום',
  'مرحبا',
  '*em*',
  '**strong**',
  '_under_',
  '__both__',
  '~~gone~~',
  '***',
  '`code`',
  '`` a ` b ``',
  '[link](u)',
  '[link *em*](<u v> "A title")',
  '[ref]',
  '[text][ref]',
  '[ref][]',
  '![alt *text*](i.png "Image title")',
  '![ref]',
  '<b>bold</b>',
  '<i title="Said">',
  '</i>',
  '<br>',
  '<!-- aside -->',
  '<https://example.org/a>',
  'https://example.org/b',
  'www.example.org',
  ' a@example.org ',
  '[^1]',
  '&amp;',
  ' &nbsp; ',
  '\\*',
  '\\',
  '14:05',
  ':name',
  '|',
  '\\|',
  '<',
  '>',
  '&',
  '!',
  '[',
  ']',
  '(',
  ')',
  '"',
  '“',
  '،',
  '  \n',
  '\\\n',
  '\n',
  ' ',
  ' ',
  ' '
] as const
const starts = [
  '# ',
  '## ',
  '> ',
  '- ',
  '1. ',
  '- [ ] ',
  '    ',
  '\t',
  '```\n',
  '~~~\n',
  ':::note\n',
  ':::',
  '::x[y]',
  '[ref]: u "Def title"\n',
  '[^1]: ',
  '| a | b |\n| - | - |\n| ',
  '---\n',
  '===\n',
  '***\n',
  '<div>\n',
  '</div>\n',
  '<p title="T">',
  ''
] as const

const line: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...inline), {maxLength: 7}))
  .map(([start, pieces]) => start + pieces.join(''))

export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: A "title"\nlang: en\n---\n', '---\nheadline: >\n  Folded\n  text\n---\n'),
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n> ', '\n  ')), {maxLength: 8})
  )
  .map(([front, lines]) => front + lines.map((parts) => parts.join('')).join(''))

/** Any text that a translator may type, tags included. */
export const typed: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...inline,
      '<strong>',
      '</strong>',
      '<em>',
      '</em>',
      '<a1>',
      '</a1>',
      '<code1>',
      '</code1>',
      '<img1/>',
      '<br1/>',
      '<fn1/>',
      '# ',
      '- ',
      '1. ',
      '+ ',
      '=',
      '-',
      '::x',
      '{',
      '}'
    ),
    {minLength: 1, maxLength: 10}
  )
  .map((pieces) => pieces.join(''))
