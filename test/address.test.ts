import fc from 'fast-check'
import {expect, test} from 'vitest'
import {addressProblem, isScript, schemes, siteProblem, tidyAddress} from '../src/address.ts'
import {schema} from '../src/outputs/page/schema.ts'

const good = [
  'https://news.example',
  'HTTPS://News.Example:8443/a/b?c=d&e=%20#f',
  'https://medium.example/@desk/story',
  'https://news.example/?q=a:b&to=javascript',
  'https://ar.example/أخبار/القاهرة',
  'https://חדשות.example/כתבה',
  'https://news.example/100%',
  'https://news.example/a%zz',
  'http://[::1]:8080/',
  'mailto:desk@news.example?subject=javascript:%20the%20language',
  'tel:+972-2-555-0100',
  '/from/the/root',
  '../up/and/down.html',
  './10:30.html',
  '#notes',
  '?page=2',
  'www.news.example',
  'pictures/my photo (1).jpg',
  'pictures/می‌خواهم.jpg',
  'پرونده/data.png',
  'images/javascript.png',
  ''
]
test.each(good)('lets %j through', (address) => expect(addressProblem(address)).toBeUndefined())

const scripts = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u200fjavascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\n:alert(1)',
  'java\u200bscript:alert(1)',
  'java\u00adscript:alert(1)',
  'java\u202escript:alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  '&#0000106avascript:alert(1)',
  'javascript&colon;alert(1)',
  'java&Tab;script&#58;alert(1)',
  'java&NewLine;script:alert(1)',
  '&amp;#106;avascript:alert(1)',
  'javascript%3Aalert(1)',
  'java%0ascript:alert(1)',
  '%6Aavascript:alert(1)',
  '%256Aavascript:alert(1)',
  'ｊａｖａｓｃｒｉｐｔ：alert(1)',
  `${'&Tab;'.repeat(500)}javascript:alert(1)`,
  'vbscript:msgbox(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'DATA:,x',
  'file:///etc/passwd',
  'blob:https://news.example/1',
  'filesystem:https://news.example/temporary/x',
  'view-source:https://news.example'
]
test.each(scripts)('refuses %j, which runs', (address) => {
  for (const use of ['link', 'picture', 'site'] as const)
    expect(addressProblem(address, use)).toMatch(/^the scheme `[\w-]+:`, expected one of/)
  expect(isScript(address)).toBe(true)
})

const bad = [
  'ftp://files.example/a',
  'news.example:8080/a',
  'C:\\pictures\\a.jpg',
  'intent://scan/#Intent;end',
  '//elsewhere.example/a',
  '\\\\elsewhere.example\\a',
  '/\\elsewhere.example',
  'https:\\\\elsewhere.example',
  'https:elsewhere.example',
  'https://',
  'https:///elsewhere.example',
  'https://user:password@news.example/',
  'https://news.example@elsewhere.example/',
  'https://news.example%2f@elsewhere.example',
  'https://two words.example/',
  'https://news.example/a\nb',
  'https://news.example/\u202egpj.exe',
  'https://news.example/\ud800',
  '<https://news.example/>'
]
test.each(bad)('refuses %j', (address) => {
  expect(addressProblem(address)).toMatch(/expected/)
  expect(isScript(address)).toBe(false)
})

test('pictures and sites have no mail box', () => {
  expect(addressProblem('mailto:desk@news.example', 'picture')).toContain('`mailto:`')
  expect(addressProblem('mailto:desk@news.example', 'site')).toContain('`mailto:`')
  expect(addressProblem('/news', 'site')).toContain('no scheme')
})

test.each(['https://news.example/?a', 'https://news.example/#a', 'https://a:b@news.example/', 'news.example'])(
  'no site stands at %j',
  (address) => expect(siteProblem(address)).toMatch(/expected/)
)
test('sites stand at hosts and paths', () => {
  for (const address of ['https://news.example', 'http://localhost:3000/editions/', 'https://news.example/أخبار'])
    expect(siteProblem(address)).toBeUndefined()
})

const prose = [
  'JavaScript: The Good Parts',
  'JavaScript: the good parts (a review)',
  'Data: what we know',
  'data: 3, 4 and 5',
  'File: under review',
  'File:Sunset.jpg',
  'Blob: a film',
  'Interview: "I use javascript:void"',
  'urn:uuid:5ce3d0c1-6a2a-4c7d-8a61-7b46cb3c3c0a',
  'https://news.example/javascript:alert(1)'
]
test.each(prose)('%j does not run', (text) => expect(isScript(text)).toBe(false))

test('marks at the ends of a pasted address are no part of it', () => {
  expect(tidyAddress('\u200f https://news.example/\u200e\n')).toBe('https://news.example/')
  expect(tidyAddress(' '.repeat(50_000))).toBe('')
})

test('the sanitizer of pages goes by the same list', () => {
  expect(schema.protocols).toEqual({cite: schemes.site, href: schemes.link, src: schemes.picture})
})

test('no disguise gets a script through', () => {
  const noise = fc.constantFrom('\t', '\n', '\r', '\u0000', '\u200b', '\u200e', '\u2066', '&Tab;', '&#10;', '%0a', '')
  const letter = (char: string) =>
    fc.constantFrom(
      char,
      char.toUpperCase(),
      `&#${char.charCodeAt(0)};`,
      `&#x${char.charCodeAt(0).toString(16)};`,
      `%${char.charCodeAt(0).toString(16)}`
    )
  const hidden = fc.tuple(...[...'javascript:'].flatMap((char) => [noise, letter(char)])).map((all) => all.join(''))
  fc.assert(fc.property(hidden, (address) => addressProblem(`${address}alert(1)`) !== undefined))
})

test('any text at all has an answer', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      addressProblem(text)
      isScript(text)
      tidyAddress(text)
    })
  )
})
