import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {mergeProject} from '../../src/node/index.ts'
import {project} from './project.ts'
import {read, write} from './temp.ts'

const main = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')

test('conflict markers of git are resolved entry by entry', async () => {
  const root = await project()
  const text = read(root, 'locales/ar/rain.json')
  const [, line = ''] = /^(.*هطل المطر يومين.*)$/m.exec(text) ?? []
  const other = line.replace('يومين', 'طوال يومين')
  write(root, {'locales/ar/rain.json': text.replace(line, `<<<<<<< ours\n${line}\n=======\n${other}\n>>>>>>> theirs`)})
  const {merged, findings} = await mergeProject({cwd: root})
  expect(findings).toEqual([])
  expect(merged).toMatchObject([{path: 'locales/ar/rain.json', both: [expect.stringMatching(/^p-/)]}])
  const after = read(root, 'locales/ar/rain.json')
  expect(Object.values(JSON.parse(after) as object)).toEqual(
    expect.arrayContaining(['هطل المطر يومين.', 'هطل المطر طوال يومين.'])
  )
  expect((await mergeProject({cwd: root})).merged).toEqual([])
})

test('as git calls it', async () => {
  const root = await project({base: '{"a": "1"}', ours: '{"a": "1", "b": "2"}', theirs: '{"a": "3"}', broken: '{"a"'})
  const git = (...files: string[]) =>
    spawnSync(process.execPath, [main, 'merge', '--driver', ...files], {cwd: root}).status
  expect(git('base', 'ours', 'theirs', 'locales/ar/x.json')).toBe(0)
  expect(JSON.parse(read(root, 'ours'))).toEqual({a: '3', b: '2'})
  expect(git('base', 'ours', 'broken', 'locales/ar/x.json')).toBe(1)
  // Git would take a file without markers for a resolved one.
  expect(read(root, 'ours')).toMatch(/<{7} ours[\s\S]*"b": "2"[\s\S]*={7}\n\{"a"\n>{7} theirs/)
  expect(git('base')).toBe(2)
})
