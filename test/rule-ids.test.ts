import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {checks} from '../src/check/checks/index.ts'
import {ruleIds} from '../src/rule-ids.ts'

const root = resolve(import.meta.dirname, '..')
const known = new Set<string>(ruleIds)

test('every rule and every page of a rule has its id in the list', () => {
  const pages = readdirSync(join(root, 'docs/checks')).flatMap((name) =>
    name.endsWith('.md') ? [name.slice(0, -3)] : []
  )
  expect([...checks.map(({id}) => id), ...pages].filter((id) => !known.has(id))).toEqual([])
  expect([...ruleIds].sort()).toEqual([...known].sort())
})

test('every id of the list is said by somebody', () => {
  const source = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && name !== 'rule-ids.ts')
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
    .join('\n')
  const told = (id: string) => source.includes(`'${id}'`) || source.includes(`'${id.replace('article-wire-', '')}'`)
  expect(ruleIds.filter((id) => !told(id))).toEqual([])
})
