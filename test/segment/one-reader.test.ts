import {expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {mapPlain} from '../../src/catalog/plain-map.ts'
import {readMarks, renameMarks, sameWords} from '../../src/catalog/tagged.ts'
import {fallbackOf} from '../../src/edition/fallback.ts'
import {spliceTargets} from '../../src/edition/index.ts'
import {tokenize} from '../../src/exchange/inline.ts'
import type {Tag} from '../../src/model.ts'
import {cutTags, plainText, readTagged, replaceTags, segmentArticle, tagsIn} from '../../src/segment/index.ts'

// The catalog, the exchange, the checks and the edition read tags alike; what follows are the places where they did not.
const tags: Tag[] = [
  {name: 'em', kind: 'em'},
  {name: 'strong', kind: 'strong'},
  {name: 'br1', kind: 'break'},
  {name: 'h1a', kind: 'html'},
  {name: 'code1', kind: 'code', value: '<b>x'}
]
const names = new Set(tags.map(({name}) => name))
const marks = (text: string) => readMarks(text, tags).marks.map(({name, start, end}) => `${name} ${start}–${end}`)

test('the cuts of a text in a row are the text', () => {
  for (const text of ['', 'a<em>b</em >c<br1 />', '<nothing>', '</em><em', '<em>&lt;em&gt;', 'a < b > c']) {
    const cuts = [...cutTags(text, names)]
    expect(cuts.map(({start, end}) => text.slice(start, end)).join('')).toBe(text)
    expect(replaceTags(text, () => undefined, names)).toBe(text)
    expect(cuts.every(({start, end}) => end > start)).toBe(true)
  }
})

test('a name may hold a letter behind a figure', () => {
  expect(marks('a<h1a>b</h1a>')).toEqual(['h1a 1–2'])
  expect(tokenize('<h1a>b</h1a>', {tags: new Map(tags.map((tag) => [tag.name, tag])), figures: new Set()})).toEqual([
    {type: 'open', name: 'h1a'},
    {type: 'text', text: 'b'},
    {type: 'close', name: 'h1a'}
  ])
})

test('an end with a stroke behind it is an end', () => {
  expect(tagsIn('</br1/>')).toEqual([{type: 'close', name: 'br1', start: 0, end: 7}])
  expect(marks('a</br1/>b')).toEqual([])
  expect(mapPlain('a<em>b</em/>', tags)?.tags.map(({side}) => side)).toEqual(['open', 'close'])
})

test('a tag may stand within itself', () => {
  expect(marks('<em>a<em>b</em>c</em>')).toEqual(['em 0–3', 'em 1–2'])
  expect(renameMarks('<em>a<em>b</em>c</em> <em>d</em>', 'em', (nth) => (nth === 0 ? undefined : `x${nth}`))).toBe(
    'a<x1>b</x1>c <x2>d</x2>'
  )
})

test('what crosses ends where the tag around it ends', () => {
  expect(marks('<em>a<strong>b</em>c</strong>')).toEqual(['em 0–2', 'strong 1–2'])
})

test('what is not closed ends where the tag around it ends', () => {
  expect(marks('<em>a<strong>b</em>c')).toEqual(['em 0–2', 'strong 1–2'])
  expect(marks('a<em>b')).toEqual(['em 1–2'])
})

test('no mark reaches behind the last word', () => {
  expect(marks('<em>a </em>')).toEqual(['em 0–1'])
})

test('a break parts words however it is typed', () => {
  for (const text of ['a<br1/>b', 'a<br1></br1>b', 'a<br1>b', 'a <br1/>b']) {
    expect(plainText(text, tags)).toBe('a b')
    expect(readMarks(text, tags).bare).toBe('a b')
    expect(sameWords({text, tags}, {text: 'a b', tags: []})).toBe(true)
  }
})

test('an escape that a tag cuts in two is text, for everybody', () => {
  const text = '&l<em>t;</em>'
  expect(readTagged(text, names).pieces[0]).toEqual({type: 'text', value: '&l'})
  expect(plainText(text, tags)).toBe('&lt;')
  expect(readMarks(text, tags).bare).toBe('&lt;')
  expect(mapPlain(text, tags)?.plain).toBe('&lt;')
})

test('escapes are text and never tags', () => {
  const text = '&lt;em&gt; &amp;lt; <nobody>'
  expect(plainText(text, tags)).toBe('<em> &lt; <nobody>')
  expect(readMarks(text, tags)).toEqual({bare: '<em> &lt; <nobody>', marks: []})
})

test('more than fifty levels keep their words, for the catalog too', () => {
  const many = Array.from({length: 80}, (_, at): Tag => ({name: `html${at}`, kind: 'html'}))
  const text = `${many.map(({name}) => `<${name}>`).join('')}word${many
    .map(({name}) => `</${name}>`)
    .reverse()
    .join('')}`
  expect(readMarks(text, many).bare).toBe('word')
  expect(readMarks(text, many).marks).toHaveLength(50)
  const {problems} = readTagged(text, new Set(many.map(({name}) => name)))
  expect(problems.map(({kind, name}) => `${kind} ${name}`)).toEqual(many.slice(50).map(({name}) => `unclosed ${name}`))
})

test('locked code with its own text is one token, with other code it is read on', () => {
  const known = {tags: new Map(tags.map((tag) => [tag.name, tag])), figures: new Set(['killed'])}
  expect(tokenize('a <code1>&lt;b>x</code1> {{killed}}', known)).toEqual([
    {type: 'text', text: 'a '},
    {type: 'alone', name: 'code1'},
    {type: 'text', text: ' '},
    {type: 'figure', name: 'killed'}
  ])
  expect(tokenize('<code1>y</code1>', known).map(({type}) => type)).toEqual(['open', 'text', 'close'])
})

test('words between signs that are no tags are words', () => {
  const one = (text: string) => ({role: 'paragraph', source: 'five < six', text, lang: 'ar'}) as const
  expect(fallbackOf([one('<خمسة أصغر من ستة>')], 'ar', 'en')).toBeUndefined()
  expect(fallbackOf([one('<em>five</em> &lt; six')], 'ar', 'en')).toBe('en')
})

test('words that a slip puts into a break stay', () => {
  const {article} = parseArticle('---\nlang: en\n---\n\nOne  \ntwo.\n', {slug: 'a'})
  const segment = segmentArticle(article).find(({role}) => role === 'paragraph')!
  expect(segment.text).toBe('One<br1/>two.')
  const markdown = spliceTargets(article, [segment], new Map([[segment.key, 'واحد<br1>اثنان.']]))
  expect(markdown).toContain('واحد  \nاثنان.')
})
