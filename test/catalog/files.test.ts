import {expect, test} from 'vitest'
import {type AcceptOptions, accept} from '../../src/catalog/accept.ts'
import {extractCatalogs} from '../../src/catalog/files.ts'
import type {Segment, State} from '../../src/model.ts'
import {link, segment} from './segments.ts'

/** A project of one article in memory: what the shell does with files. */
class Desk {
  files: Record<string, {file?: string; state?: string}> = {}
  segments: readonly Segment[] = []
  last!: ReturnType<typeof extractCatalogs>

  input(segments: readonly Segment[]) {
    const of = (locale: string) => ({locale, ...this.files[locale]})
    return {slug: 's', segments, source: of('en'), locales: [of('ar')]}
  }
  extract(segments: readonly Segment[]): this {
    this.last = extractCatalogs(this.input(segments), {record: true})
    for (const {locale, ...texts} of this.last.writes) this.files[locale] = {...this.files[locale], ...texts}
    this.segments = segments
    return this
  }
  peek(segments: readonly Segment[] = this.segments) {
    return extractCatalogs(this.input(segments)).catalogs[0]!
  }
  accept(options: AcceptOptions = {}) {
    const {source, locales} = this.input(this.segments)
    const accepted = accept({slug: 's', segments: this.segments, source, locale: locales[0]!}, options)
    const {locale, ...texts} = accepted.writes
    this.files[locale] = {...this.files[locale], ...texts}
    return accepted
  }
  get ar(): Record<string, string> {
    return JSON.parse(this.files.ar?.file ?? '{}') as Record<string, string>
  }
  translate(texts: Record<string, string>): this {
    this.files.ar = {...this.files.ar, file: `${JSON.stringify({...this.ar, ...texts}, null, 2)}\n`}
    return this
  }
  status(): Record<string, string> {
    return Object.fromEntries(this.peek().entries.map((entry) => [entry.key, entry.status]))
  }
  state(key: string): {state: State; source: string; waivers?: unknown} {
    return (JSON.parse(this.files.ar!.state!) as Record<string, never>)[key]!
  }
}

const a = segment('p-a', 'Talks resumed in Cairo on Sunday.')
const b = segment('p-b', 'The port of Aqaba stayed closed for a third day.')
const c = segment('p-c', 'Officials gave no reason for the delay.')
const done = {
  'p-a': 'استؤنفت المحادثات في القاهرة يوم الأحد.',
  'p-b': 'بقي ميناء العقبة مغلقا لليوم الثالث.',
  'p-c': 'لم يذكر المسؤولون سببا للتأخير.'
}
const desk = () => new Desk().extract([a, b, c]).translate(done).extract([a, b, c])

test('a second run changes nothing', () => {
  const one = desk()
  const before = structuredClone(one.files)
  expect(extractCatalogs(one.input([a, b, c]), {record: true}).writes).toEqual([])
  expect(one.files).toEqual(before)
})

test('what is written by hand is unrecorded until it is extracted', () => {
  const one = new Desk().extract([a, b, c]).translate(done)
  expect(one.status()).toEqual({'p-a': 'unrecorded', 'p-b': 'unrecorded', 'p-c': 'unrecorded'})
  one.extract([a, b, c])
  expect(one.status()).toEqual({'p-a': 'current', 'p-b': 'current', 'p-c': 'current'})
})

test('insertion, move and deletion keep keys and targets of what is untouched', () => {
  const one = desk()
  one.extract([segment('p-new', 'A ship was waiting outside.'), c, segment('p-x', a.text)])
  expect(one.last.segments.map(({key}) => key)).toEqual(['p-new', 'p-c', 'p-a'])
  expect(one.status()).toEqual({'p-new': 'missing', 'p-c': 'current', 'p-a': 'current'})
  expect(one.ar).toEqual({'p-a': done['p-a'], 'p-c': done['p-c']})
  expect(one.peek().obsolete.map(({key, target}) => [key, target])).toEqual([['p-b', done['p-b']]])
})

test('a text that returns has its translation again', () => {
  const one = desk()
    .extract([a, c])
    .extract([a, segment('p-fresh', b.text), c])
  expect(one.status()).toEqual({'p-a': 'current', 'p-b': 'current', 'p-c': 'current'})
  expect(one.ar['p-b']).toBe(done['p-b'])
})

test('a changed text is stale, offers the old target, and only accepting makes it current', () => {
  const changed = segment('p-fresh', 'The port of Aqaba stayed closed for a fourth day.')
  const one = desk().extract([a, changed, c])
  expect(one.status()['p-b']).toBe('stale')
  expect(one.peek().entries[1]!.recorded!.source).toBe(b.text)
  one.extract([a, changed, c])
  expect(one.status()['p-b']).toBe('stale')
  one.translate({'p-b': 'بقي ميناء العقبة مغلقا لليوم الرابع.'}).extract([a, changed, c])
  expect(one.status()['p-b']).toBe('stale')
  expect(one.accept().keys).toContain('p-b')
  expect(one.status()['p-b']).toBe('current')
})

test('a stale target that was edited by hand stays stale when the source goes back', () => {
  const changed = segment('p-fresh', 'The port of Aqaba stayed closed for a fourth day.')
  const one = desk().extract([a, changed, c]).translate({'p-b': 'لليوم الرابع'}).extract([a, changed, c])
  one.extract([a, b, c]).extract([a, b, c])
  expect(one.status()['p-b']).toBe('stale')
})

test('a translation made while the source changed is stale', () => {
  const one = new Desk().extract([a, b, c]).translate(done)
  one.extract([a, segment('p-b', 'The port of Aqaba stayed closed for a fourth day.'), c])
  expect(one.status()).toEqual({'p-a': 'current', 'p-b': 'stale', 'p-c': 'current'})
})

test('a digit is a change', () => {
  const one = new Desk()
    .extract([segment('p-n', 'The raid killed 74 people.')])
    .translate({'p-n': 'قتلت الغارة 74 شخصا.'})
  one.extract([segment('p-n', 'The raid killed 74 people.')]).extract([segment('p-m', 'The raid killed 75 people.')])
  expect(one.status()).toEqual({'p-n': 'stale'})
})

const l1 = segment('p-l', 'Read <a1>the report</a1> and <a2>the reply</a2>.', [
  link('a1', 'https://one'),
  link('a2', 'https://two')
])
const linked = 'اقرأ <a2>الرد</a2> و<a1>التقرير</a1>.'

test('addresses flow, also when two links exchange theirs', () => {
  const one = new Desk().extract([l1]).translate({'p-l': linked}).extract([l1])
  const swapped = segment('p-q', l1.text, [link('a1', 'https://two'), link('a2', 'https://one')])
  one.extract([swapped])
  expect(one.status()).toEqual({'p-l': 'current'})
  expect(one.last.segments[0]!.tags.map(({name, value}) => [name, value])).toEqual([
    ['a1', 'https://two'],
    ['a2', 'https://one']
  ])
  expect(one.ar).toEqual({'p-l': linked})
})

test('a link before another takes no name of it', () => {
  const one = new Desk().extract([l1]).translate({'p-l': linked}).extract([l1])
  const text = '<a1>Here</a1> read <a2>the report</a2> and <a3>the reply</a3>.'
  one.extract([segment('p-q', text, [link('a1', 'https://new'), link('a2', 'https://one'), link('a3', 'https://two')])])
  expect(one.status()).toEqual({'p-l': 'stale'})
  expect(one.last.segments[0]!.text).toBe('<a3>Here</a3> read <a1>the report</a1> and <a2>the reply</a2>.')
})

test('a name that was given up is not used again', () => {
  const one = new Desk().extract([l1]).translate({'p-l': linked}).extract([l1])
  one.extract([segment('p-q', 'Read the report and <a1>the reply</a1>.', [link('a1', 'https://two')])])
  expect(one.status()).toEqual({'p-l': 'current'})
  expect(one.ar['p-l']).toBe('اقرأ <a2>الرد</a2> والتقرير.')
  one.extract([
    segment('p-q', '<a1>Read</a1> the report and <a2>the reply</a2>.', [
      link('a1', 'https://x'),
      link('a2', 'https://two')
    ])
  ])
  expect(one.last.segments[0]!.text).toBe('<a3>Read</a3> the report and <a2>the reply</a2>.')
})

test('emphasis comes and goes without touching words', () => {
  const strong = {name: 'strong', kind: 'strong'} as const
  const plain = segment('p-s', 'No deal is near. Talks go on.')
  const one = new Desk().extract([plain]).translate({'p-s': 'لا اتفاق قريب. المحادثات مستمرة.'}).extract([plain])
  one.extract([segment('p-s', 'No deal is near. <strong>Talks go on.</strong>', [strong])])
  expect(one.ar['p-s']).toBe('لا اتفاق قريب. <strong>المحادثات مستمرة.</strong>')
  one.extract([segment('p-s', 'No deal is near. <em>Talks go on.</em>', [{name: 'em', kind: 'em'}])])
  expect(one.ar['p-s']).toBe('لا اتفاق قريب. <em>المحادثات مستمرة.</em>')
  one.extract([plain])
  expect(one.ar['p-s']).toBe('لا اتفاق قريب. المحادثات مستمرة.')
  expect(one.status()).toEqual({'p-s': 'current'})
})

test('joined paragraphs have the joined translation, a part is offered its sentences', () => {
  const one = desk().extract([a, segment('p-j', `${b.text} ${c.text}`)])
  expect(one.status()).toEqual({'p-a': 'current', 'p-b': 'current'})
  expect(one.ar['p-b']).toBe(`${done['p-b']} ${done['p-c']}`)
  one.extract([a, segment('p-1', c.text), segment('p-2', b.text)])
  expect(Object.values(one.status()).filter((status) => status === 'current')).toHaveLength(2)
})

test('states: what is accepted as reviewed falls back when its text is edited by hand', () => {
  const one = desk()
  one.accept({state: 'reviewed', keys: ['p-a'], waive: [{rule: 'figure-missing', reason: 'no figure'}]})
  expect(one.state('p-a')).toMatchObject({state: 'reviewed', waivers: [{rule: 'figure-missing', reason: 'no figure'}]})
  one.extract([a, b, c])
  expect(one.state('p-a').state).toBe('reviewed')
  one.translate({'p-a': 'نص آخر'}).extract([a, b, c])
  expect(one.state('p-a')).toMatchObject({state: 'translated'})
  expect(one.state('p-a').waivers).toBeUndefined()
})

test('nothing is written over conflict markers', () => {
  const one = desk()
  one.files.ar!.file = one.files
    .ar!.file!.replace('{\n', '{\n<<<<<<< ours\n')
    .replace(/\n\}\n$/, '\n=======\n  "p-b": "x"\n>>>>>>> theirs\n}\n')
  const out = extractCatalogs(one.input([b]), {record: true})
  expect(out.writes.map(({locale}) => locale)).toEqual(['en'])
  expect(out.findings.map(({ruleId, place}) => [ruleId, place?.start.line])).toEqual([['text-conflict', 2]])
})
