import {beforeEach, expect, test} from 'vitest'
import {project, translate} from '../node/project.ts'
import {cli} from './cli.ts'

let root = ''
beforeEach(async () => {
  root = await project()
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'هطل المطر ثلاثة أيام.'])
})

const terminal = {out: true, err: true}

test('findings are said in the language that is asked for', async () => {
  const {out} = await cli(root, 'check rain --lang ar')
  expect(out).toContain('في الترجمة (قياس) `ثلاثة أيام` (3) وفي الأصل `two days` (2)')
  expect((await cli(root, 'check rain --lang he')).out).toContain(
    'בתרגום (מידה) `ثلاثة أيام` (3) ובמקור `two days` (2)'
  )
  expect((await cli(root, 'build --lang ar')).err).toContain('في الترجمة (قياس)')
})

test('without texts in a language they are in English, and that is said', async () => {
  const {out, err} = await cli(root, 'check rain --lang sw')
  expect(out).toContain('Unexpected measure `ثلاثة أيام` (3), expected `two days` (2) as in the source')
  expect(err).toContain('Findings are not told in `sw`, only in `en`, `ar`, `he`; here they are in English')
})

test('JSON keeps the English sentence, with what it says behind it', async () => {
  const findings = JSON.parse((await cli(root, 'check rain --lang ar --json')).out) as Array<Record<string, unknown>>
  expect(findings.find(({ruleId}) => ruleId === 'figure-changed')).toMatchObject({
    reason: 'Unexpected measure `ثلاثة أيام` (3), expected `two days` (2) as in the source',
    message: {
      id: 'figure-changed',
      values: {kind: 'measure', figure: {text: 'ثلاثة أيام', lang: 'ar', value: '3'}, wanted: {text: 'two days'}},
      note: {id: 'both-texts'}
    }
  })
})

test('words of the other direction are held together on a terminal, and elsewhere where that is asked for', async () => {
  const held = 'Unexpected measure `\u2067ثلاثة أيام\u2069` (3), expected `two days` (2)'
  expect((await cli(root, 'check rain', {terminal})).out).toContain(held)
  expect((await cli(root, 'check rain --isolates')).out).toContain(held)
  expect((await cli(root, 'check rain')).out).not.toMatch(/[\u2066-\u2069]/)
  expect((await cli(root, 'check rain --format github', {terminal})).out).not.toMatch(/[\u2066-\u2069]/)
  // A line to the left is held as a whole, and in it what runs to the right.
  expect((await cli(root, 'check rain --lang ar', {terminal})).out).toContain(
    '\u2067في الترجمة (قياس) `ثلاثة أيام` (3) وفي الأصل `\u2066two days\u2069` (2)\u2069'
  )
})
