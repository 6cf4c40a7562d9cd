import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {checkPair} from '../../src/check/index.ts'
import {ar as arabic} from '../../src/languages/ar/index.ts'
import {en as englishPack} from '../../src/languages/en/index.ts'
import {he as hebrew} from '../../src/languages/he/index.ts'
import {ar} from '../../src/messages/ar.ts'
import {en as rules} from '../../src/messages/en.ts'
import {joined, type Texts} from '../../src/messages/fill.ts'
import {he} from '../../src/messages/he.ts'
import {loadMessages, messageLanguages, messageParts, noteParts} from '../../src/messages/index.ts'
import {more} from '../../src/messages/more.ts'
import {code, counted, says, words} from '../../src/messages/says.ts'
import {telling, tells} from '../../src/messages/tells.ts'
import type {Finding} from '../../src/model.ts'
import {isObstacle, readText} from '../../src/node/files/obstacles.ts'
import {faultOf} from '../../src/node/project/fence.ts'
import {oddFile} from '../../src/node/project/odd-file.ts'
import {folder} from '../node/temp.ts'

const en: Readonly<Record<string, string>> = {...rules, ...more}
const packs = [arabic, englishPack, hebrew]
const FORM = /_(zero|one|two|few|many|other)$/
const valuesOf = (text: string) => [...new Set(text.match(/\{\{[\w-]+\}\}/g))].sort()
const ids = (texts: object) => [...new Set(Object.keys(texts).map((id) => id.replace(FORM, '')))].sort()

describe.each([
  ['ar', ar],
  ['he', he]
] as const)('in %s', (lng, texts) => {
  test('every text of the rules exists, and no other', () => {
    expect(ids(texts)).toEqual(ids(en))
  })

  test('each says what is put into the English one', () => {
    for (const [id, text] of Object.entries(en)) {
      if (FORM.test(id)) continue
      expect([id, valuesOf(texts[id]!)]).toEqual([id, valuesOf(text)])
    }
  })

  test('what is counted has a form for each plural category', () => {
    const categories = new Intl.PluralRules(lng).resolvedOptions().pluralCategories
    const families = Object.keys(en).flatMap((id) => (id.endsWith('_other') ? [id.replace(FORM, '')] : []))
    expect(families.length).toBeGreaterThan(3)
    for (const family of families) {
      const forms = Object.keys(texts).flatMap((id) => (id.replace(FORM, '') === family ? [FORM.exec(id)?.[1]] : []))
      expect([family, forms.sort()]).toEqual([family, [...categories].sort()])
    }
  })

  test('backticks stand in pairs', () => {
    for (const text of Object.values(texts)) expect((text.match(/`/g) ?? []).length % 2).toBe(0)
  })
})

let inArabic: Texts
let inHebrew: Texts
beforeAll(async () => {
  inArabic = (await loadMessages('ar-EG'))!
  inHebrew = (await loadMessages('he'))!
})

const finding = (said: Pick<Finding, 'reason' | 'message'>): Finding => ({ruleId: 'x', severity: 'error', ...said})
const line = (said: Pick<Finding, 'reason' | 'message'>, texts?: Texts) => joined(messageParts(finding(said), texts))

test('a number takes the form that its language has for it', () => {
  const said = (letters: number, sentences: number) =>
    says('text-length/short', {
      here: letters,
      sentences: counted('sentences', 1),
      wanted: 90,
      there: counted('sentences', sentences)
    })
  expect(said(30, 3).reason).toContain('30 letters in one sentence, expected about 90 for 3 sentences')
  expect(line(said(30, 2), inArabic)).toContain('في جملة واحدة، والمتوقع نحو 90 مقابل جملتين')
  expect(line(said(30, 3), inArabic)).toContain('مقابل 3 جمل')
  expect(line(said(30, 11), inArabic)).toContain('مقابل 11 جملة')
  expect(line(said(30, 2), inHebrew)).toContain('שני משפטים')
})

test('what is put in is never read as a text of ours or of i18next', () => {
  const said = says('text-reserved-syntax', {found: code('$t(comma) {{wanted}} `x`'), wanted: code('&#36;t(')})
  expect(line(said, inArabic)).toContain('`$t(comma) {{wanted}} `x``')
  expect(said.reason).toContain('Found `$t(comma) {{wanted}} `x``')
})

test('exact words carry their language and direction, and our own do not', () => {
  const pair = {source: 'Three men came.', target: 'באו ארבעה גברים.', sourceLocale: 'en', targetLocale: 'he'}
  const [found] = checkPair(pair, {languages: packs})
  expect(found!.reason).toBe('Unexpected cardinal `ארבעה` (4), expected `Three` (3) as in the source')
  expect(joined(messageParts(found!))).toBe(found!.reason)
  expect(messageParts(found!).filter(({exact}) => exact)).toEqual([
    {text: 'ארבעה', exact: true, lang: 'he', dir: 'rtl'},
    {text: 'Three', exact: true, lang: 'en', dir: 'ltr'}
  ])
  expect(noteParts(found!)).toEqual([
    {text: 'Three men came.', exact: true, bare: true, lang: 'en', dir: 'ltr'},
    {text: ' | '},
    {text: 'באו ארבעה גברים.', exact: true, bare: true, lang: 'he', dir: 'rtl'}
  ])
  expect(joined(messageParts(found!, inArabic))).toBe('في الترجمة (عدد) `ארבעה` (4) وفي الأصل `Three` (3)')
})

test('a command inside of a text of ours is exact, too', () => {
  const parts = messageParts(finding(says('state-unrecorded', {text: words('نص', {locale: 'ar'})})), inArabic)
  expect(parts.at(-1)).toEqual({text: 'polyedition extract', exact: true, dir: 'ltr'})
})

test('what was only said in English stands in English, as such', () => {
  const parts = messageParts(finding({reason: 'Found `مقال`, expected one'}), inArabic)
  expect(parts).toEqual([
    {text: 'Found ', lang: 'en', dir: 'ltr'},
    {text: 'مقال', exact: true, dir: 'rtl'},
    {text: ', expected one', lang: 'en', dir: 'ltr'}
  ])
})

test('what the shell finds in the place of a file is told in the language, with what the system says of it', () => {
  const root = folder({'article/talks.md/note.txt': 'x'})
  const odd = readText(join(root, 'article/talks.md'), root)
  if (!isObstacle(odd)) throw new Error('expected an obstacle')
  const found = oddFile('article-path', 'article/talks.md', odd)
  expect(found.reason).toBe('Found a folder, expected a file; move it away or rename it')
  expect(line(found, inArabic)).toBe('وُجد مجلد مكان الملف؛ انقله أو غيّر اسمه')
  expect(line(found, inHebrew)).toBe('כאן תיקייה במקום קובץ; יש להעביר למקום אחר או לשנות שם')
  const denied = tells('obstacle/unreadable', {reason: telling('system/EACCES', {})})
  expect(line(denied, inHebrew)).toBe('קובץ שאי אפשר לקרוא: אין הרשאת קריאה וכתיבה כאן; יש לבדוק מי בעל התיקייה')
})

test('limits and failures are told in the language', () => {
  const {findings} = parseArticle(`---\nheadline: Talks\nlang: en\n---\n\n${'> '.repeat(120)}Text.\n`, {slug: 'talks'})
  const [deep] = findings.filter(({ruleId}) => ruleId === 'article-limit')
  expect(deep!.reason).toBe('Unexpected nesting of more than 100 levels, expected at most 100; flatten it')
  expect(line(deep!, inHebrew)).toBe('בטקסט יותר מ־100 רמות זו בתוך זו, וזה המרב; יש לפשט אותו')
  const {finding: failed} = faultOf({path: 'article/talks.md', slug: 'talks'}, new TypeError('x is `y`'))
  expect(failed.reason).toContain('Failed on this article with `TypeError: x is `y``, expected')
  expect(line(failed, inArabic)).toContain('تعذّرت معالجة هذا المقال: `TypeError: x is `y``؛')
})

test('a language without texts has none', async () => {
  expect(messageLanguages).toEqual(['en', 'ar', 'he'])
  expect(await loadMessages('fr')).toBeUndefined()
  expect((await loadMessages('EN_us'))!.lng).toBe('en')
})
