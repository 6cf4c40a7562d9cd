import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {importWire} from '../../src/index.ts'
import {en, es} from '../packs.ts'

const languages = [en, es]

function read(copy: string): {front: Record<string, unknown>; body: string; rules: string[]} {
  const {markdown, findings} = importWire(copy, {languages, lang: 'es'})
  const [, front = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(markdown) ?? []
  return {
    front: parse(front),
    body: body.trim(),
    rules: findings.map(({ruleId}) => ruleId.replace('article-wire-', ''))
  }
}

const datelines: ReadonlyArray<readonly [copy: string, dateline: object | undefined, agency: string | undefined]> = [
  ['Madrid (EFE).- El buque zarpó.', {place: 'Madrid', country: 'ES'}, 'EFE'],
  ['Lima, 12 mar (EFE).- El buque zarpó.', {place: 'Lima', country: 'PE'}, 'EFE'],
  ['Madrid, 2 de marzo de 2024 (EFE).- El buque zarpó.', {place: 'Madrid', country: 'ES', date: '2024-03-02'}, 'EFE'],
  ['Tiro (Líbano), 6 mar 2024 (EFE).- El buque zarpó.', {place: 'Tiro', country: 'LB', date: '2024-03-06'}, 'EFE'],
  ['MADRID, 3 Mar. (EUROPA PRESS) -\n\nEl buque zarpó.', {place: 'Madrid', country: 'ES'}, 'Europa Press'],
  ['CIUDAD DE MÉXICO (AP) — El buque zarpó.', {place: 'Ciudad de México', country: 'MX'}, 'AP'],
  ['Beirut (AFP) - El buque zarpó.', {place: 'Beirut', country: 'LB'}, 'AFP'],
  // A sentence, an abbreviation and a league table are no datelines.
  ['El buque zarpó de Madrid (España).- Nadie lo vio.', undefined, undefined],
  ['Real Madrid - Barcelona: el partido se suspendió.', undefined, undefined]
]

for (const [copy, dateline, agency] of datelines) {
  test(`the dateline of ${copy.split('\n')[0]}`, () => {
    const {front, body} = read(copy)
    expect(front.dateline).toEqual(dateline)
    expect((front.credit as Array<{agency: string}> | undefined)?.[0]?.agency).toBe(agency)
    if (dateline) expect(body).toBe('El buque zarpó.')
  })
}

test('what surrounds a story is no part of it', () => {
  const {front, body, rules} = read(
    'URGENTE: El buque se hunde\n\n(Actualiza con declaraciones)\n\nPor Marta Ruiz\n\n' +
      'Madrid, 12 mar (EFE).- El buque se hundió.\n\n(sigue)'
  )
  expect(front.headline).toBe('El buque se hunde')
  expect(front.byline).toEqual([{name: 'Marta Ruiz'}])
  expect(front.wire).toMatchObject({priority: 'urgent', more: true})
  expect(rules).toContain('more')
  expect(body).toBe('El buque se hundió.')
})

const embargoes: ReadonlyArray<readonly [line: string, moment: string | undefined]> = [
  ['EMBARGADO hasta las 15.00 horas (hora peninsular) del lunes 11 de marzo de 2024', '2024-03-11T15:00+01:00'],
  ['Embargado hasta las 6:00 GMT del jueves 15 de febrero de 2024', '2024-02-15T06:00Z'],
  ['No publicar antes de las 18:00 hora de Buenos Aires del 3 de mayo de 2024', '2024-05-03T18:00-03:00'],
  // Without a zone nobody knows the moment.
  ['Bajo embargo hasta las 15.00 horas del 11 de marzo de 2024', undefined]
]

for (const [line, moment] of embargoes) {
  test(`the embargo of ${line}`, () => {
    const {front, rules} = read(`${line}\n\nMadrid (EFE).- El buque zarpó.`)
    expect(rules).toContain('embargo')
    expect(front.status).toBe('withheld')
    expect(front.embargo).toBe(moment)
  })
}
