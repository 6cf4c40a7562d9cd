import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseMarkdown} from '../../src/article/index.ts'
import {cleanText, isolate, markMarkdown, markText} from '../../src/bidi/index.ts'
import {apply, shape, surelyKept} from '../../src/bidi/markdown-verify.ts'
import {neededRuns} from '../../src/bidi/minimal-isolates.ts'
import {contextOf} from '../../src/bidi/options.ts'
import {joints, levelsOf} from '../../src/bidi/order.ts'
import {findRuns} from '../../src/bidi/runs.ts'
import {difference, look, lookWith} from '../../src/bidi/visual-layout.ts'
import {markdown} from '../markdown-fragments.ts'
import {ar, en, he} from '../packs.ts'

/** Pieces of which lines are made, so that hard neighbours meet often. */
const piece = fc.constantFrom(
  ...'שלום|מילה, |ב-|ה־|كلمة|و|، |؟|Nokia|C++|.NET|@desk|#tag|#תג|https://example.com/a_(b)/|a@example.com|3-2|10–20|5%|٢٥|٪|-5|$1.5|5 kg|2024-02-14|*2700|02-5550142|111 555 0800|(|)|[|]|"|«|»|\'| | |.|:|/|–|+|14:05|Yahoo!|Inc.|🎉|😀|é|日本|\uFFFC|½'.split(
    '|'
  )
)
const line = fc.array(piece, {maxLength: 14}).map((pieces) => pieces.join(''))
const dirty = fc
  .array(
    fc.oneof(
      piece,
      fc.constantFrom(
        '\u202E',
        '\u2066',
        '\u2069',
        '\u200F',
        '\u200E',
        '\uFEFB',
        '\u200B',
        '\u{E0041}',
        '\uFDFA',
        '\uFB2A',
        '\u200C'
      )
    ),
    {maxLength: 14}
  )
  .map((pieces) => pieces.join(''))
const packs = {ar, he, en}
// By tag, so that a counterexample prints one word.
const tag = fc.constantFrom('ar' as const, 'he' as const, 'en' as const)

test('cleaning twice is cleaning once, and says what it took', () => {
  fc.assert(
    fc.property(dirty, (text) => {
      const {text: clean, removed} = cleanText(text)
      expect(cleanText(clean)).toEqual({text: clean, removed: []})
      let rebuilt = ''
      let from = 0
      for (const {start, end, replacement} of removed) {
        rebuilt += text.slice(from, start) + replacement
        from = end
      }
      expect(rebuilt + text.slice(from)).toBe(clean)
    })
  )
})

test('marks change no word, and marking again changes nothing', () => {
  fc.assert(
    fc.property(dirty, tag, (text, tag) => {
      const language = packs[tag]
      const marked = markText(text, {language})
      expect(marked.replace(/[\u200E\u200F]/g, '')).toBe(cleanText(text).text)
      expect(markText(marked, {language})).toBe(marked)
    })
  )
})

test('a line is isolated until it looks as if every run were', () => {
  fc.assert(
    fc.property(line, tag, (text, tag) => {
      const language = packs[tag]
      const {dir} = language
      const runs = findRuns(text, contextOf({language}))
      for (const [i, run] of runs.entries()) {
        expect(run.end).toBeGreaterThan(run.start)
        expect(run.start).toBeGreaterThanOrEqual(runs[i - 1]?.end ?? 0)
      }
      const needed = neededRuns(text, dir, runs)
      expect(difference(text, lookWith(text, dir, runs), lookWith(text, dir, needed))).toBeUndefined()
      if (!difference(text, lookWith(text, dir, runs), look(text, dir, []))) expect(needed).toEqual([])
    }),
    {numRuns: 400}
  )
})

test('nothing on one side of a joint changes a level on the other', () => {
  const words = fc.constantFrom(' שלום אמר ', ' قال اليوم ', ' the council said ', ' (', ') ', '[', ']', '{', '}')
  const long = fc.array(fc.oneof(words, words, piece), {maxLength: 24}).map((pieces) => pieces.join(''))
  let seen = 0
  fc.assert(
    fc.property(long, fc.constantFrom('ltr' as const, 'rtl' as const), (text, dir) => {
      const levels = [...levelsOf(text, dir)]
      for (const at of joints(text, dir)) {
        seen++
        expect([...levelsOf(text.slice(0, at + 1), dir)]).toEqual(levels.slice(0, at + 1))
        expect([...levelsOf(text.slice(at), dir)]).toEqual(levels.slice(at))
      }
    }),
    {numRuns: 400}
  )
  expect(seen).toBeGreaterThan(100)
})

test('blocks that are surely kept are kept where the whole is read again', () => {
  const put = fc.record({
    at: fc.nat(90),
    text: fc.constantFrom('\u200E', '\u200F', '[', '](u)', '<', '>', '\u200F[^1]'),
    order: fc.constant(0 as const)
  })
  let seen = 0
  fc.assert(
    fc.property(markdown, fc.array(put, {maxLength: 4}), (source, all) => {
      const {children} = parseMarkdown(source)
      const edits = children.map(({position}) =>
        all.filter(({at}) => at >= position!.start.offset! && at <= position!.end.offset!)
      )
      if (!surelyKept(children, edits, source, parseMarkdown)) return
      const again = parseMarkdown(apply(source, edits.flat())).children
      expect(again.length).toBe(children.length)
      for (const [i, own] of edits.entries()) {
        if (!own.length) continue
        seen++
        expect(shape(again[i]!)).toBe(shape(children[i]!))
      }
    }),
    {numRuns: 800}
  )
  expect(seen).toBeGreaterThan(20)
})

test('a line from one side alone gets nothing', () => {
  const hebrew = fc
    .array(fc.constantFrom('שלום', ' ', ', ', '. ', '(', ')', '"', '12', ' 2024 ', 'בן־אדם', 'ב-2018', '!', '?'))
    .map((words) => words.join(''))
  fc.assert(
    fc.property(hebrew, (text) => {
      fc.pre(!/\d \d|[(-]\d|\d\)|\d-|\d"|\d\d? ?2024/.test(text))
      expect(markText(text, {language: he})).toBe(text)
    })
  )
})

test('HTML keeps its text, Markdown its words', () => {
  fc.assert(
    fc.property(dirty, dirty, tag, (a, b, tag) => {
      const language = packs[tag]
      const tree = {
        type: 'element' as const,
        tagName: 'p',
        properties: {},
        children: [
          {type: 'text' as const, value: a},
          {type: 'element' as const, tagName: 'em', properties: {}, children: [{type: 'text' as const, value: b}]},
          {type: 'text' as const, value: a}
        ]
      }
      const text = (node: {value?: string; children?: readonly unknown[]}): string =>
        node.value ?? (node.children ?? []).map((child) => text(child as typeof node)).join('')
      expect(text(isolate(tree, {language}))).toBe(cleanText(a).text + cleanText(b).text + cleanText(a).text)
      const markdown = `${a} **${b}** ${a}\n\n- ${b}\n\n${a}`
      const clean = cleanText(markdown).text
      const marked = markMarkdown(markdown, {language})
      // Nothing is lost: marks and the brackets of addresses are put in, and no sign is taken out.
      let at = 0
      for (const char of marked) if (clean.startsWith(char, at)) at += char.length
      expect(at).toBe(clean.length)
      const words = (value: string) => text(parseMarkdown(value)).replace(/[\u200E\u200F]/g, '')
      expect(words(marked)).toBe(words(clean))
    })
  )
})
