import {expect, test} from 'vitest'
import {article, project, translate} from '../node/project.ts'
import {folder, read, write} from '../node/temp.ts'
import {type Edit, Editor, type Range} from './editor.ts'

const RAIN = 'article/rain.md'
const AR = 'locales/ar/rain.json'
interface Hovered {
  readonly contents: {readonly value: string}
  readonly range: Range
}
interface Action {
  readonly title: string
  readonly kind: string
  readonly edit: {readonly changes: Readonly<Record<string, readonly Edit[]>>}
}

async function editor(files: Readonly<Record<string, string>> = {}, ...args: string[]): Promise<Editor> {
  const made = new Editor(await project(files), ...args)
  await made.start()
  return made
}

const none = (codes: readonly string[]) => codes.length === 0
const has = (code: string) => (codes: readonly string[]) => codes.includes(code)

test('it says what it can, and ends cleanly after shutdown', async () => {
  const one = new Editor(await project())
  const {capabilities, serverInfo} = await one.start()
  expect(serverInfo).toEqual({name: 'polyedition', version: '0.1.0'})
  expect(capabilities).toMatchObject({hoverProvider: true, definitionProvider: true})
  expect(await one.connection.sendRequest('shutdown')).toBeNull()
  await one.connection.sendNotification('exit')
  expect(await one.ended).toBe(0)
  expect(one.stderr).toBe('')
})

test('an editor that is gone takes the server with it', async () => {
  const one = await editor()
  one.process.stdin!.end()
  expect(await one.ended).toBe(1)
})

test('findings come with opening, change and go with the text, and point to the words', async () => {
  const one = await editor()
  await one.open(AR)
  await one.until(AR, none)
  const text = read(one.root, AR)
  await one.type(AR, text.replace('يومين', '5 أيام'))
  const wrong = await one.until(AR, has('figure-changed'))
  const found = wrong.find(({code}) => code === 'figure-changed')!
  expect(found).toMatchObject({severity: 1, codeDescription: {href: expect.stringMatching(/figure-changed\.md$/)}})
  expect(one.words(AR, found.range)).toBe('5 أيام')
  await one.type(AR, text)
  await one.until(AR, none)
})

test('a change in the article is seen in the translation, which need not be open, and both are cleared at the end', async () => {
  const one = await editor()
  await one.open(RAIN)
  await one.until(RAIN, none)
  await one.type(RAIN, read(one.root, RAIN).replace('two days', 'nine long weeks'))
  await one.until(AR, has('state-stale'))
  await one.notify('textDocument/didClose', RAIN)
  await one.until(AR, none)
})

test('what is saved is read again: a new article, another configuration', async () => {
  const one = await editor()
  write(one.root, {'article/snow.md': article('', 'It snowed.')})
  await one.open('article/snow.md')
  await one.until('article/snow.md', has('article-headline'))
  write(one.root, {
    'polyedition.config.json': '{"locales": ["en", "ar"], "severities": {"article-headline": "off"}, "oops": 1}'
  })
  await one.notify('textDocument/didSave', 'article/snow.md')
  expect(await one.untilSaid(/oops/)).toMatch(/polyedition\.config\.json:1:\d+ Unexpected option `oops`/)
  write(one.root, {
    'polyedition.config.json': '{"locales": ["en", "ar"]}',
    'article/snow.md': article('Snow', 'It snowed.')
  })
  await one.type('article/snow.md', read(one.root, 'article/snow.md'))
  await one.notify('textDocument/didSave', 'article/snow.md')
  await one.until('article/snow.md', (codes) => !codes.includes('article-headline'))
})

const BODY =
  'At least 74 people were **hurt** and \\$2.5 million was lost, see [the 2019 report](https://a.example/1999).'
const TARGET = '<strong>أصيب</strong> ما لا يقل عن 74 شخصًا وضاع 2.5 مليون دولار، راجع <a1>تقرير عام 2019</a1>.'

async function storm(target: string = TARGET): Promise<Editor> {
  const one = await editor({'article/storm.md': article('Storm', BODY)})
  await translate(one.root, 'storm', ['العاصفة', target])
  await one.open('article/storm.md')
  await one.open('locales/ar/storm.json')
  return one
}

const hovers: Array<[name: string, file: string, words: string, range: string, says: RegExp[]]> = [
  [
    'a figure with its hedge',
    'article/storm.md',
    '74',
    '74',
    [/\*\*cardinal\*\* `74`/, /hedge: at-least \(At least\)/]
  ],
  ['money behind an escape', 'article/storm.md', '2.5 million', '$2.5 million', [/\*\*money\*\* `2500000` `USD`/]],
  ['a year in a link', 'article/storm.md', '2019', '2019', [/\*\*cardinal\*\* `2019`/]],
  [
    'a segment without a figure',
    'article/storm.md',
    'people',
    BODY,
    [/\*\*paragraph\*\*/, /`ar` \*\*current\*\*, translated/]
  ],
  [
    'a figure of the translation',
    'locales/ar/storm.json',
    '74',
    '74',
    [/\*\*cardinal\*\* `74`/, /at-least/, /`en` At least/]
  ],
  ['money of the translation', 'locales/ar/storm.json', 'مليون', '2.5 مليون دولار', [/\*\*money\*\* `2500000` `USD`/]]
]
test('hover explains what stands at a place', async () => {
  const one = await storm()
  for (const [name, file, words, range, says] of hovers) {
    const {contents, range: found} = await one.at<Hovered>('textDocument/hover', file, words)
    for (const pattern of says) expect(contents.value, name).toMatch(pattern)
    expect(one.words(file, found), name).toBe(range)
  }
  // An edit makes it stale, and it shows what it was made from.
  await one.type('article/storm.md', read(one.root, 'article/storm.md').replace('people were', 'sailors were'))
  const {contents} = await one.at<Hovered>('textDocument/hover', 'locales/ar/storm.json', 'أصيب')
  expect(contents.value).toMatch(/\*\*stale\*\*, translated, by person[\s\S]*It was made from: At least 74 people/)
})

test('definition leads from a key to its segment, and from the segment to its translations', async () => {
  const one = await storm()
  const [key = ''] = Object.keys(JSON.parse(read(one.root, 'locales/ar/storm.json')) as object).slice(1)
  type Places = Array<{uri: string; range: Range}>
  for (const words of [key, 'أصيب']) {
    const back = await one.at<Places>('textDocument/definition', 'locales/ar/storm.json', words)
    expect(back.map(({uri}) => uri)).toEqual([one.uri('article/storm.md')])
    expect(one.words('article/storm.md', back[0]!.range)).toBe(BODY)
  }
  const there = await one.at<Places>('textDocument/definition', 'article/storm.md', 'people')
  expect(there.map(({uri}) => uri)).toEqual([one.uri('locales/ar/storm.json')])
  expect(one.words('locales/ar/storm.json', there[0]!.range)).toBe(JSON.stringify(TARGET))
  await one.open('article/_state/ar/storm.json')
  const state = await one.at<Places>('textDocument/definition', 'article/_state/ar/storm.json', key)
  expect(state.map(({uri}) => uri)).toEqual([one.uri('article/storm.md')])
})

test('a quick fix writes what `check --fix` writes, and the record keeps its state', async () => {
  const one = await storm(TARGET.replace('،', ','))
  const file = 'locales/ar/storm.json'
  await one.until(file, has('text-latin-punctuation'))
  const position = one.position(file, ', راجع')
  const ask = (only?: string[]) =>
    one.connection.sendRequest('textDocument/codeAction', {
      textDocument: {uri: one.uri(file)},
      range: {start: position, end: position},
      context: {diagnostics: [], ...(only && {only})}
    }) as Promise<Action[]>
  const actions = await ask()
  expect(actions.map(({title, kind}) => [title, kind])).toEqual([
    ['text-latin-punctuation: write `،` for `,`', 'quickfix'],
    ['Mend all that is safe in this file', 'source.fixAll.polyedition']
  ])
  const {changes} = actions[0]!.edit
  expect(Object.keys(changes)).toEqual([one.uri(file), one.uri('article/_state/ar/storm.json')])
  const mended = one.edited(file, changes[one.uri(file)]!)
  expect(mended).toBe(read(one.root, file).replace(', راجع', '، راجع'))
  write(one.root, {
    'article/_state/ar/storm.json': one.edited(
      'article/_state/ar/storm.json',
      changes[one.uri('article/_state/ar/storm.json')]!
    )
  })
  await one.type(file, mended)
  await one.until(file, none)
  expect((await one.at<Hovered>('textDocument/hover', file, 'أصيب')).contents.value).toContain(
    '**current**, translated'
  )
  expect((await ask(['source.fixAll'])).length).toBe(0)
  expect(await ask(['refactor'])).toEqual([])
})

const halves: Array<[name: string, file: string, text: string, code: string]> = [
  ['a locale file that ends early', AR, '{"headline": "المطر', 'text-broken-file'],
  ['a locale file of something else', AR, '[1, {"a": [[[', 'text-broken-file'],
  ['conflict markers', AR, '{\n<<<<<<< HEAD\n"a": "1"\n=======\n"a": "2"\n>>>>>>> b\n}', 'text-conflict'],
  [
    'front matter that is being typed',
    RAIN,
    '---\nlang: en\nheadline: "Rain\n---\n\nIt rained.\n',
    'article-front-matter'
  ],
  ['front matter without an end', RAIN, '---\nlang: en\nheadl', 'article-front-matter'],
  [
    'an article of levels upon levels',
    RAIN,
    `---\nlang: en\nheadline: R\n---\n\n${'>'.repeat(4000)} a\n`,
    'article-limit'
  ]
]
test('what is broken or half typed is a finding, and every question has an answer', async () => {
  const one = await editor()
  await one.open(AR)
  await one.open(RAIN)
  for (const [name, file, text, code] of halves) {
    const before = read(one.root, file)
    await one.type(file, text)
    await one.until(file, has(code))
    for (const method of ['textDocument/hover', 'textDocument/definition']) {
      for (let line = 0; line < text.split('\n').length; line++) {
        const params = {textDocument: {uri: one.uri(file)}, position: {line, character: 3}}
        expect(await one.connection.sendRequest(method, params), name).toBeDefined()
      }
    }
    await one.type(file, before)
    await one.until(file, none)
  }
  expect(one.stderr).toBe('')
  expect(one.said).toEqual([])
})

test('what is no file of a story has no answer, and no fault', async () => {
  const one = await editor({
    'notes.md': 'Notes.\n',
    'locales/ar/deep/rain.json': '{}',
    'locales/ar/nothing.json': '{"a": "1"}'
  })
  for (const name of ['notes.md', 'locales/ar/deep/rain.json', 'locales/ar/nothing.json', 'polyedition.config.json']) {
    await one.open(name)
    const position = {line: 0, character: 1}
    const ask = (uri: string) => one.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position})
    expect(await ask(one.uri(name))).toBeNull()
    expect(await ask('untitled:Untitled-1')).toBeNull()
    expect(await ask('file:///%ff/../..')).toBeNull()
  }
})

test('a file of a folder without a configuration belongs to the folder that the editor has opened', async () => {
  const one = new Editor(folder({'article/snow.md': article('', 'It snowed.')}))
  await one.start()
  await one.open('article/snow.md')
  await one.until('article/snow.md', has('article-headline'))
})
