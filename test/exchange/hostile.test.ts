import {expect, test} from 'vitest'
import {readExchange} from '../../src/exchange/index.ts'

const bomb = `<?xml version="1.0"?>
<!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<xliff version="1.2"><file><body><trans-unit id="x"><source>&b;</source></trans-unit></body></file></xliff>`
const outside = `<!DOCTYPE tmx [<!ENTITY file SYSTEM "file:///etc/passwd">]><tmx version="1.4">&file;</tmx>`
const deep = `<xliff version="1.2">${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}</xliff>`

const cases: ReadonlyArray<readonly [name: string, text: string, line: number, word: RegExp]> = [
  ['an entity bomb', bomb, 2, /DOCTYPE/],
  ['an entity of another file', outside, 1, /DOCTYPE/],
  ['an entity that nobody declared', '<xliff version="1.2">\n&boom;</xliff>', 2, /entity/],
  ['elements without end', deep, 1, /depth/],
  [
    'an element that is not closed',
    '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0">\n<file>',
    2,
    /well-formed/
  ],
  ['crossing elements', '<xliff version="1.2"><file><body></file></body></xliff>', 1, /well-formed/],
  ['text behind the end', '<tmx version="1.4"></tmx>\nmore', 2, /well-formed/],
  ['an unknown file', 'Hello', 1, /no format/],
  ['an empty file', '', 1, /no format/],
  ['a PO file without quotation marks', 'msgid "a"\nmsgstr b', 2, /Unexpected/],
  ['a PO entry with two texts', 'msgid "a"\nmsgstr "b"\nmsgstr "c"', 3, /second/],
  ['a table with an open cell', 'key,source,target\nx,"a', 2, /never closed/],
  ['another XML file', '<rss version="2.0"/>', 1, /no format/]
]

for (const [name, text, line, word] of cases) {
  test(`refuses ${name}, with its place`, () => {
    const {documents, findings} = readExchange(text, 'in.xlf')
    expect(documents).toEqual([])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      severity: 'error',
      ruleId: 'exchange-broken-file',
      place: {path: 'in.xlf', start: {line}}
    })
    expect(findings[0]!.reason).toMatch(word)
  })
}
