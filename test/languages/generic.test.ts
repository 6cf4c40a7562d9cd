import {expect, test} from 'vitest'
import {
  assembleEdition,
  attributionLedger,
  checkAssembled,
  checkEdition,
  checkPair,
  checks,
  checkText,
  createMemory,
  describeEdit,
  figureLedger,
  importWire,
  type Language,
  markMarkdown,
  markText,
  outputs,
  parseArticle,
  readFigures,
  segmentArticle
} from '../../src/index.ts'
import {type Ability, abilitiesOf} from '../../src/languages/abilities.ts'
import {brokenParts, whole} from '../../src/languages/generic.ts'
import type {Catalog} from '../../src/model.ts'
import {ar, en, fr, he} from '../packs.ts'

/** A story that is right in three languages, with a figure, a hedge, a speaker, an outlet, quoted words and a date. */
const texts: Readonly<Record<string, string>> = {
  en: 'At least three people were killed on Wednesday, February 14, 2024, Dana Levy told Reuters. “We saw 25 percent of the 1,200 tents burn,” she said.',
  ar: 'قُتل ثلاثة أشخاص على الأقل يوم الأربعاء 14 فبراير/شباط 2024، بحسب ما قالت دانا ليفي لرويترز. وقالت: «رأينا 25% من 1,200 خيمة تحترق».',
  fr: 'Au moins trois personnes ont été tuées mercredi 14 février 2024, a dit Dana Levy à Reuters. « Nous avons vu brûler 25 % des 1 200 tentes », a-t-elle dit.',
  he: 'לפחות שלושה בני אדם נהרגו ביום רביעי, 14 בפברואר 2024, אמרה דנה לוי לרויטרס. "ראינו 25% מתוך 1,200 אוהלים עולים באש", אמרה.'
}
const packs: Readonly<Record<string, Language>> = {en, ar, he, fr}
const front = (lang: string) =>
  `---\nheadline: x 5\nlang: ${lang}\npublished: 2024-02-14T06:00+02:00\ndateline: {place: Cairo, date: 2024-02-14}\nbyline: [{name: Dana, role: editor}]\ncredit: [{agency: Reuters, role: based-on, date: 2024-02-14}]\nrights: {holder: Desk}\nimages: [{src: a.png, credit: AP}]\ncorrections: [{date: 2024-02-15, text: x}]\nfigures: {killed: 3, share: {value: 0.5, style: percent}, rank: {value: 2, style: ordinal}, cost: {value: 5, style: currency, currency: USD}}\n---\n\n`

/** Everything that reads a pack, on texts in its language and in another. */
function readAll(pack: Language, other: Language): ReturnType<typeof checkPair> {
  const languages = [pack, other]
  const [own, theirs] = [texts[pack.tag]!, texts[other.tag]!]
  const findings = [
    ...checkPair({source: theirs, target: own, sourceLocale: other.tag, targetLocale: pack.tag}, {languages}),
    ...checkPair(
      {
        source: own,
        target: theirs,
        sourceLocale: pack.tag,
        targetLocale: other.tag,
        document: {at: 0, pairs: [[own, theirs]]}
      },
      {languages}
    ),
    ...checkText(own, pack.tag, {languages})
  ]
  readFigures(own, pack)
  describeEdit(own, own.replace('25', '35'), pack)
  markText(own, {language: pack, dir: pack.dir})
  markMarkdown(`${own} C++ 12:30\n`, {language: pack, dir: pack.dir})
  importWire(`URGENT\n\n${own}\n\n${own} (AP) 14/2/2024\n\nSource: AP`, {languages, lang: pack.tag})
  const {article} = parseArticle(
    `${front(pack.tag)}${own} {{killed}} {{share}} {{rank}} {{cost}}\n\n- a[^1]\n\n[^1]: b\n`
  )
  for (const language of languages) {
    const entries = segmentArticle(article).map((segment) => ({
      key: segment.key,
      segment,
      status: 'current' as const,
      target: segment.text
    }))
    const catalog: Catalog = {
      slug: article.slug,
      locale: language.tag,
      sourceLocale: pack.tag,
      entries: language === pack ? [] : entries,
      obsolete: [],
      resources: {'fig-killed_other': '{{count}} x'}
    }
    checkEdition(article, catalog, {languages})
    const edition = assembleEdition(article, catalog, {
      languages,
      alternates: [{locale: other.tag, lang: other.tag, slug: 'x', headline: 'x'}]
    })
    checkAssembled(edition, article, {languages, checks, now: '2024-02-14T12:00:00Z'})
    for (const output of Object.values(outputs)) output.render(edition, {languages, site: 'https://news.example'})
  }
  const side = (locale: string) => ({locale, texts: new Map([['p', texts[locale]!]])})
  figureLedger(side(pack.tag), [side(other.tag)], languages)
  attributionLedger(side(other.tag), [side(pack.tag)], languages)
  const memory = createMemory({sourceLocale: other.tag, targetLocale: pack.tag, languages})
  memory.add({source: theirs, target: own, tags: [], state: 'translated'})
  memory.lookup({text: theirs.replace('25', '35'), tags: []})
  return findings.filter(({severity}) => severity === 'error')
}

type Path = readonly string[]
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp)

/** Every part of a pack, and every member of a part. */
function pathsOf(pack: Language, deep: boolean): Path[] {
  const parts = Object.entries(pack).filter(([name]) => name !== 'tag')
  return parts.flatMap(([name, value]) => [
    [name],
    ...(deep && isRecord(value) && name !== 'labels' ? Object.keys(value).map((key) => [name, key]) : [])
  ])
}

const emptied = (value: unknown): unknown =>
  Array.isArray(value)
    ? []
    : isRecord(value)
      ? {}
      : typeof value === 'string'
        ? ''
        : typeof value === 'number'
          ? 0
          : undefined

function changed(pack: Language, [part, member]: Path, how: 'absent' | 'empty'): Language {
  const own = pack as unknown as Record<string, unknown>
  const without = (of: Record<string, unknown>, key: string) => {
    const copy = {...of, [key]: emptied(of[key])}
    if (how === 'absent' || copy[key] === undefined) delete copy[key]
    return copy
  }
  const made =
    member === undefined
      ? without(own, part!)
      : {...own, [part!]: without(own[part!] as Record<string, unknown>, member)}
  return made as unknown as Language
}

test('the texts are right, and the packs are whole', () => {
  for (const pack of Object.values(packs)) {
    expect(whole(pack)).toBe(pack)
    expect(brokenParts(pack)).toEqual([])
    for (const other of Object.values(packs)) if (other !== pack) expect(readAll(pack, other)).toEqual([])
  }
})

const others: Readonly<Record<string, Language>> = {en: ar, ar: he, he: en, fr: ar}
const long = process.env.CI !== undefined
for (const [tag, pack] of Object.entries(long ? packs : {he})) {
  for (const how of ['absent', 'empty'] as const) {
    for (const path of pathsOf(pack, long)) {
      test(`${tag} with ${path.join('.')} ${how} is read, and nothing is an error of the text`, () => {
        const found = readAll(changed(pack, path, how), others[tag]!)
        // Of words that a part has lost nobody can know; of a part that is gone, nothing is said.
        if (path.length === 1) expect(found).toEqual([])
      })
    }
  }
}

test('sounds, verbs, names and marks are what their parts live by', () => {
  const hearts: ReadonlyArray<readonly [Path, Ability]> = [
    [['names', 'sounds'], 'names'],
    [['speech', 'verbs'], 'speech'],
    [['speech', 'anonymity'], 'anonymity'],
    [['outlets', 'names'], 'outlets'],
    [['quotes', 'double'], 'quotations'],
    [['figures', 'cardinals'], 'number-words'],
    [['figures', 'ordinals'], 'ordinals'],
    [['figures', 'months'], 'dates'],
    [['figures', 'units'], 'units'],
    [['hedges', 'before'], 'hedges']
  ]
  for (const [path, ability] of hearts) {
    for (const how of ['absent', 'empty'] as const) {
      const poor = changed(he, path, how)
      expect(abilitiesOf(poor).has(ability), path.join('.')).toBe(false)
      expect(abilitiesOf(whole(poor)).has(ability), path.join('.')).toBe(false)
      expect(readAll(poor, en), path.join('.')).toEqual([])
    }
    expect(abilitiesOf(he).has(ability)).toBe(true)
  }
})

test('an empty list of forms is met nowhere', () => {
  // Each of them once stood before every letter, and was read without end.
  const poor = changed(
    changed(changed(he, ['names', 'sounds'], 'empty'), ['figures', 'digitIdioms'], 'empty'),
    ['figures', 'letterYears'],
    'empty'
  )
  expect(readFigures('24/7 ב-5 בתשפ"ד', poor).map(({value}) => value)).toContain('5')
  readAll(poor, en)
})

test('what is wrong with a pack is named', () => {
  expect(brokenParts({tag: 'xx', dir: 'ltr', script: 'Latn'})).toEqual([])
  expect(brokenParts({tag: 'xx', dir: 'ltr', script: 'Latn', names: 5, figures: {months: []}})).toEqual([
    'figures.months',
    'names'
  ])
  expect(brokenParts({tag: 'xx', dir: 'ltr', script: 'Latn', names: {sounds: 'b'}})).toEqual(['names.sounds'])
  expect(brokenParts(changed(ar, ['names', 'sounds'], 'absent'))).toEqual([])
  expect(brokenParts(changed(ar, ['names', 'sounds'], 'empty'))).toEqual([])
  expect(brokenParts(changed(ar, ['figures', 'cardinals'], 'absent'))).toEqual([])
  expect(brokenParts(changed(ar, ['figures'], 'absent'))).toEqual([])
})
