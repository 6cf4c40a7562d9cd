import {expect, test} from 'vitest'
import {markMarkdown} from '../../src/bidi/index.ts'
import {ar, he} from '../../src/languages/index.ts'

const spelled = (text: string): string => text.replaceAll('\u200E', '<L>').replaceAll('\u200F', '<R>')
const mark = (text: string): string => spelled(markMarkdown(text, {language: /[\u05D0-\u05EA]/.test(text) ? he : ar}))

const cases: Array<[name: string, markdown: string, marked: string]> = [
  ['a line that reads right', 'חברת Nokia הודיעה.', 'חברת Nokia הודיעה.'],
  ['a first letter that would turn the block', 'Nokia הודיעה.', '<R>Nokia הודיעה.'],
  ['a list item after its sign', '- Nokia הודיעה\n- ועוד', '- <R>Nokia הודיעה\n- ועוד'],
  ['a Latin item in a Hebrew list', '- Nokia\n- ועוד', '- <R>Nokia\n- ועוד'],
  ['a heading after its sign', '## C++ והלאה', '## <R>C++<L> והלאה'],
  ['emphasis inside of its signs', 'עובד ב-**C++**, לא כאן', 'עובד ב-**C++<L>**, לא כאן'],
  ['a link inside of its words', 'עובד ב-[C++](https://example.com), כן', 'עובד ב-[C++<L>](https://example.com), כן'],
  ['code outside of its signs', 'הפעילו `--x` עכשיו', 'הפעילו <L>`--x` עכשיו'],
  [
    'an address in brackets of its own',
    'ראו (https://example.com/w_(x)/) ושם',
    'ראו (<https://example.com/w_(x)/><L>) ושם'
  ],
  ['an escape as one sign', 'שפת C\\++ כאן', 'שפת C\\++<L> כאן'],
  ['a reference as one sign', 'חברת AT&amp;T&plus; כאן', 'חברת AT&amp;T&plus;<L> כאן'],
  ['a table cell', '| א | ב |\n|---|---|\n| ב-C++, כן | 5 |', '| א | ב |\n|---|---|\n| ב-C++<L>, כן | 5 |'],
  ['a quotation over two lines', '> שפת C++\n> היא שפה', '> שפת C++<L>\n> היא שפה'],
  [
    'a label of a link as it is',
    'עוד [C++] כאן\n\n[C++]: https://example.com',
    'עוד [C++]<L> כאן\n\n[C++]: https://example.com'
  ],
  ['controls out', 'מילה\u202E כאן\u2069', 'מילה כאן'],
  ['a Latin block as it is', 'We will not comment. C++!', 'We will not comment. C++!'],
  ['an alt text', '![לוגו C++, ישן](a.png)', '![לוגו C++<L>, ישן](a.png)']
]
for (const [name, markdown, marked] of cases) {
  test(`marks ${name}`, () => {
    expect(mark(markdown)).toBe(marked)
    expect(spelled(markMarkdown(markMarkdown(markdown, {language: he}), {language: he}))).toBe(
      spelled(markMarkdown(markdown, {language: he}))
    )
  })
}
