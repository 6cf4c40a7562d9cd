import {expect, test} from 'vitest'
import {checkProject, extractProject} from '../../src/node/index.ts'
import {article, build, edition, NOON, project, translate} from './project.ts'
import {read, write} from './temp.ts'

/** What the author marks up after the translation was made, and what the translation says then. */
const edits: Array<[name: string, before: string, after: string, target: string, carried: string | 'stale']> = [
  [
    'codes on both sides of a stroke',
    'It has types like f32/f64 too.',
    'It has types like `f32`/`f64` too.',
    'وفيه أنواع مثل f32/f64 أيضًا.',
    'وفيه أنواع مثل `f32`/`f64` أيضًا.'
  ],
  ['a code behind a prefix', 'Use i32 and f64.', 'Use i32 and `f64`.', 'استخدم i32 وf64.', 'استخدم i32 و`f64`.'],
  ['a formula behind a prefix', 'Wash with H2O.', 'Wash with **H2O**.', 'اغسل بH2O.', 'اغسل ب**H2O**.'],
  ['an index in a formula', 'Wash with H2O.', 'Wash with H<sub>2</sub>O.', 'اغسل بH2O.', 'اغسل بH<sub>2</sub>O.'],
  [
    'a version',
    'Get version v2 now.',
    'Get version `v2` now.',
    'احصل على الإصدارv2 الآن.',
    'احصل على الإصدار`v2` الآن.'
  ],
  ['words that the translation has otherwise', 'Go to step 3.', 'Go to `step 3`.', 'انتقل إلى الخطوة 3.', 'stale'],
  ['a part of a longer name', 'Get version v2 now.', 'Get version `v2` now.', 'احصل على v2.0 الآن.', 'stale'],
  ['a command', 'Run npm i -g x now.', 'Run `npm i -g x` now.', 'شغّل npm i -g x الآن.', 'شغّل `npm i -g x` الآن.'],
  [
    'a code that holds signs',
    'Put a<b && c here.',
    'Put `a<b && c` here.',
    'ضع a&lt;b &amp;&amp; c هنا.',
    'ضع `a<b && c` هنا.'
  ]
]

test('an edition says what its translation said, with the mark-up of today, or its translation is stale', async () => {
  const slugs = edits.map((_, at) => `story-${at}`)
  const articles = (side: 1 | 2) =>
    Object.fromEntries(edits.map((edit, at) => [`article/story-${at}.md`, article('Story', edit[side])]))
  const root = await project(articles(1))
  for (const [at, edit] of edits.entries()) await translate(root, slugs[at]!, ['قصة', edit[3]])
  await build(root)
  // Marks of direction go with the mark-up, and say nothing.
  const printed = (slug: string, end: string) => edition(root, `ar/${slug}.${end}`).replace(/[\u200e\u200f]/g, '')
  const before = slugs.map((slug) => printed(slug, 'txt'))
  write(root, articles(2))
  await extractProject({cwd: root})
  const {findings} = await checkProject({cwd: root, now: NOON})
  await build(root)
  for (const [at, [name, , , target, carried]] of edits.entries()) {
    const slug = slugs[at]!
    const rules = findings
      .filter((finding) => finding.slug === slug)
      .map(({ruleId}) => ruleId)
      .filter((rule) => rule !== 'text-prefix-hyphen')
    expect([name, rules]).toEqual([name, carried === 'stale' ? ['state-stale'] : []])
    const texts = Object.values(JSON.parse(read(root, `locales/ar/${slug}.json`)) as object)
    if (carried === 'stale') expect(texts).toContain(target)
    else {
      expect(printed(slug, 'md')).toContain(carried)
      expect(printed(slug, 'txt')).toBe(before[at])
    }
  }
})
