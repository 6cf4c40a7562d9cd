import {cpSync, existsSync, mkdirSync, renameSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {projectSettingsOf} from '../../src/node/config/settings.ts'
import {recover, Transaction, unfinished, workFolder} from '../../src/node/project/transaction.ts'
import {folder, leftBehind, read, tree, write} from './temp.ts'

const begun = (root: string) => {
  const change = new Transaction(projectSettingsOf({}, root), 'build')
  change.write(join(root, 'dist/editions/a.html'), 'new a')
  change.write(join(root, 'dist/editions/ar/b.html'), 'new b')
  change.remove(join(root, 'dist/editions/he/c.html'))
  change.writeLast(join(root, 'dist/editions/index.json'), 'new index')
  return change
}
const old = {
  'dist/editions/a.html': 'old a',
  'dist/editions/he/c.html': 'old c',
  'dist/editions/index.json': 'old index'
}
const after = {
  'dist/editions/a.html': 'new a',
  'dist/editions/ar/b.html': 'new b',
  'dist/editions/index.json': 'new index'
}
const state = (root: string) => Object.fromEntries(tree(root).map((name) => [name, read(root, name)]))

test('nothing is seen before the commit, everything after it', () => {
  const root = folder(old)
  const change = begun(root)
  for (const [name, text] of Object.entries(old)) expect(read(root, name)).toBe(text)
  change.commit()
  expect(state(root)).toEqual(after)
  expect(existsSync(join(workFolder(root), 'stage'))).toBe(false)
})

test('an interruption before the decision is undone', () => {
  const root = folder(old)
  begun(root)
  expect(existsSync(join(workFolder(root), 'stage'))).toBe(true)
  // Nothing is decided: whoever reads finds the files as they were.
  expect(unfinished(projectSettingsOf({}, root))).toBeUndefined()
  expect(recover(projectSettingsOf({}, root))).toEqual({command: 'command', done: 'undone'})
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
    const moves = ['dist/editions/a.html', 'dist/editions/ar/b.html']
    const journal = {
      version: 1,
      command: 'build',
      moves: moves.map((to, from) => ({from, to})),
      removes: ['dist/editions/he/c.html'],
      last: {from: 2, to: 'dist/editions/index.json'}
    }
    mkdirSync(workFolder(root), {recursive: true})
    renameSync(join(kept, 'stage'), stage)
    write(stage, {'journal.json': JSON.stringify(journal)})
    // As if only the first `done` moves had happened.
    for (const [at, name] of [...moves, 'dist/editions/index.json'].entries()) {
      if (at < done) renameSync(join(stage, String(at)), join(root, name))
      else if (name in old) write(root, {[name]: old[name as keyof typeof old]})
    }
    write(root, {'dist/editions/he/c.html': 'old c'})
    expect(recover(projectSettingsOf({}, root))).toEqual({command: 'build', done: 'finished'})
    expect(state(root)).toEqual(after)
  }
})

test('what somebody saved in the meantime is kept and named', () => {
  const root = folder({'locales/ar/x.json': 'as read', 'locales/ar/y.json': 'as read'})
  const change = new Transaction(projectSettingsOf({}, root), 'extract')
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
  new Transaction(projectSettingsOf({}, root), 'extract').commit()
  expect(leftBehind(root)).toEqual([])
})

test('a file that is renamed goes when the new one is there, unless somebody changed it', () => {
  for (const [meanwhile, expected] of [
    ['old', {'locales/ar/b.json': 'new'}],
    ['newer', {'locales/ar/a.json': 'newer', 'locales/ar/b.json': 'new'}]
  ] as const) {
    const root = folder({'locales/ar/a.json': 'old'})
    const change = new Transaction(projectSettingsOf({}, root), 'extract')
    change.rename(join(root, 'locales/ar/a.json'), 'old', join(root, 'locales/ar/b.json'), 'new')
    write(root, {'locales/ar/a.json': meanwhile})
    expect(change.commit()).toEqual([])
    expect(state(root)).toEqual(expected)
  }
})

test('a file that has appeared at the new name stays, and so does the old one', () => {
  const root = folder({'locales/ar/a.json': 'old'})
  const change = new Transaction(projectSettingsOf({}, root), 'extract')
  change.rename(join(root, 'locales/ar/a.json'), 'old', join(root, 'locales/ar/b.json'), 'new')
  write(root, {'locales/ar/b.json': 'theirs'})
  expect(change.commit()).toEqual(['locales/ar/b.json'])
  expect(state(root)).toEqual({'locales/ar/a.json': 'old', 'locales/ar/b.json': 'theirs'})
})
