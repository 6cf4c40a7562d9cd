import fc from 'fast-check'
import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {parseArticle, parseBody} from '../../src/article/index.ts'
import {graft} from '../../src/edition/graft.ts'
import {splice} from '../../src/edition/splice.ts'
import type {Segment} from '../../src/model.ts'
import {segmentArticle} from '../../src/segment/index.ts'
import {markdown} from '../markdown-fragments.ts'

const FRONT = '---\nheadline: Talks\nlang: en\n---\n\n'

function trees(source: string, target: (segment: Segment) => string): [made: Root | undefined, parsed: Root] {
  const {article} = parseArticle(source, {lang: 'en'})
  const segments = segmentArticle(article)
  const spliced = splice(article, segments, new Map(segments.map((one) => [one.key, target(one)])))
  return [graft(article, segments, spliced), parseBody(spliced.markdown, article)]
}

/** As words of many kinds: with signs that mean something to Markdown, and without. */
const WORDS = [
  'נכון',
  'مرحبا',
  'Zürich,',
  '1999',
  '2.',
  '"so"',
  '(x)',
  'a_b',
  '*',
  'a*b',
  'C#',
  'it’s',
  '5%',
  '12:30',
  '- ',
  '+',
  '=',
  '~',
  '`',
  '!',
  '#1',
  '[b]',
  'a@b.org',
  'www.example.org',
  'x|y',
  '{x}',
  'a:b',
  ':note',
  'أ:ب',
  ':sup[2]',
  '&amp;',
  'a\\',
  '1)',
  'X',
  '...',
  '--',
  '<'
]
const said = fc.array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 6}).map((words) => words.join(' '))

test('a grafted tree is the tree that is parsed', () => {
  fc.assert(
    fc.property(
      markdown,
      fc.boolean(),
      fc.array(fc.option(said), {minLength: 4, maxLength: 4}),
      (body, front, texts) => {
        let at = 0
        const target = ({text}: Segment): string => {
          const words = texts[at++ % texts.length]
          // Tags stay, each around words of its own.
          return words == null ? text : text.replace(/(<[^>]*>)|[^<]+/g, (_, tag?: string) => tag ?? words)
        }
        const [made, parsed] = trees(front ? FRONT + body : body, target)
        if (made) expect(made).toEqual(parsed)
      }
    ),
    {numRuns: 300}
  )
})

const translated = ({text}: Segment): string => text.replace(/(<[^>]*>)|\p{L}/gu, (_, tag?: string) => tag ?? 'ש')

const cases: ReadonlyArray<readonly [name: string, body: string]> = [
  ['words', 'Three men were hurt.\n\nThey live.\n'],
  ['a heading, a list and a quotation', '## What we know\n\n- One\n- Two\n\n> They said so.\n'],
  ['emphasis, code and a link', '**Who?** They *said* `npm` [there](https://example.org/x).\n'],
  ['a table', '| a | b |\n|---|---|\n| One | two |\n'],
  ['a note', 'It rained.[^1]\n\n[^1]: Says the office.\n'],
  ['a picture that is translated', 'It rained.\n\n![The rain](rain.jpg "It is wet")\n\nIt poured.\n'],
  ['a picture at the end', 'It rained.\n\n![The rain](rain.jpg)\n'],
  ['lines that were wrapped', 'It rained\nall day long.\n\n    code\n']
]

for (const [name, body] of cases)
  test(`grafts ${name}`, () => {
    const [made, parsed] = trees(FRONT + body, translated)
    expect(made).toEqual(parsed)
  })

test('leaves what depends on more to the parser', () => {
  for (const body of ['![The rain](rain.jpg)\n\nIt rained.\n', 'See [the rain][1].\n\n[1]: x.md\n', '::note[Rain]\n'])
    expect(trees(FRONT + body, translated)[0]).toBeUndefined()
})
