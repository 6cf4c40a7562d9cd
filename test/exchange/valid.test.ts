import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {segment} from '../catalog/segments.ts'
import {folder, write} from '../node/temp.ts'
import {Desk} from './desk.ts'
import {dtdErrors, schemaErrors, schemas, whySkipped, xmllint} from './schemas.ts'
import {tags, text} from './texts.ts'

/** Stories whose texts hold everything that has a meaning somewhere, translated, stale and missing. */
function stories(count: number): Desk[] {
  const story = fc.array(fc.tuple(text, fc.option(text, {nil: undefined}), fc.option(text, {nil: undefined})), {
    minLength: 20,
    maxLength: 30
  })
  return fc.sample(story, count).map((units) => {
    const make = (texts: readonly string[]) => texts.map((source, at) => segment(`p-text-${at}`, source, tags))
    const desk = new Desk(make(units.map(([source]) => source)), {figures: ['killed']})
    const forms = Object.fromEntries(
      ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`fig-killed_${form}`, '{{count}} قتيل'])
    )
    desk.type({
      ...Object.fromEntries(
        units.flatMap(([, target], at) => (target === undefined ? [] : [[`p-text-${at}`, target]]))
      ),
      ...forms
    })
    desk.segments = make(units.map(([source, , later]) => later ?? source))
    return desk
  })
}
const skipped = schemas ? '' : ` (skipped: ${whySkipped})`

for (const kind of ['xliff-2.1', 'xliff-1.2'] as const) {
  test.skipIf(!schemas)(`every ${kind} file follows its schema${skipped}`, async () => {
    for (const desk of stories(5))
      expect(await schemaErrors(kind, desk.out(kind === 'xliff-2.1' ? 'xliff' : 'xliff12'))).toEqual([])
  })
}

test.skipIf(!xmllint)(
  `every TMX file follows its DTD${xmllint ? '' : ' (skipped: no xmllint here, or no schemas)'}`,
  () => {
    for (const desk of stories(5)) expect(dtdErrors('tmx/tmx14.dtd', desk.out('tmx'))).toBe('')
  }
)

const gettext = spawnSync('msgfmt', ['--version']).status === 0
test.skipIf(!gettext)(`msgfmt accepts every PO file${gettext ? '' : ' (skipped: no gettext here)'}`, () => {
  const root = folder()
  for (const desk of stories(10)) {
    write(root, {'s.po': desk.out('po')})
    const {status, stderr} = spawnSync('msgfmt', ['--check', '--output-file=s.mo', 's.po'], {
      cwd: root,
      encoding: 'utf8'
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    // And what msgcat makes of it says the same to us.
    const again = spawnSync('msgcat', ['--width=60', 's.po'], {cwd: root, encoding: 'utf8'})
    expect(desk.in(again.stdout).writes).toEqual([])
  }
  expect(readFileSync(join(root, 's.mo')).length).toBeGreaterThan(100)
})
