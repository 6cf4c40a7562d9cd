import {cpSync, existsSync, mkdirSync, renameSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {interrupted, recover, Transaction, workFolder} from '../../src/node/transaction.ts'
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
  for (let done = 0; done <= 3; done++) {
    const root = folder(old)
    const kept = folder()
    const change = begun(root)
    // The stage as it stands at the moment of the decision, kept while the change is carried out.
    const stage = join(workFolder(root), 'stage')
    cpSync(stage, join(kept, 'stage'), {recursive: true})
    change.commit()
    const moves = ['dist/a.html', 'dist/ar/b.html']
    const journal = {
      version: 1,
      command: 'build',
      moves: moves.map((to, from) => ({from, to})),
      removes: ['dist/he/c.html'],
      last: {from: 2, to: 'dist/index.json'}
    }
    mkdirSync(workFolder(root), {recursive: true})
    renameSync(join(kept, 'stage'), stage)
    write(stage, {'journal.json': JSON.stringify(journal)})
    // As if only the first `done` moves had happened.
    for (const [at, name] of [...moves, 'dist/index.json'].entries()) {
      if (at < done) renameSync(join(stage, String(at)), join(root, name))
      else if (name in old) write(root, {[name]: old[name as keyof typeof old]})
    }
    write(root, {'dist/he/c.html': 'old c'})
    expect(recover(root)).toEqual({command: 'build', done: 'finished'})
    expect(state(root)).toEqual(after)
  }
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

test('a file that is renamed goes when the new one is there, unless somebody changed it', () => {
  for (const [meanwhile, expected] of [
    ['old', {'b.json': 'new'}],
    ['newer', {'a.json': 'newer', 'b.json': 'new'}]
  ] as const) {
    const root = folder({'a.json': 'old'})
    const change = new Transaction(root, 'extract')
    change.rename(join(root, 'a.json'), 'old', join(root, 'b.json'), 'new')
    write(root, {'a.json': meanwhile})
    expect(change.commit()).toEqual([])
    expect(state(root)).toEqual(expected)
  }
})

test('a file that has appeared at the new name stays, and so does the old one', () => {
  const root = folder({'a.json': 'old'})
  const change = new Transaction(root, 'extract')
  change.rename(join(root, 'a.json'), 'old', join(root, 'b.json'), 'new')
  write(root, {'b.json': 'theirs'})
  expect(change.commit()).toEqual(['b.json'])
  expect(state(root)).toEqual({'a.json': 'old', 'b.json': 'theirs'})
})
