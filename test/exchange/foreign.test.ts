import {expect, test} from 'vitest'
import {createMemory} from '../../src/catalog/index.ts'
import {memoryUnits, readExchange} from '../../src/exchange/index.ts'
import type {Segment} from '../../src/model.ts'
import {link, segment} from '../catalog/segments.ts'
import {ar, en} from '../packs.ts'
import {Desk, outcomes} from './desk.ts'

const em = {name: 'em', kind: 'em'} as const
const code = {name: 'code1', kind: 'code', value: 'npm test'} as const
const br = {name: 'br1', kind: 'break'} as const
const council = segment('p-council', 'See the <em>old</em> report of <a1>the council</a1>.', [
  em,
  link('a1', 'https://example.org/c')
])
const both = segment('p-both', 'Ask <a1><em>the mayor</em></a1> today.', [link('a1', 'https://example.org/m'), em])
const run = segment('p-run', 'Run <code1>npm test</code1> first.', [code])
const cut = segment('p-cut', 'One line,<br1/>and another.', [br])
const plain = segment('p-plain', 'Nobody knows why.')

const b = (i: number, text: string) => `<bpt i="${i}" x="${i}">{${i}}</bpt>${text}<ept i="${i}">{/${i}}</ept>`
const OLD = 'انظر تقرير المجلس القديم.'

/** [what, segment, source, target, filled in whole, or offered] */
const seen: ReadonlyArray<[what: string, Segment, source: string, target: string, text: string, whole: boolean]> = [
  [
    'pairs around the same words',
    council,
    `See the ${b(1, 'old')} report of ${b(2, 'the council')}.`,
    `انظر تقرير ${b(2, 'المجلس')} ${b(1, 'القديم')}.`,
    'انظر تقرير <a1>المجلس</a1> <em>القديم</em>.',
    true
  ],
  [
    'pairs with a space inside',
    council,
    `See the ${b(1, 'old ')}report of${b(2, ' the council')}.`,
    `انظر تقرير ${b(2, 'المجلس')} ${b(1, 'القديم')}.`,
    'انظر تقرير <a1>المجلس</a1> <em>القديم</em>.',
    true
  ],
  [
    'one pair for two of ours around the same words',
    both,
    `Ask ${b(7, 'the mayor')} today.`,
    `اسأل ${b(7, 'العمدة')} اليوم.`,
    'اسأل <a1><em>العمدة</em></a1> اليوم.',
    true
  ],
  [
    'two pairs within each other',
    both,
    `Ask ${b(1, b(2, 'the mayor'))} today.`,
    `اسأل ${b(1, b(2, 'العمدة'))} اليوم.`,
    'اسأل <a1><em>العمدة</em></a1> اليوم.',
    true
  ],
  [
    'code by its pair',
    run,
    `Run ${b(1, 'npm test')} first.`,
    `شغّل ${b(1, 'npm test')} أولا.`,
    'شغّل <code1>npm test</code1> أولا.',
    true
  ],
  [
    'a line break where ours is',
    cut,
    'One line,<ph x="1">\\n</ph>and another.',
    'سطر،<ph x="1">\\n</ph>وآخر.',
    'سطر،<br1/>وآخر.',
    true
  ],
  [
    'a pair of theirs alone',
    plain,
    `${b(1, 'Nobody')} knows why.`,
    `${b(1, 'لا أحد')} يعرف السبب.`,
    'لا أحد يعرف السبب.',
    true
  ],
  [
    'a highlight of theirs',
    plain,
    'Nobody <hi>knows</hi> why.',
    'لا أحد <hi>يعرف</hi> السبب.',
    'لا أحد يعرف السبب.',
    true
  ],
  [
    'half a pair',
    plain,
    '<it pos="begin" x="1">&lt;b></it>Nobody knows why.',
    'لا أحد يعرف السبب.',
    'لا أحد يعرف السبب.',
    true
  ],
  [
    'a code in its own letters, though without mark-up',
    run,
    'Run npm test first.',
    'شغّل npm test أولا.',
    'شغّل <code1>npm test</code1> أولا.',
    true
  ],
  ['no mark-up at all', council, 'See the old report of the council.', OLD, OLD, false],
  [
    'pairs around other words',
    council,
    `See the old ${b(1, 'report')} of the ${b(2, 'council')}.`,
    `انظر ${b(1, 'تقرير')} ${b(2, 'المجلس')} القديم.`,
    OLD,
    false
  ],
  [
    'a pair that the translation has lost',
    council,
    `See the ${b(1, 'old')} report of ${b(2, 'the council')}.`,
    `انظر تقرير المجلس ${b(1, 'القديم')}.`,
    'انظر تقرير المجلس <em>القديم</em>.',
    false
  ],
  [
    'code that was translated',
    run,
    `Run ${b(1, 'npm test')} first.`,
    `شغّل ${b(1, 'الاختبار')} أولا.`,
    'شغّل <code1>الاختبار</code1> أولا.',
    false
  ],
  [
    'a sign that stands for something',
    plain,
    'Nobody <ph x="1">%s</ph> knows why.',
    'لا أحد <ph x="1">%s</ph> يعرف السبب.',
    'لا أحد  يعرف السبب.',
    false
  ],
  [
    'a code of TMX 1.1',
    plain,
    'Nobody <ut>{\\b</ut>knows why.',
    'لا أحد <ut>{\\b</ut>يعرف السبب.',
    'لا أحد يعرف السبب.',
    false
  ],
  [
    'a text inside of a code',
    plain,
    'Nobody knows why.<bpt i="1">fn<sub>A note.</sub></bpt><ept i="1"/>',
    'لا أحد يعرف السبب.<bpt i="1">fn<sub>حاشية.</sub></bpt><ept i="1"/>',
    'لا أحد يعرف السبب.',
    false
  ]
]

const tmx = (source: string, target: string) =>
  `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="ar"><seg>${target}</seg></tuv></tu></body></tmx>`

for (const [what, asking, source, target, text, whole] of seen) {
  test(`a memory with ${what} ${whole ? 'is filled in' : 'is only offered'}`, () => {
    const memory = createMemory({sourceLocale: 'en', targetLocale: 'ar', languages: [en, ar]})
    for (const {unit} of memoryUnits(readExchange(tmx(source, target)))) memory.add(unit)
    expect(memory.lookup(asking)).toMatchObject([{kind: whole ? 'exact' : 'fuzzy', target: text}])
  })

  test(`an import with ${what} is ${whole ? 'a translation' : 'a draft'}, and changes nothing a second time`, () => {
    const desk = new Desk([asking])
    const done = desk.in(tmx(source, target))
    expect(outcomes(done)).toEqual(['taken'])
    expect(desk.texts).toEqual({[asking.key]: text})
    expect(desk.states[asking.key]).toMatchObject({state: whole ? 'translated' : 'initial', source: asking.text})
    expect(done.units[0]!.reason === undefined).toBe(whole)
    expect(desk.in(tmx(source, target))).toMatchObject({units: [{outcome: 'same'}], writes: []})
  })
}

test('a link of another article is not widened to a sentence that has none', () => {
  const memory = createMemory({sourceLocale: 'en', targetLocale: 'ar', languages: [en, ar]})
  memory.add({source: 'Read the map.', target: 'اقرأ الخريطة.', tags: [], state: 'final', slug: 'old', key: 'p'})
  const asking = segment('p-x', 'Read <a1>the map</a1>.', [link('a1', 'https://example.org')])
  expect(memory.lookup(asking)).toMatchObject([{kind: 'fuzzy', target: 'اقرأ الخريطة.'}])
  const all = segment('p-x', '<a1>Read the map.</a1>', [link('a1', 'https://example.org')])
  expect(memory.lookup(all)).toMatchObject([{kind: 'exact', target: '<a1>اقرأ الخريطة.</a1>'}])
})

const AR = 'انظر تقرير <a1>المجلس</a1> <em>القديم</em>.'
const marks: Readonly<Record<string, [source: string, target: string]>> = {
  'g with numbers': [
    'See the <g id="1">old</g> report of <g id="2">the council</g>.',
    'انظر تقرير <g id="2">المجلس</g> <g id="1">القديم</g>.'
  ],
  'g with numbers that have a dot': [
    'See the <g id="1.1">old</g> report of <g id="1.2">the council</g>.',
    'انظر تقرير <g id="1.2">المجلس</g> <g id="1.1">القديم</g>.'
  ],
  'bx and ex': [
    'See the <bx id="1" rid="1"/>old<ex id="2" rid="1"/> report of <bx id="3" rid="2"/>the council<ex id="4" rid="2"/>.',
    'انظر تقرير <bx id="3" rid="2"/>المجلس<ex id="4" rid="2"/> <bx id="1" rid="1"/>القديم<ex id="2" rid="1"/>.'
  ],
  'bpt and ept that spell HTML, inside of a segment and a term': [
    'See the <bpt id="1">&lt;b></bpt>old<ept id="1">&lt;/b></ept> report of <bpt id="2">&lt;b></bpt>the council<ept id="2">&lt;/b></ept>.',
    '<mrk mtype="seg" mid="0">انظر تقرير <bpt id="2">&lt;b></bpt><mrk mtype="term">المجلس</mrk><ept id="2">&lt;/b></ept> <bpt id="1">&lt;b></bpt>القديم<ept id="1">&lt;/b></ept>.</mrk>'
  ]
}
for (const [what, [source, target]] of Object.entries(marks)) {
  test(`XLIFF 1.2 with ${what} has ours in their places`, () => {
    const desk = new Desk([council])
    desk.in(
      `<xliff version="1.2"><file original="s" source-language="en" target-language="ar"><body><trans-unit id="p-council"><source>${source}</source><target>${target}</target></trans-unit></body></file></xliff>`
    )
    expect([desk.texts['p-council'], desk.states['p-council']!.state]).toEqual([AR, 'translated'])
  })
}

test('XLIFF 2 with marks of another tool, begun in one segment and closed in another, has ours in their places', () => {
  const long = segment('p-long', '<em>It rained. It snowed.</em> <a1>A map</a1> shows it.', [
    em,
    link('a1', 'https://example.org')
  ])
  const desk = new Desk([long])
  desk.in(`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ar"><file id="s"><unit id="p-long"><originalData><data id="d1">&lt;i></data></originalData>
<segment id="1"><source><sc id="7" dataRef="d1"/>It rained.</source><target><sc id="7" dataRef="d1"/>هطل المطر.</target></segment><ignorable><source> </source></ignorable>
<segment id="2"><source>It snowed.<ec startRef="7"/></source><target>تساقط الثلج.<ec startRef="7"/></target></segment><ignorable><source> </source></ignorable>
<segment id="3"><source><pc id="9">A map</pc> shows it.</source><target><pc id="9">خري<cp hex="0637"/>ة</pc> <mrk id="m" type="term">تبينه</mrk>.</target></segment></unit></file></xliff>`)
  expect(desk.texts['p-long']).toBe('<em>هطل المطر. تساقط الثلج.</em> <a1>خريطة</a1> تبينه.')
  expect(desk.states['p-long']!.state).toBe('translated')
})

test('a sign of another tool that holds the text of a code is the code', () => {
  const desk = new Desk([run])
  desk.in(
    '<xliff version="1.2"><file original="s" source-language="en"><body><trans-unit id="p-run"><source>Run <ph id="3">`npm test`</ph> first.</source><target xml:lang="ar">شغّل <ph id="3">`npm test`</ph> أولا.</target></trans-unit></body></file></xliff>'
  )
  expect(desk.texts).toEqual({'p-run': 'شغّل <code1>npm test</code1> أولا.'})
  expect(desk.states['p-run']!.state).toBe('translated')
})
