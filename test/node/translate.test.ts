import {expect, test} from 'vitest'
import {extractProject, translateFromMemory} from '../../src/node/index.ts'
import {project} from './project.ts'
import {read, write} from './temp.ts'

const third = {
  'article/third.md':
    '---\nlang: en\nheadline: Rain again\n---\n\nIt rained for two days.\n\nThe ferry sails again, slowly.\n\nIt snowed.\n'
}

test('translate fills what was translated word for word, and offers what is like it', async () => {
  const root = await project(third)
  const {articles, written, memory} = await translateFromMemory({cwd: root, articles: ['third']})
  expect(memory).toBe(4)
  expect(articles).toMatchObject([
    {slug: 'third', locale: 'ar', offers: [{kind: 'fuzzy', target: 'العبّارة تبحر من جديد.'}]}
  ])
  expect(articles[0]!.filled).toHaveLength(1)
  expect(written).toEqual(['locales/ar/third.json', 'article/_state/ar/third.json'])
  expect(read(root, 'locales/ar/third.json')).toContain('هطل المطر يومين.')
  expect(read(root, 'article/_state/ar/third.json')).toContain('"origin": "memory"')
  expect((await extractProject({cwd: root})).written).toEqual([])
})

test('translate looks in a memory of elsewhere, and a broken one is refused before anything is written', async () => {
  const root = await project(third)
  const file = `<tmx version="1.4"><header srclang="en-GB"/><body><tu><tuv xml:lang="en-GB"><seg>It <hi>snowed</hi>.</seg></tuv><tuv xml:lang="ar-JO"><seg>تساقط الثلج.</seg></tuv></tu></body></tmx>`
  write(root, {'old.tmx': file, 'broken.tmx': file.slice(0, -9)})
  await expect(translateFromMemory({cwd: root, memories: ['old.tmx', 'broken.tmx']})).rejects.toThrow(/broken\.tmx/)
  expect(() => read(root, 'locales/ar/third.json')).toThrow()
  await translateFromMemory({cwd: root, memories: ['old.tmx']})
  expect(read(root, 'locales/ar/third.json')).toContain('تساقط الثلج.')
})
