import {existsSync, mkdirSync, renameSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {interrupted, recover, stagedName, Transaction, workFolder} from '../../src/node/transaction.ts'
import {folder, read, tree, write} from './temp.ts'

const begun = (root: string) => {
  const change = new Transaction(root, 'build')
  change.write(join(root, 'dist/a.html'), 'new a')
  change.write(join(root, 'dist/ar/b.html'), 'new b')
  change.remove(join(root, 'dist/he/c.html'))
  change.writeLast(join(root, 'dist/index.json'), 'new index')
  return change
}
const old = {'dist/a.html': 'old a', 'dist/he/c.html': 'old c', 'dist/index.json': 'old index'}
const after = {'dist/a.html': 'new a', 'dist/ar/b.html': 'new b', 'dist/index.json': 'new index'}
const state = (root: string) => Object.fromEntries(tree(root).map((name) => [name, read(root, name)]))

test('nothing is seen before the commit, everything after it', () => {
  const root = folder(old)
  const change = begun(root)
  for (const [name, text] of Object.entries(old)) expect(read(root, name)).toBe(text)
  change.commit()
  expect(state(root)).toEqual(after)
  expect(interrupted(root)).toBe(false)
})

test('an interruption before the decision is undone', () => {
  const root = folder(old)
  begun(root)
  expect(interrupted(root)).toBe(true)
  expect(recover(root)).toEqual({command: 'command', done: 'undone'})
  expect(state(root)).toEqual(old)
})

test('an interruption after the decision is finished, wherever it came', () => {
  const moves = ['dist/a.html', 'dist/ar/b.html', 'dist/index.json']
  for (let done = 0; done <= moves.length; done++) {
    const root = folder(old)
    begun(root).decide()
    expect(state(root)).toMatchObject(old)
    const stage = join(workFolder(root), 'stage')
    // As if only the first `done` moves had happened.
    mkdirSync(join(root, 'dist/ar'))
    for (const to of moves.slice(0, done)) renameSync(join(stage, stagedName(to)), join(root, to))
    expect(recover(root)).toEqual({command: 'build', done: 'finished'})
    expect(state(root)).toEqual(after)
    expect(interrupted(root)).toBe(false)
  }
})

test('what is written twice is written once, and what is removed and then written stands', () => {
  const root = folder(old)
  const change = new Transaction(root, 'build')
  change.write(join(root, 'dist/a.html'), 'first')
  change.remove(join(root, 'dist/he/c.html'))
  change.write(join(root, 'dist/he/c.html'), ['in ', 'pieces'])
  change.write(join(root, 'dist/a.html'), 'second')
  expect(change.commit()).toEqual([])
  expect(state(root)).toEqual({...old, 'dist/a.html': 'second', 'dist/he/c.html': 'in pieces'})
})

test('more files than the journal holds in memory', () => {
  const root = folder()
  const files = Object.fromEntries(Array.from({length: 1234}, (_, at) => [`dist/${at}.txt`, `number ${at}`]))
  const change = new Transaction(root, 'build')
  for (const [name, text] of Object.entries(files)) change.write(join(root, name), text)
  change.commit()
  expect(state(root)).toEqual(files)
})

test('what somebody saved in the meantime is kept and named', () => {
  const root = folder({'locales/ar/x.json': 'as read', 'locales/ar/y.json': 'as read'})
  const change = new Transaction(root, 'extract')
  change.write(join(root, 'locales/ar/x.json'), 'extracted', 'as read')
  change.write(join(root, 'locales/ar/y.json'), 'extracted', 'as read')
  change.write(join(root, 'locales/ar/z.json'), 'extracted', '')
  write(root, {'locales/ar/x.json': 'saved by a translator'})
  expect(change.commit()).toEqual(['locales/ar/x.json'])
  expect(state(root)).toEqual({
    'locales/ar/x.json': 'saved by a translator',
    'locales/ar/y.json': 'extracted',
    'locales/ar/z.json': 'extracted'
  })
})

test('a change without changes leaves no trace', () => {
  const root = folder()
  new Transaction(root, 'extract').commit()
  expect(existsSync(workFolder(root))).toBe(false)
})
