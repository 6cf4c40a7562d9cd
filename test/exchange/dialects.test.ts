import {describe, expect, test} from 'vitest'
import {readExchange} from '../../src/exchange/index.ts'
import {decodeText} from '../../src/node/files/decode.ts'
import {link, segment} from '../catalog/segments.ts'
import {Desk, outcomes} from './desk.ts'

const port = segment(
  'p-port',
  'The <a1>port</a1> reopened. <strong>Two</strong> ships<br1/> came with <code1>git push</code1> and {{days}}.',
  [
    link('a1', 'https://example.org/port'),
    {name: 'strong', kind: 'strong'},
    {name: 'br1', kind: 'break'},
    {name: 'code1', kind: 'code', value: 'git push'}
  ]
)
const nobody = segment('p-nobody', 'Nobody said why.')
const desk = () => new Desk([port, nobody], {figures: ['days']})
const PORT = 'فُتح <a1>الميناء</a1>. وصلت <strong>سفينتان</strong><br1/> مع <code1>git push</code1> و{{days}}.'
const NOBODY = 'لم يذكر أحد السبب.'

/** Each file brings the same two texts home, as its tool would have written it. */
const files: Readonly<Record<string, string>> = {
  'OmegaT, XLIFF 1.2: no state, a language on each target, tags as they went out': `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="s" source-language="en" target-language="AR" datatype="plaintext"><body>
<trans-unit id="p-port" xml:space="preserve"><source>The <g id="a1">port</g> reopened. <g id="strong">Two</g> ships<x id="br1"/> came with <ph id="code1">git push</ph> and <x id="fig-days"/>.</source><target xml:lang="ar">فُتح <g id="a1">الميناء</g>. وصلت <g id="strong">سفينتان</g><x id="br1"/> مع <ph id="code1">git push</ph> و<x id="fig-days"/>.</target></trans-unit>
<trans-unit id="p-nobody"><source>Nobody said why.</source><target xml:lang="ar">${NOBODY}</target></trans-unit>
</body></file></xliff>`,
  'a CAT tool, XLIFF 1.2: segments, a namespace of its own, groups, pairs as bx and ex, a term': `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:cat="urn:example:cat"><file original="in/s.md" source-language="en-US" target-language="ar-SA" datatype="html"><header><cat:project id="7"/></header><body><group id="g1">
<trans-unit id="17" resname="p-port" cat:locked="no"><source>The <bx id="a1" rid="1"/>port<ex id="a1" rid="1"/> reopened. <g id="strong">Two</g> ships<x id="br1"/> came with <x id="code1"/> and <x id="fig-days"/>.</source>
<seg-source><mrk mtype="seg" mid="0">The <bx id="a1" rid="1"/>port<ex id="a1" rid="1"/> reopened.</mrk> <mrk mtype="seg" mid="1">…</mrk></seg-source>
<target state="translated"><mrk mtype="seg" mid="0">فُتح <bx id="a1" rid="1"/><mrk mtype="term">الميناء</mrk><ex id="a1x" rid="1"/>.</mrk> <mrk mtype="seg" mid="1">وصلت <g id="strong">سفينتان</g><x id="br1"/> مع <x id="code1"/> و<x id="fig-days"/>.</mrk></target></trans-unit>
<trans-unit id="18" resname="p-nobody"><source>Nobody said why.</source><target state="final" state-qualifier="exact-match">${NOBODY}</target><alt-trans match-quality="80%"><target>شيء آخر</target></alt-trans></trans-unit>
</group></body></file></xliff>`,
  'a CAT tool, XLIFF 1.2: codes in bpt, ept, it and ph': `<xliff version="1.2"><file original="s" source-language="en" target-language="ar" datatype="x"><body>
<trans-unit id="p-port"><source>The <bpt id="1" rid="1">&lt;a1&gt;</bpt>port<ept id="1" rid="1">&lt;/a1&gt;</ept> reopened. <it id="2" pos="open">&lt;strong&gt;</it>Two<it id="3" pos="close">&lt;/strong&gt;</it> ships<ph id="4">&lt;br1/&gt;</ph> came with <ph id="5">&lt;code1&gt;git push&lt;/code1&gt;</ph> and <ph id="6">{{days}}</ph>.</source><target>فُتح <bpt id="1" rid="1">&lt;a1&gt;</bpt>الميناء<ept id="1" rid="1">&lt;/a1&gt;</ept>. وصلت <it id="2" pos="open">&lt;strong&gt;</it>سفينتان<it id="3" pos="close">&lt;/strong&gt;</it><ph id="4">&lt;br1/&gt;</ph> مع <ph id="5">&lt;code1&gt;git push&lt;/code1&gt;</ph> و<ph id="6">{{days}}</ph>.</target></trans-unit>
<trans-unit id="p-nobody"><source>Nobody said why.</source><target><![CDATA[${NOBODY}]]></target></trans-unit></body></file></xliff>`,
  'XLIFF 1.1 without inline elements, as converters from PO write it': `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.1" version="1.1"><file original="a.po" source-language="en-US" target-language="ar"><body>
<trans-unit id="3" approved="yes"><source>The &lt;a1&gt;port&lt;/a1&gt; reopened. &lt;strong&gt;Two&lt;/strong&gt; ships&lt;br1/&gt; came with &lt;code1&gt;git push&lt;/code1&gt; and {{days}}.</source><target state="translated">${PORT.replaceAll('<', '&lt;')}</target></trans-unit>
<trans-unit id="4"><source>Nobody said why.</source><target state="translated">${NOBODY}</target></trans-unit></body></file></xliff>`,
  'XLIFF 2.0: several segments, ignorable space, a prefix, codes without data': `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ar"><x:file id="s"><x:group id="g"><x:unit id="p-port">
<x:segment id="1" state="translated"><x:source>The <x:pc id="a1">port</x:pc> reopened.</x:source><x:target>فُتح <x:mrk id="m1" type="term"><x:pc id="a1">الميناء</x:pc></x:mrk>.</x:target></x:segment>
<x:ignorable><x:source> </x:source></x:ignorable>
<x:segment id="2"><x:source><x:sc id="strong"/>Two<x:ec startRef="strong"/> ships<x:ph id="br1"/> came with <x:ph id="code1"/> and <x:ph id="fig-days"/>.</x:source><x:target>وصلت <x:sc id="strong"/>سفينتان<x:ec startRef="strong"/><x:ph id="br1"/> مع <x:ph id="code1"/> و<x:ph id="fig-days"/>.</x:target></x:segment>
</x:unit><x:unit id="p-nobody"><x:segment><x:source>Nobody said why.</x:source><x:target>${NOBODY}</x:target></x:segment></x:unit></x:group></x:file></x:xliff>`,
  'Poedit, PO: wrapped lines, CRLF, a byte order mark, old entries': `\ufeffmsgid ""\r
msgstr ""\r
"Project-Id-Version: x\\n"\r
"Language: ar\\n"\r
"X-Poedit-SourceCharset: UTF-8\\n"\r
\r
#: article/s.md:3\r
msgctxt "s/p-port"\r
msgid ""\r
"The <a1>port</a1> reopened. <strong>Two</strong> ships<br1/> came with "\r
"<code1>git push</code1> and {{days}}."\r
msgstr ""\r
"فُتح <a1>الميناء</a1>. وصلت <strong>سفينتان</strong><br1/> مع "\r
"<code1>git push</code1> و{{days}}."\r
\r
msgctxt "s/p-nobody"\r
msgid "Nobody said why."\r
msgstr "${NOBODY}"\r
\r
#~ msgid "Old"\r
#~ msgstr ""\r
`,
  'Weblate, PO: flags, comments, a previous text': `# Translators
msgid ""
msgstr ""
"Language: ar\\n"
"Plural-Forms: nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;\\n"
"X-Generator: Weblate 5.4\\n"

#. paragraph
#, no-wrap
#| msgctxt "s/p-port"
#| msgid "The port."
msgctxt "s/p-port"
msgid "The <a1>port</a1> reopened. <strong>Two</strong> ships<br1/> came with <code1>git push</code1> and {{days}}."
msgstr "${PORT}"
msgctxt "s/p-nobody"
msgid "Nobody said why."
msgstr "${NOBODY}"
`,
  'a spreadsheet: semicolons, columns in another order and one more':
    `Target;Comment;Key;Article;Source\r\n"${PORT}";;p-port;s;x\r\n${NOBODY};good;p-nobody;s;Nobody said why.\r\n`.replace(
      ';x\r\n',
      `;"${port.text}"\r\n`
    ),
  'a spreadsheet: tabs, and no keys': `source\ttarget\n${port.text}\t${PORT}\n"Nobody said why."\t${NOBODY}\n`,
  'a memory, TMX: no ids, codes as they stood, regions': `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="EN-US" segtype="sentence" adminlang="en" datatype="x" o-tmf="x" creationtool="x" creationtoolversion="1"/><body>
<tu><tuv xml:lang="ar-SA"><seg>فُتح <bpt i="1">&lt;a1&gt;</bpt>الميناء<ept i="1">&lt;/a1&gt;</ept>. وصلت <hi><bpt i="2">&lt;strong&gt;</bpt>سفينتان<ept i="2">&lt;/strong&gt;</ept></hi><ph>&lt;br1/&gt;</ph> مع <ph>&lt;code1&gt;git push&lt;/code1&gt;</ph> و<ph>{{days}}</ph>.</seg></tuv><tuv xml:lang="EN-US"><seg>The <bpt i="1">&lt;a1&gt;</bpt>port<ept i="1">&lt;/a1&gt;</ept> reopened. <bpt i="2">&lt;strong&gt;</bpt>Two<ept i="2">&lt;/strong&gt;</ept> ships<ph>&lt;br1/&gt;</ph> came with <ph>&lt;code1&gt;git push&lt;/code1&gt;</ph> and <ph>{{days}}</ph>.</seg></tuv></tu>
<tu><tuv lang="EN-US"><seg>Nobody said why.</seg></tuv><tuv lang="ar-SA"><seg>${NOBODY}</seg></tuv></tu></body></tmx>`
}

for (const [name, text] of Object.entries(files)) {
  test(`reads what ${name}`, () => {
    const one = desk()
    const done = one.in(text)
    expect(outcomes(done).filter((outcome) => !['taken', 'moved', 'empty'].includes(outcome))).toEqual([])
    expect(one.texts).toEqual({'p-port': PORT, 'p-nobody': NOBODY})
    expect(one.extract().catalogs[0]!.entries.map(({status}) => status)).toEqual(['current', 'current'])
  })
}

test('a tag that the segment does not have is left out, its words stay', () => {
  const one = desk()
  one.in(
    `<xliff version="1.2"><file original="s" source-language="en" target-language="ar"><body><trans-unit id="p-nobody"><source>Nobody said why.</source><target>لم <g id="42">يذكر</g> أحد<x id="9"/>.</target></trans-unit></body></file></xliff>`
  )
  expect(one.texts['p-nobody']).toBe('لم يذكر أحد.')
})

describe('plural families', () => {
  const family = (locale: string, forms: string, strings: readonly string[]) =>
    `msgid ""\nmsgstr "Language: ${locale}\\nPlural-Forms: ${forms}\\n"\n\nmsgctxt "s/fig-days"\nmsgid "one day"\nmsgid_plural "{{count}} days"\n${strings
      .map((text, at) => `msgstr[${at}] "${text}"\n`)
      .join('')}`

  test('are read by the formula of the file, whoever wrote it', () => {
    const one = new Desk([nobody], {locale: 'he', figures: ['days']})
    const forms = 'nplurals=4; plural=(n == 1) ? 0 : ((n == 2) ? 1 : ((n > 10 && n % 10 == 0) ? 2 : 3));'
    one.in(family('he', forms, ['יום אחד', 'יומיים', '{{count}} יום', '{{count}} ימים']))
    expect(one.texts).toEqual({'fig-days_one': 'יום אחד', 'fig-days_two': 'יומיים', 'fig-days_other': '{{count}} ימים'})
  })

  test('of a file with fewer forms are given to the first of those that it cannot tell apart', () => {
    const one = new Desk([nobody], {figures: ['days']})
    one.in(family('ar', 'nplurals=2; plural=(n != 1);', ['يوم', '{{count}} أيام']))
    expect(one.texts).toEqual({'fig-days_zero': '{{count}} أيام', 'fig-days_one': 'يوم'})
  })
})

test('texts in UTF-16, with a mark or without, and in the encoding that a file names, are read', () => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><tmx/>'
  const little = Buffer.from(`\ufeff${text}`, 'utf16le')
  expect(decodeText(little, 'a')).toBe(text)
  expect(decodeText(Buffer.from(little).swap16(), 'a')).toBe(text)
  expect(decodeText(Buffer.from(text, 'utf16le'), 'a')).toBe(text)
  const arabic = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1256"?><a>'),
    Buffer.from([0xc8]),
    Buffer.from('</a>')
  ])
  expect(decodeText(arabic, 'a')).toContain('<a>ب</a>')
  expect(() => decodeText(Buffer.from([0x61, 0xff, 0xfe]), 'a.po')).toThrow(/UTF-8/)
  expect(readExchange(decodeText(little, 'a')).format).toBe('tmx')
})
