import {expect, test} from 'vitest'
import {createMemory, type MemoryOffer} from '../../src/catalog/memory.ts'
import {fillFromMemory} from '../../src/catalog/memory-fill.ts'
import {ar, en, he} from '../packs.ts'
import {link, segment} from './segments.ts'

const names = new Map([
  ['Cairo', 'القاهرة'],
  ['Doha', 'الدوحة']
])
function memory() {
  const own = createMemory({sourceLocale: 'en', targetLocale: 'ar', languages: [en, ar, he], names})
  const unit = (source: string, target: string, more = {}) =>
    own.add({source, target, tags: [], state: 'translated', slug: 'old', ...more})
  unit('The war has killed 27,500 people, health officials say.', 'قتلت الحرب 27,500 شخص، بحسب مسؤولي الصحة.')
  unit('The talks in Cairo resumed on Sunday.', 'استؤنفت المحادثات في القاهرة يوم الأحد.')
  unit(
    'The port of Aqaba stayed closed for a third day because of the storm.',
    'بقي ميناء العقبة مغلقا لليوم الثالث بسبب العاصفة.'
  )
  unit('Read <a1>the full report</a1> of the ministry.', 'اقرأ <a1>التقرير الكامل</a1> للوزارة.', {
    tags: [link('a1', 'https://old')]
  })
  return own
}

const cases: Array<[name: string, source: string, kind: MemoryOffer['kind'] | undefined, target: string | undefined]> =
  [
    ['an exact text', 'The talks in Cairo resumed on Sunday.', 'exact', 'استؤنفت المحادثات في القاهرة يوم الأحد.'],
    [
      'an exact text in other white space',
      'The talks in Cairo  resumed on Sunday.',
      'exact',
      'استؤنفت المحادثات في القاهرة يوم الأحد.'
    ],
    [
      'a text with another figure, put right',
      'The war has killed 28,000 people, health officials say.',
      'figures',
      'قتلت الحرب 28,000 شخص، بحسب مسؤولي الصحة.'
    ],
    [
      'a text with another name, put in',
      'The talks in Doha resumed on Sunday.',
      'names',
      'استؤنفت المحادثات في الدوحة يوم الأحد.'
    ],
    [
      'a like text',
      'The port of Aqaba stayed closed for a fourth day because of the storm.',
      'fuzzy',
      'بقي ميناء العقبة مغلقا لليوم الثالث بسبب العاصفة.'
    ],
    ['nothing for another text', 'Rain is expected in the mountains tomorrow.', undefined, undefined]
  ]
for (const [name, source, kind, target] of cases) {
  test(`lookup offers ${name}`, () => {
    const [best] = memory().lookup(segment('p-x', source))
    expect([best?.kind, best?.target]).toEqual([kind, target])
  })
}

test('a link has the name that it has in the segment that asks', () => {
  const asking = segment('p-x', 'Read <a4>the full report</a4> of the ministry.', [link('a4', 'https://new')])
  expect(memory().lookup(asking)[0]).toMatchObject({kind: 'exact', target: 'اقرأ <a4>التقرير الكامل</a4> للوزارة.'})
})

test('an article that is taken out or updated leaves nothing behind', () => {
  const own = memory()
  own.remove('old')
  expect(own.size).toBe(0)
  expect(own.lookup(segment('p-x', 'The talks in Cairo resumed on Sunday.'))).toEqual([])
  expect(own.lookup(segment('p-x', 'The port of Aqaba stayed closed for a fourth day because of the storm.'))).toEqual(
    []
  )
})

test('exact texts are filled in, the rest is offered, and what agrees with nobody is left', () => {
  const own = memory()
  own.add({source: 'Nobody was hurt.', target: 'لم يصب أحد.', tags: [], state: 'translated', slug: 'a'})
  own.add({source: 'Nobody was hurt.', target: 'ولم يصب أحد بأذى.', tags: [], state: 'final', slug: 'b'})
  const segments = [
    segment('p-1', 'The talks in Cairo resumed on Sunday.'),
    segment('p-2', 'The war has killed 28,000 people, health officials say.'),
    segment('p-3', 'Nobody was hurt.')
  ]
  const out = fillFromMemory({slug: 's', segments, source: {locale: 'en'}, locale: {locale: 'ar'}}, own)
  expect(out.filled).toEqual(['p-1'])
  expect(JSON.parse(out.writes.file!)).toEqual({'p-1': 'استؤنفت المحادثات في القاهرة يوم الأحد.'})
  expect(JSON.parse(out.writes.state!)).toMatchObject({'p-1': {origin: 'memory', state: 'translated'}})
  expect([...out.offers.keys()]).toEqual(['p-2', 'p-3'])
  expect(out.offers.get('p-3')!.map(({target}) => target)).toEqual(['ولم يصب أحد بأذى.', 'لم يصب أحد.'])
})
