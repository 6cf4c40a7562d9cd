import {expect, test} from 'vitest'
import {markMarkdown} from '../../src/bidi/index.ts'
import {ar, he} from '../packs.ts'

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
  [
    'the label of a directive, and nothing before it',
    ':::note[קראו C++, תחילה]\nטקסט.\n:::',
    ':::note[קראו C++<L>, תחילה]\nטקסט.\n:::'
  ],
  [
    'a label that begins in Latin after its bracket',
    ':::note[C++ תחילה]\nטקסט.\n:::',
    ':::note[<R>C++<L> תחילה]\nטקסט.\n:::'
  ],
  ['a note of GitHub after its name', '> [!NOTE]\n> Nokia הודיעה.', '> [!NOTE]\n> <R>Nokia הודיעה.'],
  ['a shortcode beyond the space beside it', 'אמרו: {{< ref "a" >}} כאן', 'אמרו:<L> {{< ref "a" >}} <L>כאן'],
  ['nothing where there is no space', 'C++{{< ref "a" >}}', 'C++{{< ref "a" >}}'],
  ['a heading before its attributes', '## על C++ {#cpp}', '## על C++<L><R> {#cpp}'],
  ['a paragraph before its attributes', 'על C++, כן.\n{: .x}', 'על C++<L>, כן.\n{: .x}'],
  ['a link of a wiki as it is', 'ראו [[C++, כן]] כאן', 'ראו [[C++, כן]] כאן'],
  ['mathematics as they are', 'הנוסחה $a + b = c$, כן', 'הנוסחה $a + b = c$, כן'],
  ['a component as it is', 'ראו <Card of={C++ > 1}/> כאן', 'ראו <Card of={C++ > 1}/> כאן'],
  ['a note within its brackets', 'טקסט^[ראו C++, כן] כאן', 'טקסט^[ראו C++<L>, כן] כאן'],
  [
    'front matter of either kind not at all',
    '+++\ntitle = "C++, כן"\n+++\n\nשלום',
    '+++\ntitle = "C++, כן"\n+++\n\nשלום'
  ],
  [
    'code not at all',
    'הריצו `npm i -g C++, כן` או:\n\n```\nC++ # כן\n```',
    'הריצו `npm i -g C++, כן` או:\n\n```\nC++ # כן\n```'
  ],
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
