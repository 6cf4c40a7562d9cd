import {expect, test} from 'vitest'
import {extractCatalogs} from '../../src/catalog/files.ts'
import {figureRewrite} from '../../src/catalog/rewrite.ts'
import {ar, en, he} from '../packs.ts'
import {segment} from './segments.ts'

const strong = [{name: 'strong', kind: 'strong'}] as const

function correct(before: string, target: string, after: string, locale = 'ar') {
  const tags = before.includes('<strong>') ? strong : []
  const options = {record: true, rewrite: figureRewrite([en, ar, he])}
  let source = {locale: 'en'}
  let own: {locale: string; file?: string} = {locale, file: JSON.stringify({'p-a': target})}
  for (const text of [before, before, after]) {
    const out = extractCatalogs({slug: 's', segments: [segment('p-a', text, tags)], source, locales: [own]}, options)
    source = {...source, ...out.writes.find((one) => one.locale === 'en')}
    own = {...own, ...out.writes.find((one) => one.locale === locale)}
    if (text === after) return out.catalogs[0]!.entries[0]!
  }
  throw new Error('not reached')
}

test('a corrected figure is put right in the translation, and no longer reviewed', () => {
  const entry = correct(
    'More than <strong>28,000</strong> people fled &amp; hid.',
    'فرّ &amp; اختبأ أكثر من <strong>28,000</strong> شخص.',
    'More than <strong>29,000</strong> people fled &amp; hid.'
  )
  expect(entry).toMatchObject({status: 'current', target: 'فرّ &amp; اختبأ أكثر من <strong>29,000</strong> شخص.'})
  expect(entry.recorded).toMatchObject({state: 'translated', origin: 'figure'})
  expect(entry.recorded!.note).toContain('28,000 → 29,000')
})

test('where more changed, it is stale', () => {
  const entry = correct('More than 28,000 people fled.', 'فرّ أكثر من 28,000 شخص.', 'More than 29,000 people died.')
  expect(entry).toMatchObject({status: 'stale', target: 'فرّ أكثر من 28,000 شخص.'})
})

test('where the noun would change with the figure, it is stale and says why', () => {
  const entry = correct('The raid killed 7 people.', 'قتلت الغارة 7 أشخاص.', 'The raid killed 15 people.')
  expect(entry.status).toBe('stale')
  expect(entry.recorded!.note).toMatch(/\S/)
})
