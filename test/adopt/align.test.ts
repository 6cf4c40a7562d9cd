import {expect, test} from 'vitest'
import {alignTranslation} from '../../src/adopt/index.ts'
import {ar, en, he} from '../packs.ts'
import {sideOf} from './pairs.ts'

const rowsOf = (source: string, target: string, lang = 'ar') =>
  alignTranslation(sideOf(source, 'en'), sideOf(target, lang), {languages: [en, ar, he]}).map((row) => [
    row.source.map(({plain}) => plain).join(' | '),
    row.target.map(({plain}) => plain).join(' | '),
    row.level
  ])
const pairsOf = (source: string, target: string, lang?: string) => rowsOf(source, target, lang).map(([a, b]) => [a, b])

test('fields of the front matter are paired by their names', () => {
  const source = '---\nheadline: Rain\ndescription: It rains\n---\n\nText here.\n'
  const target = '---\ndescription: إنها تمطر\nheadline: مطر\nsubtitle: عنوان\n---\n\nنص هنا.\n'
  expect(pairsOf(source, target)).toEqual([
    ['Rain', 'مطر'],
    ['It rains', 'إنها تمطر'],
    ['', 'عنوان'],
    ['Text here.', 'نص هنا.']
  ])
})

test('a paragraph left out does not shift those behind it', () => {
  const source = [
    'Three men were hurt in Haifa on Monday, police said in a short statement.',
    'The mayor, who had been travelling, came back to the city in the evening and spoke to reporters at length.',
    'It was 31 degrees.',
    'Schools open at 8:30.'
  ].join('\n\n')
  const target = [
    'أصيب ثلاثة رجال في حيفا يوم الاثنين، بحسب بيان قصير للشرطة.',
    'بلغت الحرارة ٣١ درجة.',
    'تفتح المدارس الساعة 8:30.'
  ].join('\n\n')
  expect(pairsOf(source, target)[1]![1]).toBe('')
  expect(pairsOf(source, target)[2]).toEqual(['It was 31 degrees.', 'بلغت الحرارة ٣١ درجة.'])
})

test('figures pair items that changed places, whatever their digits', () => {
  const source = '- Bus 14 leaves at noon.\n- Bus 27 leaves at night.\n'
  const target = '- يغادر الباص ٢٧ ليلا.\n- يغادر الباص ١٤ ظهرا.\n'
  expect(pairsOf(source, target)).toEqual([
    ['Bus 14 leaves at noon.', 'يغادر الباص ١٤ ظهرا.'],
    ['Bus 27 leaves at night.', 'يغادر الباص ٢٧ ليلا.']
  ])
})

test('an address is known under the mark of either language', () => {
  const source = 'One [link](https://site.example/en/a).\n\nTwo [link](https://site.example/en/b).\n'
  const target = 'اثنان [رابط](https://site.example/ar/b).\n\nواحد [رابط](https://site.example/ar/a).\n'
  expect(pairsOf(source, target).map(([a, b]) => [a, b!.split(' ')[0]])).toEqual([
    ['One link.', 'واحد'],
    ['Two link.', 'اثنان']
  ])
})

test('one paragraph for two, and two for one', () => {
  const long = 'The council met on Sunday and voted for the plan. It will be built in 2031 by Acme.'
  const short = 'Nobody spoke against it. The vote took 12 minutes.'
  const two = [
    'اجتمع المجلس يوم الأحد وصوت لصالح الخطة. وستبنى في عام 2031 من قبل Acme.',
    'لم يعارضها أحد. استغرق التصويت 12 دقيقة.'
  ]
  expect(pairsOf(`${long}\n\n${short}`, two.join(' '))).toEqual([[`${long} | ${short}`, two.join(' ')]])
  expect(pairsOf(`${long} ${short}`, two.join('\n\n'))).toEqual([[`${long} ${short}`, two.join(' | ')]])
})

test('code blocks hold the place of what stands between them', () => {
  const code = (name: string) => `\`\`\`sh\nnpm run ${name}\n\`\`\``
  const source = ['Build it:', code('build'), 'Test it:', code('test'), 'Done.'].join('\n\n')
  const target = ['ابنه:', code('build'), code('test'), 'انتهى.'].join('\n\n')
  expect(pairsOf(source, target)).toEqual([
    ['Build it:', 'ابنه:'],
    ['Test it:', ''],
    ['Done.', 'انتهى.']
  ])
})

test('a section that was moved is found again', () => {
  const section = (name: string, year: string) =>
    `## ${name}\n\nIn ${year} the work began near ${name}, at [the site](https://${name}.example/).`
  const translated = (name: string, year: string) =>
    `## ${'قسم'.repeat(2)}\n\nبدأ العمل في عام ${year} في [الموقع](https://${name}.example/).`
  const names = [
    ['acre', '2011'],
    ['jaffa', '2012'],
    ['lod', '2013'],
    ['ramla', '2014']
  ] as const
  const source = names.map(([name, year]) => section(name, year)).join('\n\n')
  const target = [names[3], names[0], names[1], names[2]].map(([name, year]) => translated(name!, year!)).join('\n\n')
  const texts = pairsOf(source, target).filter(([a]) => a?.startsWith('In '))
  expect(texts.map(([a, b]) => [a?.slice(3, 7), /\d{4}/.exec(b!)?.[0]])).toEqual(names.map(([, year]) => [year, year]))
})

test('what nothing tells apart is not sure', () => {
  const rows = rowsOf('- Bread\n- Water\n- Olives\n', '- חלב\n- לחם\n', 'he')
  expect(rows.filter(([a, b]) => a && b).every(([, , level]) => level !== 'sure')).toBe(true)
})

test('nothing against something, and hostile input', () => {
  expect(pairsOf('', 'نص.')).toEqual([['', 'نص.']])
  expect(pairsOf('Text.', '')).toEqual([['Text.', '']])
  expect(pairsOf('', '')).toEqual([])
  const many = (word: string) => Array.from({length: 800}, () => word).join('\n\n')
  expect(rowsOf(many('Same.'), many('واحد.')).length).toBe(800)
})
