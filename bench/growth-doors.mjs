// Everywhere a text comes in: what is done with it, as a function of the text.
import remarkMdx from 'remark-mdx'
import {readExchange} from '../dist/lib/exchange/index.js'
import {
  assembleEdition,
  attributionLedger,
  checkEdition,
  checkPair,
  createMemory,
  extractCatalogs,
  figureLedger,
  importWire,
  mergeConflicted,
  outputs,
  parseArticle,
  readFigures,
  readGlossary,
  readLocaleFile,
  readStateFile,
  segmentArticle,
  writeLocaleFile,
  writeStateFile
} from '../dist/lib/index.js'
import {ar} from '../dist/lib/languages/ar/index.js'
import {en} from '../dist/lib/languages/en/index.js'
import {he} from '../dist/lib/languages/he/index.js'
import {ArticleLinks} from '../dist/lib/node/build/article-links.js'
import {mdxTexts, siteTexts} from './growth-inputs.mjs'

const languages = [en, ar, he]
const mdx = {protect: ['docusaurus'], plugins: [remarkMdx]}
const front = '---\nslug: x\nlang: en\nheadline: x\nfigures: {killed: 74}\n---\n\n'
const frame = parseArticle(`${front}A **b** *c* [d](e) \`f\` ![g](h) {{killed}} <b>i</b>\n`).article
const segments = segmentArticle(frame)
const paragraph = segments.find(({role}) => role === 'paragraph')

const pair = (sourceLocale, targetLocale) => ({
  run: (text) => checkPair({source: text, target: `${text} x`, sourceLocale, targetLocale}, {languages})
})
const catalogOf = (locale, entries) => ({slug: 'x', locale, sourceLocale: 'en', entries, obsolete: [], resources: {}})
const catalogWith = (target) => catalogOf('ar', [{key: paragraph.key, segment: paragraph, status: 'current', target}])
const render = (edition) => {
  for (const output of Object.values(outputs)) output.render(edition, {languages})
}
const json = (text) => JSON.stringify(text)
const record = (text) => ({source: text, target: text, state: 'translated', origin: 'person', tags: [], waivers: []})
/** One text as a file of many: each of its lines, or pieces of it. */
const pieces = (text) => text.match(/[\s\S]{1,12}/g) ?? []
const manyOf = (text, value) => Object.fromEntries(pieces(text).map((piece, at) => [`p-${at}`, value(piece)]))
const escaped = (text) =>
  text.replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;')).replace(/[^\t\n\r -\ud7ff]/g, '')
const stateOf = (text) => writeStateFile([{key: 'p-a', retired: [], ...record(text)}])
const xliff = (inside) =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="ar"><file id="x">${inside}</file></xliff>`
const unit = (text, at) =>
  `<unit id="p-${at}"><segment><source>${escaped(text)}</source><target>${escaped(text)}</target></segment></unit>`
const xliff12 = (inside) =>
  `<xliff version="1.2"><file original="x" source-language="en" target-language="ar" datatype="plaintext"><body>${inside}</body></file></xliff>`
const unit12 = (text, at) =>
  `<trans-unit id="p-${at}"><source>${escaped(text)}</source><target>${escaped(text)}</target></trans-unit>`
const tmx = (inside) =>
  `<tmx version="1.4"><header srclang="en" segtype="block" o-tmf="x" adminlang="en" datatype="plaintext" creationtool="x" creationtoolversion="1"/><body>${inside}</body></tmx>`
const tu = (text) =>
  `<tu><tuv xml:lang="en"><seg>${escaped(text)}</seg></tuv><tuv xml:lang="ar"><seg>${escaped(text)}</seg></tuv></tu>`
const po = (text, at) => `msgctxt "p-${at}"\nmsgid ${json(text)}\nmsgstr ${json(text)}\n\n`
const csv = (text, at) => `p-${at},"${text.replaceAll('"', '""')}","${text.replaceAll('"', '""')}"\n`
const entry = (text, at) =>
  `  - id: x-${at}\n    kind: person\n    names:\n      en: {use: ${json(text)}}\n      ar: {use: ${json(text)}}\n`
const exchanged = (make) => ({run: (text) => readExchange(make(text))})

const links = new ArticleLinks(
  {
    locales: [{locale: 'en'}, {locale: 'ar'}],
    outputs: [],
    feeds: {},
    permalink: '{slug}{slug}-{locale}-{year}{slug}{locale}'
  },
  {articles: [{path: 'article/rain.md', slug: 'rain'}], claimants: []}
)

/** Door → what it does with a text. */
export const doors = {
  article: {run: (text) => segmentArticle(parseArticle(front + text, {languages}).article), most: 2_000_000},
  'article, rendered': {
    run: (text) => {
      const {article, findings} = parseArticle(front + text, {languages})
      if (findings.some(({ruleId}) => ruleId === 'article-limit')) return
      render(assembleEdition(article, catalogOf('en', []), {languages}))
    }
  },
  'article, checked': {
    run: (text) => {
      const {article} = parseArticle(front + text, {languages})
      const all = segmentArticle(article)
      checkEdition(
        article,
        catalogOf(
          'ar',
          all.map((segment) => ({key: segment.key, segment, status: 'current', target: segment.text}))
        ),
        {languages}
      )
    }
  },
  'article, extracted again': {
    run: (text) => {
      const files = (made, before) =>
        extractCatalogs(
          {slug: 'x', segments: made, source: {locale: 'en', ...before}, locales: [{locale: 'ar'}]},
          {record: true}
        )
      const of = (markdown) => segmentArticle(parseArticle(front + markdown).article)
      const [write] = files(of(text)).writes
      files(of(`New. ${text}`), write)
    }
  },
  'address of a link': {
    run: (text) => links.meaning({path: 'article/port.md', lang: 'en'}, `/${text}`)
  },
  'article of a site': {
    run: (text) => {
      const site = {protect: ['hugo', 'liquid', 'mkdocs', 'kramdown']}
      segmentArticle(parseArticle(front + text, {languages, ...site}).article)
    },
    inputs: siteTexts
  },
  'article in MDX': {
    run: (text) => segmentArticle(parseArticle(front + text, {languages, ...mdx}).article),
    inputs: mdxTexts,
    takes: (name) => name in mdxTexts
  },
  'front matter, a text': {
    run: (text) =>
      parseArticle(`---\nheadline: ${json(text)}\nsources: [{name: x, url: ${json(text)}}]\nlang: en\n---\n`)
  },
  'front matter, YAML': {run: (text) => parseArticle(`---\n${text}\n---\n`, {languages})},
  'front matter, a list': {run: (text) => parseArticle(`---\nlang: en\nkeywords: ${json(pieces(text))}\n---\n`)},
  'front matter, figures': {
    run: (text) => parseArticle(`---\nlang: en\nfigures: ${json(manyOf(text, () => 5))}\n---\n`)
  },
  target: {
    run: (text) => assembleEdition(frame, catalogWith(text), {languages}).markdown
  },
  'target, tagged around': {
    run: (text) =>
      assembleEdition(frame, catalogWith(`<strong>${text}</strong> <a1>${text}</a1>`), {languages}).markdown
  },
  'target, rendered': {run: (text) => render(assembleEdition(frame, catalogWith(text), {languages}))},
  'target, checked': {run: (text) => checkEdition(frame, catalogWith(text), {languages})},
  'pair en en': pair('en', 'en'),
  'pair en ar': pair('en', 'ar'),
  'pair ar he': pair('ar', 'he'),
  'pair he en': pair('he', 'en'),
  'pairs of a story': {
    run: (text) => {
      const pairs = (text.match(/[\s\S]{1,200}/g) ?? ['']).map((line) => [line, line])
      const [source, target] = pairs[0]
      checkPair({source, target, sourceLocale: 'en', targetLocale: 'he', document: {at: 0, pairs}}, {languages})
    }
  },
  ledgers: {
    run: (text) => {
      const side = (locale) => ({locale, texts: new Map([['p-a', text]])})
      figureLedger(side('en'), [side('ar')], languages)
      attributionLedger(side('en'), [side('he')], languages)
    }
  },
  'figures en': {run: (text) => readFigures(text, en)},
  'figures ar': {run: (text) => readFigures(text, ar)},
  'figures he': {run: (text) => readFigures(text, he)},
  'wire copy': {run: (text) => importWire(text, {languages})},
  'wire copy, paragraphs': {run: (text) => importWire(pieces(text).join('\n\n'), {languages})},
  'locale file': {run: (text) => readLocaleFile(json({a: text}))},
  'locale file, keys': {
    run: (text) => {
      const file = readLocaleFile(json(manyOf(text, (piece) => piece)))
      writeLocaleFile(file, new Map([...file.entries.keys(), 'z'].map((key) => [key, 'x'])), [
        'z',
        ...file.entries.keys()
      ])
    }
  },
  'locale file, any text': {run: (text) => readLocaleFile(text)},
  'locale file, arrays': {run: (text) => readLocaleFile(`{"a": ${'['.repeat(text.length)}`)},
  'state file': {run: (text) => readStateFile(stateOf(text))},
  'state file, keys': {run: (text) => readStateFile(json(manyOf(text, record)))},
  'state file, tags': {
    run: (text) =>
      readStateFile(
        json({a: {...record(text), tags: pieces(text).map((value, at) => ({name: `a${at}`, kind: 'link', value}))}})
      )
  },
  'merge, conflicts': {
    run: (text) => {
      const half = (end) =>
        pieces(text)
          .map((piece, at) => `  "p-${at}": ${json(piece + end)}`)
          .join(',\n')
      mergeConflicted('locale', `{\n<<<<<<< a\n${half('a')}\n=======\n${half('b')}\n>>>>>>> b\n}\n`)
    }
  },
  glossary: {run: (text) => readGlossary(`entries:\n${entry(text, 0)}`)},
  'glossary, entries': {run: (text) => readGlossary(`entries:\n${pieces(text).map(entry).join('')}`)},
  'glossary, any text': {run: (text) => readGlossary(text)},
  memory: {
    run: (text) => {
      const memory = createMemory({sourceLocale: 'en', targetLocale: 'ar', languages})
      for (const piece of text.match(/[\s\S]{1,60}/g) ?? []) memory.add(record(piece))
      memory.add(record(text))
      memory.lookup({text, tags: []})
    }
  },
  'XLIFF 2': exchanged((text) => xliff(unit(text, 0))),
  'XLIFF 2, units': exchanged((text) => xliff(pieces(text).map(unit).join(''))),
  'XLIFF 2, any text': exchanged((text) => xliff(text)),
  'XLIFF 1.2': exchanged((text) => xliff12(unit12(text, 0))),
  'XLIFF 1.2, units': exchanged((text) => xliff12(pieces(text).map(unit12).join(''))),
  TMX: exchanged((text) => tmx(tu(text))),
  'TMX, units': exchanged((text) => tmx(pieces(text).map(tu).join(''))),
  PO: exchanged((text) => `msgid ""\nmsgstr ""\n\n${po(text, 0)}`),
  'PO, entries': exchanged((text) => `msgid ""\nmsgstr ""\n\n${pieces(text).map(po).join('')}`),
  'PO, any text': exchanged((text) => `msgid ""\nmsgstr ""\n\n${text}`),
  CSV: exchanged((text) => `key,source,target\n${csv(text, 0)}`),
  'CSV, rows': exchanged((text) => `key,source,target\n${pieces(text).map(csv).join('')}`),
  'CSV, any text': exchanged((text) => `key,source,target\n${text}`)
}
