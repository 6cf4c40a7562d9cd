import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {buildProject, checkProject} from '../../src/node/index.ts'

const root = mkdtempSync(join(tmpdir(), 'polyedition-families-'))
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}
const printed = (locale: string) => readFileSync(join(root, `dist/editions/${locale}/port.txt`), 'utf8')

beforeAll(() => {
  write('polyedition.config.json', JSON.stringify({source: 'en', locales: ['en', 'he']}))
  write('article/port.md', '---\nheadline: Ships arrive\nfigures: {ships: 3}\n---\n\nThe port counted {{ships}}.\n')
  write('locales/en/port.json', JSON.stringify({'fig-ships_one': 'one ship', 'fig-ships_other': '{{count}} ships'}))
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

test('the edition in the own language of an article prints the plural families of its locale file', async () => {
  await buildProject({cwd: root, now: '2026-01-01T00:00:00Z'})
  expect(printed('en')).toContain('The port counted three ships.')
})

test('a figure that is typed by hand is held against the bound one, filled in', async () => {
  const {extractProject} = await import('../../src/node/index.ts')
  await extractProject({cwd: root})
  const keys = Object.keys(JSON.parse(readFileSync(join(root, 'locales/en/port.json'), 'utf8')))
  const key = keys.find((name) => name.startsWith('p-'))!
  const headline = keys.find((name) => name.startsWith('headline'))!
  const check = async (text: string) => {
    write('locales/he/port.json', JSON.stringify({[headline]: 'אוניות מגיעות', [key]: text}))
    return (await checkProject({cwd: root})).findings.filter(({ruleId}) => /^figure-(?!unbound)/.test(ruleId))
  }
  expect(await check('בנמל נספרו 3 אוניות.')).toEqual([])
  expect((await check('בנמל נספרו 5 אוניות.')).map(({ruleId}) => ruleId)).toEqual(['figure-changed'])
})

test('a build of fragments writes the article element alone', async () => {
  const html = () => readFileSync(join(root, 'dist/editions/en/port.html'), 'utf8')
  await buildProject({cwd: root, now: '2026-01-01T00:00:00Z', fragment: true})
  expect(html()).toMatch(/^<article\b/)
  await buildProject({cwd: root, now: '2026-01-01T00:00:00Z'})
  expect(html()).toMatch(/^<!doctype html>/)
})
