import {expect, test} from 'vitest'
import {exchangeFormats} from '../../src/exchange/index.ts'
import {link, segment} from '../catalog/segments.ts'
import {Desk, outcomes} from './desk.ts'

const port = segment('p-port', 'The <a1>port</a1> reopened.', [link('a1', 'https://example.org/port')])
const nobody = segment('p-nobody', 'Nobody said why.')
const OLD = 'فُتح <a1>الميناء</a1>.'
const NEW = 'أُعيد فتح <a1>الميناء</a1>.'

function translated(): Desk {
  const desk = new Desk([port, nobody])
  desk.type({'p-port': OLD, 'p-nobody': 'لم يذكر أحد السبب.'})
  return desk
}
const changed = (file: string) => file.replace(/فُتح/g, 'أُعيد فتح')

for (const {id} of exchangeFormats) {
  test(`${id}: a revised target is taken`, () => {
    const desk = translated()
    const done = desk.in(changed(desk.out(id)))
    expect(outcomes(done)).toEqual(['taken', 'same'])
    expect(desk.texts['p-port']).toBe(NEW)
    expect(desk.states['p-port']).toMatchObject({state: 'translated', source: port.text})
    expect(Object.keys(desk.states)).not.toContain('p-port-was')
  })

  test(`${id}: a second import changes nothing`, () => {
    const desk = translated()
    const file = changed(desk.out(id))
    desk.in(file)
    expect(desk.in(file).writes).toEqual([])
  })

  test(`${id}: made from an older source, a target is stale`, () => {
    const desk = translated()
    const file = changed(desk.out(id))
    desk.segments = [{...port, text: 'The <a1>port</a1> closed again.', plain: 'The port closed again.'}, nobody]
    const done = desk.in(file)
    expect(outcomes(done)).toEqual(['stale', 'same'])
    expect(desk.texts['p-port']).toBe(NEW)
    expect(desk.extract().catalogs[0]!.entries[0]).toMatchObject({status: 'stale', target: NEW})
  })

  test(`${id}: what the article says no more is kept`, () => {
    const desk = translated()
    const file = changed(desk.out(id))
    desk.segments = [nobody]
    const done = desk.in(file)
    expect(outcomes(done)).toEqual(['obsolete', 'same'])
    expect(desk.locale.state).toContain(JSON.stringify(NEW))
    desk.segments = [port, nobody]
    expect(desk.extract().catalogs[0]!.entries[0]!.target).toBeDefined()
  })

  test(`${id}: of two texts one is taken and the other recorded`, () => {
    const desk = translated()
    const file = changed(desk.out(id))
    desk.type({'p-port': 'ثالث <a1>ميناء</a1>.'})
    const done = desk.in(file)
    expect(outcomes(done)).toEqual(['replaced', 'same'])
    expect(desk.texts['p-port']).toBe(NEW)
    expect(desk.locale.state).toContain('ثالث')
  })

  test(`${id}: changed here and not there, ours stays`, () => {
    const desk = translated()
    const file = desk.out(id)
    desk.type({'p-port': NEW})
    expect(outcomes(desk.in(file))).toEqual(['same', 'same'])
    expect(desk.texts['p-port']).toBe(NEW)
  })

  test(`${id}: an empty target takes nothing away`, () => {
    const desk = translated()
    const empty = desk.out(id).replace(/لم يذكر أحد السبب\./g, '')
    expect(outcomes(desk.in(empty))[1]).toBe('empty')
    expect(desk.texts['p-nobody']).toBe('لم يذكر أحد السبب.')
  })
}

test('a stale target that a translator confirms becomes current', () => {
  const desk = translated()
  desk.segments = [{...port, text: 'The <a1>port</a1> re-opened.', plain: 'The port re-opened.'}, nobody]
  const confirmed: Readonly<Record<string, (file: string) => string>> = {
    xliff: (file) => file.replace('state="initial" subState="polyedition:stale"', 'state="final"'),
    xliff12: (file) => file.replace('state="needs-adaptation"', 'state="final"'),
    po: (file) => file.replace('#, fuzzy\n', ''),
    csv: (file) => file.replace(',stale,', ',final,')
  }
  for (const [id, confirm] of Object.entries(confirmed)) {
    const other = Object.assign(new Desk([]), {...desk})
    const file = other.out(id)
    expect(outcomes(other.in(file))[0], id).toBe('same')
    expect(confirm(file), id).not.toBe(file)
    expect(outcomes(other.in(confirm(file)))[0], id).toBe('accepted')
    expect(other.extract().catalogs[0]!.entries[0], id).toMatchObject({status: 'current', target: OLD})
  }
})

test('a fuzzy entry that was changed stays open', () => {
  const desk = translated()
  desk.segments = [{...port, text: 'The <a1>port</a1> re-opened.', plain: 'The port re-opened.'}, nobody]
  expect(outcomes(desk.in(changed(desk.out('po'))))[0]).toBe('stale')
  expect(desk.extract().catalogs[0]!.entries[0]).toMatchObject({status: 'stale', target: NEW})
})

test('a review holds for the words that were reviewed', () => {
  const desk = translated()
  desk.in(desk.out('xliff').replace(/state="translated"/g, 'state="reviewed"'))
  expect(desk.states['p-port']!.state).toBe('reviewed')
  desk.in(changed(desk.out('xliff')))
  expect(desk.states['p-port']).toMatchObject({target: NEW, state: 'translated'})
})

test('a reviewed text does not give way to one that was made meanwhile', () => {
  const desk = translated()
  const file = changed(desk.out('csv'))
  desk.type({'p-port': 'ثالث <a1>ميناء</a1>.'})
  desk.in(desk.out('xliff').replace(/state="translated"/g, 'state="final"'))
  expect(outcomes(desk.in(file))).toEqual(['kept', 'same'])
  expect(desk.texts['p-port']).toContain('ثالث')
  expect(desk.locale.state).toContain(JSON.stringify(NEW))
})

test('two texts for one key in one file are both kept', () => {
  const desk = new Desk([nobody])
  const at = {line: 1, column: 1, offset: 0}
  const unit = (target: string) => ({key: 'p-nobody', source: nobody.text, target, at})
  expect(outcomes(desk.take([unit('أولًا'), unit('ثانيًا')]))).toEqual(['taken', 'kept'])
  expect(desk.texts['p-nobody']).toBe('أولًا')
  expect(desk.locale.state).toContain('ثانيًا')
})

test('a text under a lost key is found by its source', () => {
  const desk = new Desk([nobody])
  const at = {line: 1, column: 1, offset: 0}
  const done = desk.take([{key: 'p-other', source: 'Nobody  said why.', target: 'لا أحد.', at}])
  expect(done.units).toEqual([{key: 'p-nobody', outcome: 'moved', at}])
  expect(desk.texts['p-nobody']).toBe('لا أحد.')
})
