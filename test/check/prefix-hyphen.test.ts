import {describe, expect, test} from 'vitest'
import {fixTagged} from '../../src/catalog/index.ts'
import {checks} from '../../src/check/index.ts'
import {runText} from '../../src/check/run.ts'
import {ar} from '../../src/languages/ar/index.ts'
import {en} from '../../src/languages/en/index.ts'
import {he} from '../../src/languages/he/index.ts'
import type {HouseStyle} from '../../src/model.ts'

const languages = [ar, en, he]
const found = (text: string, locale = 'he', style?: Partial<HouseStyle>) =>
  runText(text, locale, {languages, checks, ...(style && {style: () => style})}).filter(
    ({ruleId}) => ruleId === 'text-prefix-hyphen'
  )

describe('a prefix without its sign', () => {
  test.each([
    ['הכתבות נכתבות בMarkdown.', 'ב־Markdown.'],
    ['הוא שילם כ250 שקל.', 'כ־250'],
    ['נסענו לLondon ברכבת.', 'ל־London'],
    ['הראיון שודר בCNN.', 'ב־CNN.'],
    ['הם אמרו שIBM תפטר עובדים.', 'ש־IBM'],
    ['וכשGoogle פרסמה, המניה ירדה.', 'וכש־Google'],
    ['הדו"ח מה7 באוקטובר נקרא שוב.', undefined],
    ['הוא עבד ב"הארץ" מ1990.', 'מ־1990.'],
    ['("ב100 שקל", אמר)', 'ב־100'],
    ['מחירו עלה ב$3.', 'ב־$3.'],
    ['הוא נסע לМосква.', 'ל־Москва.'],
    ['היא גרה בדירה ב2 מיליון שקל.', 'ב־2']
  ])('%s', (text, expected) => {
    const [finding, ...rest] = found(text)
    expect(rest).toEqual([])
    expect(finding?.severity).toBe('warning')
    if (expected) expect(finding?.expected).toEqual([expected])
    else expect(finding?.fix).toBeUndefined()
  })
})

describe('no prefix, or one with its sign', () => {
  test.each([
    'הכתבות נכתבות ב־Markdown, ב-HTML וב–PDF.',
    'כ־250 שקל, ל-3 ימים.',
    'ב"New York Times" נכתב.',
    'יש בו ויטמין ב12 וגם ויטמין B12.',
    'תלמידי כיתה ה2 וכיתות ב1.',
    'ב1',
    'ב1. תנאי השכירות',
    'לפי הנספח (ב2).',
    'דירה של 100 מ2 בלב העיר.',
    'הטיל צ"ב100 שוגר.',
    'קו 4א ודגם F16ה.',
    'טלפון *2ב, אתר he.wikipedia.org/wiki/ב100',
    'שנת 1990 ו 2000.',
    'אבגMarkdown'
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

test('Arabic: ب, ل and ك, only as an info, and never و', () => {
  expect(found('استغرق ذلك نحو ل3 سنوات.', 'ar').map(({severity}) => severity)).toEqual(['info'])
  expect(found('قال ل3 منهم.', 'ar', {prefixHyphen: 'ـ'}).map(({severity}) => severity)).toEqual(['warning'])
  for (const text of ['ما بين 3 و4.', 'بـ100 دولار', 'بـ 100 دولار', 'فيتامين ب12', 'كل100'])
    expect(found(text, 'ar').filter(({fix}) => fix)).toEqual([])
})

test('the sign of the house replaces another one', () => {
  const [finding] = found('נכתב ב-HTML.', 'he', {prefixHyphen: '־'})
  expect(finding?.expected).toEqual(['ב־HTML.'])
  expect(found('נכתב ב־HTML.', 'he', {prefixHyphen: '־'})).toEqual([])
  expect(found('נכתב ב־HTML.', 'he', {prefixHyphen: '-'})[0]?.expected).toEqual(['ב-HTML.'])
})

test('the fix stands before the tag or the figure that follows', () => {
  const mend = (tagged: string, tags: Parameters<typeof fixTagged>[1], plain: string) =>
    fixTagged(
      tagged,
      tags,
      found(plain).flatMap(({fix}) => fix ?? []),
      plain
    ).text
  const link = [{name: 'a1', kind: 'link', value: '/m'}] as const
  expect(mend('נכתב ב<a1>Markdown</a1>.', link, 'נכתב בMarkdown.')).toBe('נכתב ב־<a1>Markdown</a1>.')
  const strong = [{name: 'strong', kind: 'strong'}] as const
  expect(mend('עלה ב<strong>100</strong> שקל', strong, 'עלה ב100 שקל')).toBe('עלה ב־<strong>100</strong> שקל')
  const code = [{name: 'code1', kind: 'code', value: 'git push'}] as const
  expect(mend('השתמשו ב<code1>git push</code1>.', code, 'השתמשו בgit push.')).toBe('השתמשו ב־<code1>git push</code1>.')
  expect(mend('נהרגו כ{{killed}} בני אדם', [], 'נהרגו כ74 בני אדם')).toBe('נהרגו כ־{{killed}} בני אדם')
})
