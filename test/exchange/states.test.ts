import {expect, test} from 'vitest'
import type {State} from '../../src/model.ts'
import {segment} from '../catalog/segments.ts'
import {Desk, outcomes} from './desk.ts'

const nobody = segment('p-nobody', 'Nobody knows why.')
const AR = 'لا أحد يعرف السبب.'

const xliff12 = (unit: string, target: string, text = AR) =>
  `<xliff version="1.2"><file original="s" source-language="en" target-language="ar"><body><trans-unit id="p-nobody" ${unit}><source>Nobody knows why.</source><target ${target}>${text}</target></trans-unit></body></file></xliff>`
const xliff2 = (segment: string, text = AR, unit = '') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ar"><file id="s"><unit id="p-nobody" ${unit}><segment ${segment}><source>Nobody knows why.</source><target>${text}</target></segment></unit></file></xliff>`
const po = (flags: string) =>
  `msgid ""\nmsgstr "Language: ar\\n"\n\n${flags}msgctxt "s/p-nobody"\nmsgid "Nobody knows why."\nmsgstr "${AR}"\n`

const cases: ReadonlyArray<[what: string, file: string, state: State | undefined]> = [
  ['approved', xliff12('approved="yes"', ''), 'final'],
  ['approved and translated', xliff12('approved="yes"', 'state="translated"'), 'reviewed'],
  ['approved and signed off', xliff12('approved="yes"', 'state="signed-off"'), 'reviewed'],
  ['approved and final', xliff12('approved="yes"', 'state="final"'), 'final'],
  ['approved, and in need of a review', xliff12('approved="yes"', 'state="needs-review-translation"'), 'initial'],
  ['final, and not approved', xliff12('approved="no"', 'state="final"'), 'translated'],
  ['not approved, without a state', xliff12('approved="no"', ''), 'translated'],
  ['signed off', xliff12('', 'state="signed-off"'), 'reviewed'],
  ['in need of a translation', xliff12('', 'state="needs-translation"'), 'initial'],
  ['in need of an adaptation', xliff12('', 'state="needs-adaptation"'), 'initial'],
  ['new', xliff12('', 'state="new"'), 'initial'],
  ['without a state', xliff12('', ''), 'translated'],
  ['a suggestion of a machine', xliff12('', 'state-qualifier="mt-suggestion"'), 'initial'],
  ['translated after a fuzzy match', xliff12('', 'state="translated" state-qualifier="fuzzy-match"'), 'translated'],
  ['new, and a copy of the source', xliff12('', 'state="new"', 'Nobody knows why.'), undefined],
  ['not to be translated', xliff12('translate="no"', '', 'Nobody knows why.'), undefined],
  ['initial in XLIFF 2', xliff2('state="initial"'), 'initial'],
  ['without a state in XLIFF 2', xliff2(''), 'translated'],
  ['reviewed in XLIFF 2', xliff2('state="reviewed" subState="x:done"'), 'reviewed'],
  ['final in XLIFF 2', xliff2('state="final"'), 'final'],
  ['not to be translated in XLIFF 2', xliff2('', 'Nobody knows why.', 'translate="no"'), undefined],
  ['fuzzy in PO', po('#, no-wrap, fuzzy\n'), 'initial'],
  ['not fuzzy in PO', po('#, no-wrap\n'), 'translated']
]
for (const [what, file, state] of cases) {
  test(`what is ${what} becomes ${state ?? 'nothing'}, and stays so`, () => {
    const desk = new Desk([nobody])
    const first = desk.in(file)
    expect(outcomes(first)).toEqual([state ? 'taken' : 'empty'])
    expect(desk.states['p-nobody']?.state).toBe(state)
    expect(desk.in(file).writes).toEqual([])
  })
}

const halves: Readonly<Record<string, string>> = {
  'XLIFF 2': `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ar"><file id="s"><unit id="p-nobody"><segment state="final"><source>Nobody knows</source><target>لا أحد يعرف</target></segment><ignorable><source> </source></ignorable><segment state="final"><source>why.</source><target/></segment></unit></file></xliff>`,
  'XLIFF 1.2': `<xliff version="1.2"><file original="s" source-language="en" target-language="ar"><body><trans-unit id="p-nobody" approved="yes"><source>Nobody knows why.</source><seg-source><mrk mtype="seg" mid="1">Nobody knows</mrk> <mrk mtype="seg" mid="2">why.</mrk></seg-source><target><mrk mtype="seg" mid="1">لا أحد يعرف</mrk> <mrk mtype="seg" mid="2"></mrk></target></trans-unit></body></file></xliff>`
}
for (const [format, file] of Object.entries(halves)) {
  test(`${format}: half a text is a draft, whatever its state`, () => {
    const desk = new Desk([nobody])
    const {units} = desk.in(file)
    expect(units[0]!.reason).toMatch(/1 of its 2 \w+ have no translation/)
    expect(desk.states['p-nobody']!.state).toBe('initial')
  })
}

test('an approval that left the house with a text is none for other words', () => {
  const desk = new Desk([nobody])
  desk.in(xliff12('approved="yes"', 'state="signed-off"'))
  const out = desk.out('xliff12').replace(' state="signed-off"', '')
  expect(out).toContain('approved="yes"')
  expect(outcomes(desk.in(out))).toEqual(['same'])
  desk.in(out.replace('السبب', 'سبب ذلك'))
  expect(desk.states['p-nobody']).toMatchObject({target: 'لا أحد يعرف سبب ذلك.', state: 'translated'})
})
