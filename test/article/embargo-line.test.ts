import {describe, expect, test} from 'vitest'
import {importWire, parseArticle} from '../../src/index.ts'
import {en as english, ours} from '../packs.ts'
import {embargoLines} from './embargo-lines.ts'

const front = (lang: string) => `---\nlang: ${lang}\nheadline: x\n---\n\n`
const held = (markdown: string) => {
  const {article, findings} = parseArticle(markdown, {path: 'a.md', languages: ours})
  return article.meta.embargo === undefined ? undefined : findings.find(({ruleId}) => ruleId === 'article-embargo')
}
const imported = (copy: string, lang?: string) =>
  importWire(copy, {headline: 'x', languages: ours, ...(lang && {lang})})
const told = (copy: string, lang?: string) =>
  imported(copy, lang).findings.find(({ruleId}) => ruleId === 'article-wire-embargo')

const printings: ReadonlyArray<(line: string) => string> = [
  (line) => `> ${line}`,
  (line) => `<!-- ${line} -->`,
  (line) => `<p><strong>${line}</strong></p>`,
  (line) => `- ${line}`,
  (line) => `**${line}**`,
  (line) => `_${line}_`,
  (line) => `\\*\\*\\* ${line} \\*\\*\\*`,
  (line) => `\u202b${line}\u202c`,
  (line) => line.replace(/ (?=\d)/g, '\u00a0'),
  (line) => line.replaceAll(':', '：')
]

for (const [lang, {story, holds, prose}] of Object.entries(embargoLines)) {
  describe(`a line of embargo in ${lang}`, () => {
    for (const [nth, line] of holds.entries()) {
      test(line, () => {
        for (const [copy, at] of [
          [`${line}\n${nth % 2 ? '\n' : ''}${story}\n`, 1],
          [`${story}\n\n${story}\n\n${line}\n`, 5]
        ] as const) {
          const {markdown, findings} = imported(copy, lang)
          const finding = findings.find(({ruleId}) => ruleId === 'article-wire-embargo')
          expect(finding).toMatchObject({severity: 'error', place: {start: {line: at}}})
          expect(markdown).toContain('status: withheld')
          expect(markdown.split('\n---\n')[1]).not.toContain(line)
          // Also when somebody sets the status and forgets the rest.
          const again = parseArticle(markdown.replace('status: withheld', 'status: usable'), {languages: ours}).article
            .meta
          expect(again.embargo).toBeDefined()
        }
        const printed = printings[nth % printings.length]!(line)
        expect(held(`${front(lang)}${line}\n\n# Harbour\n\n${story}\n`)).toMatchObject({severity: 'error'})
        expect(held(`${front(lang)}${printed}\n\n${story}\n`), printed).toMatchObject({place: {start: {line: 6}}})
        expect(held(`${story}\n\n${story}\n\n${printed}`), printed).toMatchObject({place: {start: {line: 5}}})
      })
    }
  })
  describe(`prose about embargoes in ${lang}`, () => {
    for (const line of prose) {
      test(line, () => {
        for (const copy of [`${line}\n\n${story}\n`, `${story}\n\n${story}\n\n${line}\n`]) {
          const {markdown} = imported(copy, lang)
          expect(markdown).toContain('status: usable')
          expect(markdown).not.toMatch(/^\s*embargo: /m)
          expect(markdown).toContain(line.split(' ').at(-1))
          expect(held(front(lang) + copy)).toBeUndefined()
        }
        for (const printed of [`# ${line}`, `**${line}**`, `> ${line}`]) {
          expect(held(`${front(lang)}${printed}\n\n${story}\n`), printed).toBeUndefined()
        }
        const name = JSON.stringify(line)
        expect(held(`---\nlang: ${lang}\nheadline: ${name}\ndescription: ${name}\n---\n\n${story}\n`)).toBeUndefined()
      })
    }
  })
}

const {en, ar, he} = embargoLines as Required<typeof embargoLines>

test('a story of one language is kept back in the words of another', () => {
  for (const {holds} of [ar!, he!])
    for (const line of holds) expect(told(`${line}\n\n${en!.story}`), line).toBeDefined()
  for (const line of en!.holds) expect(held(`${front('ar')}${line}\n\n${ar!.story}`), line).toBeDefined()
})

describe('a title', () => {
  for (const title of [
    'EMBARGOED UNTIL 0600 GMT, TUESDAY MARCH 5',
    'Embargoed until 6 a.m. Tuesday: Council approves harbour budget',
    'Ferries late (EMBARGOED UNTIL 0600 GMT)',
    'محظور النشر حتى الساعة 06:00',
    'אמברגו עד 06:00'
  ]) {
    test(`keeps its story back: ${title}`, () => {
      expect(held(`${front('en')}# ${title}\n\n${en!.story}`)).toBeDefined()
      for (const field of ['headline', 'title', 'kicker'])
        expect(held(`---\nlang: en\n${field}: '${title}'\n---\n\n${en!.story}`)).toBeDefined()
    })
  }
  for (const title of [
    'Embargo',
    'EMBARGO',
    'Under embargo',
    'Not for publication',
    'Embargo until peace comes',
    'אמברגו',
    'محظور النشر'
  ]) {
    test(`may be that of any story: ${title}`, () => {
      expect(held(`${front('en')}# ${title}\n\n${en!.story}`)).toBeUndefined()
      expect(held(`---\nlang: en\nheadline: ${title}\nkeywords: [${title}]\n---\n\n${en!.story}`)).toBeUndefined()
    })
  }
})

const LINE = 'EMBARGOED UNTIL 0600 GMT, TUESDAY MARCH 5'

describe('where a line stands', () => {
  const many = `${en!.story} ${en!.story}`
  const cases: Array<[name: string, markdown: string, holds: boolean]> = [
    ['under a headline', `# Harbour\n${LINE}\n\n${many}`, true],
    ['after head matter', `# Harbour\n\nBy Sam Quay\n\n![](a.png)\n\n${LINE}\n\n${many}`, true],
    ['at the end of the last paragraph, on a line of its own', `${many}\n\n${many}\n${LINE}`, true],
    ['in a comment of several lines', `${front('en')}<!--\n${LINE}\n-->\n\n${many}`, true],
    ['in a comment of the front matter', `---\nlang: en\n# ${LINE}\nheadline: x\n---\n\n${many}`, true],
    ['with CRLF', `${front('en')}${LINE}\r\n\r\n${many}`.replaceAll('\n', '\r\n').replaceAll('\r\r', '\r'), true],
    ['between paragraphs', `${front('en')}${many}\n\n${LINE}\n\n${many}`, false],
    [
      'within a wrapped sentence',
      `${front('en')}The report of the harbour office, which was strictly\nembargoed until 6 a.m. on Tuesday,\nsays that no ferry sailed on time.\n\n${many}`,
      false
    ],
    ['in code', `${front('en')}\`\`\`\n${LINE}\n\`\`\`\n\n${many}`, false],
    [
      'as a field that is commented out',
      `---\nlang: en\n# embargo: 2024-03-05T06:00Z\nheadline: x\n---\n\n${many}`,
      false
    ],
    [
      'beside an embargo that is set',
      `---\nlang: en\nheadline: x\nembargo: 2024-03-05T06:00Z\n---\n\n${LINE}\n\n${many}`,
      false
    ]
  ]
  for (const [name, markdown, holds] of cases) test(name, () => expect(held(markdown) !== undefined).toBe(holds))
})

test('the finding shows the line and says what to do', () => {
  expect(held(`${front('en')}**${LINE}**\n\n${en!.story}`)).toMatchObject({
    reason: `Unexpected \`**${LINE}**\`, expected an embargo as a field of the front matter, \`embargo: 2024-02-14T06:00+02:00\`; mend its name or its place`,
    place: {path: 'a.md', start: {line: 6, column: 1}}
  })
})

test('words of another pack are known where it is given', () => {
  const line = 'SPERRFRIST BIS 6:00'
  const {wire} = english
  const languages = [{...english, wire: {...wire, embargo: {...wire.embargo!, held: ['Sperrfrist'], until: ['bis']}}}]
  expect(told(`${line}\n\n${en!.story}`)).toBeUndefined()
  expect(importWire(`${line}\n\n${en!.story}`, {headline: 'x', languages}).markdown).toContain('withheld')
  expect(parseArticle(`${line}\n\n${en!.story}`, {languages}).article.meta.embargo).toBe(line)
})

test('a line of any length takes its time', () => {
  const long = `EMBARGO ${'until '.repeat(50_000)}`
  expect(held(`${front('en')}${long}\n\n${en!.story}`)).toBeUndefined()
  expect(held(`${front('en')}${'E '.repeat(50_000)}\n\n${' '.repeat(50_000)}x`)).toBeUndefined()
})
