import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {spliceTargets} from '../../src/edition/index.ts'
import {segmentArticle} from '../../src/segment/index.ts'
import {markdown} from '../markdown-fragments.ts'

const read = (source: string) => {
  const {article} = parseArticle(source, {lang: 'en'})
  return {article, segments: segmentArticle(article)}
}

/** Node types, addresses and code: what a translation must not change. */
function shape(node: Nodes): string {
  // A line break that only wraps becomes a space, so a text may be cut into fewer nodes.
  if (node.type === 'text') return ''
  const own = node.type === 'inlineCode' || node.type === 'code' ? node.value : 'url' in node ? node.url : ''
  const type = node.type.replace(/^yaml$/, '')
  return `${type}(${own}${'children' in node ? node.children.map(shape).join('') : ''})`
}

/** Each letter goes to Hebrew, tags and escapes stay. So does a letter before an address, which keeps it from being one. */
const pseudo = (text: string) =>
  text.replace(/<[^>]*>|&\w+;|[a-z]*(?:https?:\/\/|www\.)[^\s<]*|[\w.]+@[\w.]+|[a-z]/g, (found) =>
    found.length > 1 ? found : String.fromCharCode(0x05d0 + (found.charCodeAt(0) - 97))
  )

/** Where it went wrong once: bare addresses right after other text lose the places of their neighbours. */
const examples: Array<[string]> = [
  ['[ref]: u "Def title"\n"www.example.org[text][ref]\n===\n\n'],
  ['[ref]: u "Def title"\nword<!-- aside -->www.example.org\n---\n[ref]\n'],
  ['#   \nword`` a ` b ``www.example.org\n- \n'],
  ['| a | b |\n| - | - |\n| >www.example.org\\|[link *em*](<u v> "A title")\n']
]

test('segment, then splice what was not translated, is the identity', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const {article, segments} = read(source)
      expect(spliceTargets(article, segments, new Map())).toBe(source)
      expect(spliceTargets(article, segments, new Map(segments.map(({key, text}) => [key, text])))).toBe(source)
    }),
    {numRuns: 1500, examples}
  )
})

test('spans lie in order, and inside of each other or apart', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const {segments} = read(source)
      const keys = segments.map(({key}) => key)
      expect(new Set(keys).size).toBe(keys.length)
      const ends: number[] = []
      for (const {span} of segments) {
        while (ends.length > 0 && ends.at(-1)! <= span.start) ends.pop()
        expect(span.end).toBeLessThanOrEqual(ends.at(-1) ?? source.length)
        expect(span.start).toBeLessThanOrEqual(span.end)
        ends.push(span.end)
      }
    }),
    {numRuns: 1500, examples}
  )
})

test('a translation keeps the structure', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const {article, segments} = read(source)
      const translated = spliceTargets(article, segments, new Map(segments.map(({key, text}) => [key, pseudo(text)])))
      expect(shape(parseArticle(translated, {lang: 'he'}).article.tree)).toBe(shape(article.tree))
    }),
    {numRuns: 1500, examples}
  )
})
