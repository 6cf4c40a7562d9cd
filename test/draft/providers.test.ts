import {expect, test} from 'vitest'
import {DraftFault, type DraftRequest} from '../../src/draft/index.ts'
import {deeplProvider} from '../../src/node/providers/deepl.ts'
import {providerOf} from '../../src/node/providers/index.ts'
import {folder} from '../node/temp.ts'

const REQUEST: DraftRequest = {
  sourceLocale: 'en',
  targetLocale: 'pt',
  headline: 'Head',
  style: [],
  maxTokens: 100,
  items: [
    {key: 'a', role: 'paragraph', text: 'One {{killed}} <a1>man</a1>', terms: []},
    {key: 'b', role: 'paragraph', text: 'Two', terms: []}
  ]
}
const context = (env: Record<string, string> = {}) => ({root: folder(), env: {PATH: process.env.PATH, ...env}})

const program = (body: string) => ({command: [process.execPath, '-e', body]})
const ECHO = `
  require('node:readline').createInterface({input: process.stdin}).on('line', (line) => {
    const {key, text, targetLocale, items} = JSON.parse(line)
    console.log(JSON.stringify({key, target: targetLocale + ' ' + text, more: items === undefined}))
  })`

test('a command reads an item a line and writes a draft a line', async () => {
  const provider = await providerOf('own', {own: program(ECHO)}, context())
  const {drafts} = await provider.draft(REQUEST)
  expect(drafts).toEqual({a: 'pt One {{killed}} <a1>man</a1>', b: 'pt Two'})
})

test('a command that fails is a fault, and one that writes no JSON has no drafts', async () => {
  const failing = await providerOf('own', {own: program('process.exit(3)')}, context())
  await expect(failing.draft(REQUEST)).rejects.toThrow(new DraftFault('`own` ended with 3'))
  const absent = await providerOf('own', {own: {command: ['/nowhere/draft']}}, context())
  await expect(absent.draft(REQUEST)).rejects.toBeInstanceOf(DraftFault)
  const chatty = await providerOf('own', {own: program('console.log("hello")')}, context())
  expect(await chatty.draft(REQUEST)).toEqual({drafts: undefined})
})

test('a function of the configuration is asked as it is', async () => {
  const provider = await providerOf(
    'own',
    {own: {draft: async ({items}) => ({drafts: {[items[1]!.key]: 'Dois'}})}},
    context()
  )
  expect(await provider.draft(REQUEST)).toEqual({drafts: {b: 'Dois'}})
})

test('a key that is missing is named by its variable', async () => {
  const house = {kind: 'openai', url: 'http://localhost:1/v1', model: 'm', keyVariable: 'HOUSE_KEY'} as const
  await expect(providerOf('house', {house}, context())).rejects.toThrow('`HOUSE_KEY`')
})

test('DeepL is given tags and names that stay, and its languages', async () => {
  const asked: unknown[] = []
  class Translator {
    constructor(key: string, options: object) {
      asked.push(key, options)
    }
    async translateText(texts: readonly string[], source: string, target: string, options: object) {
      asked.push(texts, source, target, options)
      return texts.map((text) => ({text: text.toUpperCase().replaceAll('KEEP', 'keep').replace('KILLED', 'killed')}))
    }
  }
  const provider = await deeplProvider({name: 'deepl', key: 'k', timeout: 9}, async () => ({Translator}))
  expect(await provider.draft(REQUEST)).toEqual({drafts: {a: 'ONE {{killed}} <A1>MAN</A1>', b: 'TWO'}})
  expect(asked).toMatchObject([
    'k',
    {maxRetries: 0, minTimeout: 9},
    ['One <keep>{{killed}}</keep> <a1>man</a1>', 'Two'],
    'en',
    'pt-PT',
    {tagHandling: 'xml', context: 'Head'}
  ])
})

test('DeepL that is busy may be asked again, and one that is not installed says how to mend it', async () => {
  class TooManyRequestsError extends Error {
    override readonly name = 'TooManyRequestsError'
  }
  class Translator {
    async translateText(): Promise<never> {
      throw new TooManyRequestsError('secret')
    }
  }
  const provider = await deeplProvider({name: 'deepl', key: 'k', timeout: 9}, async () => ({Translator}))
  await expect(provider.draft(REQUEST)).rejects.toMatchObject({
    again: {},
    message: '`deepl` failed: TooManyRequestsError'
  })
  await expect(providerOf('d', {d: {kind: 'deepl'}}, context({DEEPL_AUTH_KEY: 'k'}))).rejects.toThrow(
    'npm install deepl-node'
  )
})
