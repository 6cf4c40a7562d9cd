import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readLocaleFile, readStateFile} from '../../src/catalog/index.ts'

/** The pages of what the readers of locale and state files find: under each `###`, one file. Every finding of the
 *  readers stands on a page. */
const pages = resolve(import.meta.dirname, '../../docs/checks')
const ids = ['text-broken-file', 'text-duplicate-key', 'text-not-string', 'text-conflict', 'state-broken-file']

function examples(page: string, title: string): Array<[name: string, info: string, text: string]> {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
  return section
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [, info, text] = /^```(.*)\n([\s\S]*?)^```$/m.exec(part)!
      return [part.split('\n')[0]!, info!, text!]
    })
}

const findingsOf = (info: string, text: string) =>
  (info.endsWith(' state') ? readStateFile(text) : readLocaleFile(text)).findings

for (const id of ids) {
  const page = readFileSync(resolve(pages, `${id}.md`), 'utf8')
  const severity = /^Severity: (\w+)$/m.exec(page)?.[1]
  describe(id, () => {
    for (const [name, info, text] of examples(page, 'Ok'))
      test(`ok: ${name}`, () => expect(findingsOf(info, text)).toEqual([]))
    for (const [name, info, text] of examples(page, 'Not ok'))
      test(`not ok: ${name}`, () => {
        const findings = findingsOf(info, text)
        expect(findings.map(({ruleId}) => ruleId)).toEqual(findings.map(() => id))
        expect(findings[0]).toMatchObject({severity, place: expect.anything()})
      })
    test('page has examples of both kinds', () => {
      expect(page).toMatch(new RegExp(`^# ${id}\n`))
      expect(examples(page, 'Ok').length && examples(page, 'Not ok').length).toBeGreaterThan(0)
    })
  })
}

test('every rule of the readers has its page', () => {
  const rooms = ['locale-file', 'state-file'].map((name) =>
    readFileSync(resolve(import.meta.dirname, `../../src/catalog/${name}.ts`), 'utf8')
  )
  const named = new Set(rooms.flatMap((code) => code.match(/(?<=')(?:text|state)-[a-z]+(?:-[a-z]+)?(?=')/g) ?? []))
  expect([...named].sort()).toEqual([...ids].sort())
})
