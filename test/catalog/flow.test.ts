import {expect, test} from 'vitest'
import {extractCatalogs} from '../../src/catalog/files.ts'
import {flowTags} from '../../src/catalog/transfer-markup.ts'
import type {Tag} from '../../src/model.ts'
import {link, segment} from './segments.ts'

const code = (name: string, value: string): Tag => ({name, kind: 'code', value})
const strong: Tag = {name: 'strong', kind: 'strong'}
const br1: Tag = {name: 'br1', kind: 'break'}
const fn1: Tag = {name: 'fn1', kind: 'footnote', value: '1'}
const sub: Tag = {name: 'html1', kind: 'html', value: '<sub>'}

const a1 = link('a1', 'https://port.example/a')

interface Case {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly target: string
  /** `unplaced` names what found no place, undefined stands for "a person must see to it". */
  readonly expected: string | undefined
  readonly unplaced?: string
  readonly had?: readonly Tag[]
  readonly has: readonly Tag[]
}

const cases: Case[] = [
  {
    name: 'puts codes on both sides of a stroke',
    before: 'Types like f32/f64.',
    after: 'Types like <code1>f32</code1>/<code2>f64</code2>.',
    target: 'أنواع مثل f32/f64.',
    expected: 'أنواع مثل <code1>f32</code1>/<code2>f64</code2>.',
    has: [code('code1', 'f32'), code('code2', 'f64')]
  },
  {
    name: 'finds a name behind an Arabic prefix',
    before: 'And f64.',
    after: 'And <code1>f64</code1>.',
    target: 'وf64.',
    expected: 'و<code1>f64</code1>.',
    has: [code('code1', 'f64')]
  },
  {
    name: 'finds a formula behind a Hebrew prefix',
    before: 'With H2O.',
    after: 'With <strong>H2O</strong>.',
    target: 'בH2O.',
    expected: 'ב<strong>H2O</strong>.',
    has: [strong]
  },
  {
    name: 'finds a name behind a prefix and a mark of direction',
    before: 'And f64.',
    after: 'And <code1>f64</code1>.',
    target: 'و\u200ef64.',
    expected: 'و\u200e<code1>f64</code1>.',
    has: [code('code1', 'f64')]
  },
  {
    name: 'finds a formula behind a stretched article',
    before: 'Of H₂O.',
    after: 'Of <strong>H₂O</strong>.',
    target: 'من الـH₂O.',
    expected: 'من الـ<strong>H₂O</strong>.',
    has: [strong]
  },
  {
    name: 'finds a name that is glued to a word of another script',
    before: 'The v2 version.',
    after: 'The <code1>v2</code1> version.',
    target: 'الإصدارv2.',
    expected: 'الإصدار<code1>v2</code1>.',
    has: [code('code1', 'v2')]
  },
  {
    name: 'puts no code round half of its text',
    before: 'See step 3.',
    after: 'See <code1>step 3</code1>.',
    target: 'انظر الخطوة 3.',
    expected: 'انظر الخطوة 3.',
    unplaced: 'code1',
    has: [code('code1', 'step 3')]
  },
  {
    name: 'puts a link on the figure of its words',
    before: 'See step 3.',
    after: 'See <a1>step 3</a1>.',
    target: 'انظر الخطوة 3.',
    expected: 'انظر الخطوة <a1>3</a1>.',
    has: [a1]
  },
  {
    name: 'does not cut a version',
    before: 'The v2 release.',
    after: 'The <code1>v2</code1> release.',
    target: 'إصدار v2.0 هنا.',
    expected: 'إصدار v2.0 هنا.',
    unplaced: 'code1',
    has: [code('code1', 'v2')]
  },
  {
    name: 'does not take the figure of a name for the figure',
    before: 'They sent 16 jets.',
    after: 'They sent <a1>16</a1> jets.',
    target: 'أرسلوا طائرات F-16 إلى هناك',
    expected: 'أرسلوا طائرات F-16 إلى هناك',
    unplaced: 'a1',
    has: [a1]
  },
  {
    name: 'keeps a name with a hyphen whole',
    before: 'The F-16 fell.',
    after: 'The <a1>F-16</a1> fell.',
    target: 'سقطت الـF-16.',
    expected: 'سقطت الـ<a1>F-16</a1>.',
    has: [a1]
  },
  {
    name: 'knows C from C++',
    before: 'C and C++.',
    after: '<code1>C</code1> and <code2>C++</code2>.',
    target: 'C وC++.',
    expected: '<code1>C</code1> و<code2>C++</code2>.',
    has: [code('code1', 'C'), code('code2', 'C++')]
  },
  {
    name: 'knows a name from a longer one',
    before: 'f6 and f64.',
    after: '<code1>f6</code1> and f64.',
    target: 'f64 وf6.',
    expected: 'f64 و<code1>f6</code1>.',
    has: [code('code1', 'f6')]
  },
  {
    name: 'leaves a word that stands twice',
    before: 'Either f64 or f64.',
    after: 'Either <code1>f64</code1> or f64.',
    target: 'إما f64 أو f64.',
    expected: 'إما f64 أو f64.',
    unplaced: 'code1',
    has: [code('code1', 'f64')]
  },
  {
    name: 'cuts a word where the author did',
    before: 'With H2O.',
    after: 'With H<html1>2</html1>O.',
    target: 'בH2O.',
    expected: 'בH<html1>2</html1>O.',
    has: [sub]
  },
  {
    name: 'puts a whole command into its code',
    before: 'Run npm i -g x now.',
    after: 'Run <code1>npm i -g x</code1> now.',
    target: 'شغّل npm i -g x الآن.',
    expected: 'شغّل <code1>npm i -g x</code1> الآن.',
    has: [code('code1', 'npm i -g x')]
  },
  {
    name: 'reads escapes as what they show',
    before: 'When a &lt; b &amp;&amp; c.',
    after: 'When <code1>a &lt; b &amp;&amp; c</code1>.',
    target: 'عندما a &lt; b &amp;&amp; c.',
    expected: 'عندما <code1>a &lt; b &amp;&amp; c</code1>.',
    has: [code('code1', 'a < b && c')]
  },
  {
    name: 'takes no escape for a word',
    before: 'Type amp and 123.',
    after: 'Type <code1>amp</code1> and <strong>123</strong>.',
    target: 'اكتب &amp; ثم &#123;{x}}.',
    expected: 'اكتب &amp; ثم &#123;{x}}.',
    unplaced: 'code1 strong',
    has: [code('code1', 'amp'), strong]
  },
  {
    name: 'takes no tag for a word',
    before: 'Type br1 here.<br1/>Then go.',
    after: 'Type <code1>br1</code1> here.<br1/>Then go.',
    target: 'اكتب هنا<br1/>ثم اذهب.',
    expected: 'اكتب هنا<br1/>ثم اذهب.',
    unplaced: 'code1',
    had: [br1],
    has: [br1, code('code1', 'br1')]
  },
  {
    name: 'takes no bound figure for a word',
    before: 'The deal is {{deal}}.',
    after: 'The <a1>deal</a1> is {{deal}}.',
    target: 'الصفقة {{deal}}.',
    expected: 'الصفقة {{deal}}.',
    unplaced: 'a1',
    has: [a1]
  },
  {
    name: 'puts a footnote before no half of an escape',
    before: 'AT&amp;T said; then',
    after: 'AT&amp;T said<fn1/>; then',
    target: 'قالت AT&amp;T ثم',
    expected: 'قالت AT&amp;T ثم',
    unplaced: 'fn1',
    has: [fn1]
  },
  {
    name: 'puts nothing into code',
    before: 'One. Two. Three',
    after: 'One.<fn1/> Two. Three',
    target: '<code1>a. b</code1> اثنان. ثلاثة',
    expected: '<code1>a. b</code1> اثنان. ثلاثة',
    unplaced: 'fn1',
    had: [code('code1', 'a. b')],
    has: [code('code1', 'a. b'), fn1]
  },
  {
    name: 'asks which of two strong words a link was put on',
    before: '<strong>Ali</strong> and <strong>Omar</strong>',
    after: '<strong>Ali</strong> and <a1><strong>Omar</strong></a1>',
    target: '<strong>عمر</strong> و<strong>علي</strong>',
    expected: '<strong>عمر</strong> و<strong>علي</strong>',
    unplaced: 'a1',
    had: [strong],
    has: [strong, a1]
  },
  {
    name: 'puts no code round a strong word that says something else',
    before: 'Use <strong>f64</strong>.',
    after: 'Use <strong><code1>f64</code1></strong>.',
    target: 'استخدم <strong>النوع</strong>.',
    expected: 'استخدم <strong>النوع</strong>.',
    unplaced: 'code1',
    had: [strong],
    has: [strong, code('code1', 'f64')]
  },
  {
    name: 'puts no link into a link',
    before: '<a1>Reuters and AFP said</a1>',
    after: '<a1>Reuters</a1> and <a2>AFP</a2> said',
    target: '<a1>قالت رويترز وAFP</a1>',
    expected: '<a1>قالت رويترز وAFP</a1>',
    unplaced: 'a2',
    had: [a1],
    has: [a1, link('a2', 'https://afp.example')]
  },
  {
    name: 'finds a word that is saved in the other form',
    before: 'The Café opens.',
    after: 'The <a1>Café</a1> opens.',
    target: 'Le Cafe\u0301 ouvre.',
    expected: 'Le <a1>Cafe\u0301</a1> ouvre.',
    has: [a1]
  },
  {
    name: 'takes a code off',
    before: 'Use <code1>f64</code1>.',
    after: 'Use f64.',
    target: 'استخدم <code1>f64</code1>.',
    expected: 'استخدم f64.',
    had: [code('code1', 'f64')],
    has: []
  },
  {
    name: 'leaves to a person a line break that alone parts two words',
    before: 'One<br1/>two',
    after: 'One two',
    target: 'واحد<br1/>اثنان',
    expected: undefined,
    had: [br1],
    has: []
  },
  {
    name: 'leaves to a person a target that holds the name of the new tag as text',
    before: 'Use f64.',
    after: 'Use <code1>f64</code1>.',
    target: 'استخدم <code1>النوع</code1>.',
    expected: undefined,
    has: [code('code1', 'f64')]
  }
]

for (const {name, before, after, target, expected, unplaced = '', had = [], has} of cases) {
  test(`flowTags ${name}`, () => {
    const flowed = flowTags(target, {source: before, tags: had}, {text: after, tags: has})
    expect(flowed?.target).toBe(expected)
    if (flowed) expect(flowed.unplaced.map((tag) => tag.name).join(' ')).toBe(unplaced)
  })
}

/** The status and the target of an Arabic translation after an edit of its source. */
function carried(before: string, after: string, target: string, has: readonly Tag[]) {
  const source = {locale: 'en'}
  const first = extractCatalogs({slug: 's', segments: [segment('p-1', before)], source, locales: []}, {record: true})
  const ar = {locale: 'ar', file: JSON.stringify({'p-1': target})}
  const en = {locale: 'en', ...first.writes[0]}
  const input = {slug: 's', source: en, locales: [ar]}
  const second = extractCatalogs({...input, segments: [segment('p-1', before)]}, {record: true})
  const third = extractCatalogs(
    {...input, locales: [{...ar, ...second.writes.at(-1)}], segments: [segment('p-1', after, has)]},
    {record: true}
  )
  const entry = third.catalogs[0]!.entries[0]!
  return `${entry.status}: ${entry.target}`
}

test('a translation in which a code has a place for all of its text stays current', () => {
  const types = 'Types like f32/f64 are there.'
  const coded = 'Types like <code1>f32</code1>/<code2>f64</code2> are there.'
  const tags = [code('code1', 'f32'), code('code2', 'f64')]
  expect(carried(types, coded, 'أنواع مثل f32 وf64 موجودة.', tags)).toBe(
    'current: أنواع مثل <code1>f32</code1> و<code2>f64</code2> موجودة.'
  )
})

test('a translation without such a place is stale, and its text is left alone', () => {
  const tags = [code('code1', 'step 3')]
  expect(carried('See step 3.', 'See <code1>step 3</code1>.', 'انظر الخطوة 3.', tags)).toBe('stale: انظر الخطوة 3.')
})
