import {describe, expect, test} from 'vitest'
import {
  assembleEdition,
  attributionLedger,
  checkEdition,
  checkPair,
  checks,
  checkText,
  figureLedger,
  importWire,
  outputs,
  parseArticle,
  readFigures,
  segmentArticle
} from '../../src/index.ts'
import {abilities, abilitiesOf, levelOf} from '../../src/languages/abilities.ts'
import {languageFor} from '../../src/languages/choose.ts'
import type {LanguagePack} from '../../src/languages/language.ts'
import type {Catalog} from '../../src/model.ts'
import {ar, en, he, ours} from '../packs.ts'

const empty: LanguagePack = {tag: 'fr', dir: 'ltr', script: 'Latin'}
const onePart: LanguagePack = {...empty, quotes: {...en.quotes, double: '«»', opens: '«', closes: '»'}}
/** Every part, of a language that nobody speaks: English under another tag. */
const full: LanguagePack = {...en, tag: 'fr'}

/** Right translations of one story. */
const story = {
  en: [
    'At least three people were killed and 1,204 hurt on February 14, 2024, Dana Levy told Reuters.',
    '“We saw 25 percent of it burn,” she said.'
  ],
  fr: [
    'Au moins trois personnes ont été tuées et 1 204 blessées le 14 février 2024, a dit Dana Levy à Reuters.',
    '« Nous en avons vu brûler 25 % », a-t-elle dit.'
  ],
  ar: [
    'قُتل ثلاثة أشخاص على الأقل وأصيب 1204 آخرون في 14 فبراير/شباط 2024، بحسب ما قالت دانا ليفي لرويترز.',
    'وقالت: «رأينا 25% منها تحترق».'
  ],
  he: [
    'לפחות שלושה בני אדם נהרגו ו-1,204 נפצעו ב-14 בפברואר 2024, אמרה דנה לוי לרויטרס.',
    '"ראינו 25% מזה עולה באש", אמרה.'
  ]
} as const
type Tag = keyof typeof story

/** Each command of the library, with one language; what is told as an error. */
function everything(pack: LanguagePack, tag: Tag): string[] {
  const languages = [...ours.filter((one) => one.tag !== pack.tag), pack]
  const found = (['en', 'ar', 'he'] as const)
    .filter((other) => other !== tag)
    .flatMap((other) => {
      const [mine, theirs] = [story[tag], story[other]]
      return [
        ...mine.flatMap((text, at) => [
          ...checkPair(
            {
              source: theirs[at]!,
              target: text,
              sourceLocale: other,
              targetLocale: tag,
              document: {at, pairs: mine.map((one, nth) => [theirs[nth]!, one])}
            },
            {languages}
          ),
          ...checkPair({source: text, target: theirs[at]!, sourceLocale: tag, targetLocale: other}, {languages}),
          ...checkText(text, tag, {languages})
        ])
      ]
    })
  const {article} = parseArticle(
    `---\nheadline: ${JSON.stringify(story[tag][0])}\nlang: ${tag}\n---\n\n${story[tag][1]}\n`,
    {languages}
  )
  const entries = segmentArticle(article).map((segment) => ({
    key: segment.key,
    segment,
    status: 'current' as const,
    target: segment.text
  }))
  const base = {slug: article.slug, sourceLocale: tag, obsolete: [], resources: {}}
  for (const catalog of [
    {...base, locale: tag, entries: []},
    {...base, locale: 'en', entries}
  ] as Catalog[]) {
    checkEdition(article, catalog, {languages, checks})
    const edition = assembleEdition(article, catalog, {languages})
    for (const output of Object.values(outputs))
      expect(output.render(edition, {languages, site: 'https://news.example'})).not.toBe('')
  }
  importWire(`${story[tag].join('\n\n')}\n\nSource: AP`, {languages, lang: tag})
  const side = (locale: Tag) => ({locale, texts: new Map(story[locale].map((text, at) => [String(at), text]))})
  for (const [from, to] of [
    [tag, 'en'],
    ['en', tag]
  ] as const) {
    const ledgers = [
      figureLedger(side(from), [side(to)], languages),
      attributionLedger(side(from), [side(to)], languages)
    ]
    for (const ledger of ledgers) expect(ledger.clean, `${from} ${to}`).toBe(true)
  }
  return found.flatMap(({severity, ruleId, reason}) => (severity === 'info' ? [] : [`${ruleId}: ${reason}`]))
}

describe('every command ends, and no lack is taken for an error', () => {
  for (const pack of ours) test(`with our ${pack.tag}`, () => expect(everything(pack, pack.tag as Tag)).toEqual([]))
  test('with an empty pack', () => expect(everything(empty, 'fr')).toEqual([]))
  test('with a pack of one part', () => expect(everything(onePart, 'fr')).toEqual([]))
  test('with no pack at all, in three languages', () => {
    for (const {tag, dir, script} of ours) expect(everything({tag, dir, script}, tag as Tag)).toEqual([])
  })
  test('with a full pack of a language that nobody speaks', () => {
    expect(abilitiesOf(full)).toEqual(abilitiesOf(en))
    // It reads French as if it were English: what it says is wrong, and said.
    everything({...full, outlets: {...en.outlets, names: {}}}, 'en')
  })
})

test('abilities and levels go by what the pack holds', () => {
  expect([...abilitiesOf(empty)]).toEqual(['digits'])
  expect([...abilitiesOf(onePart)]).toEqual(['digits', 'quotations'])
  expect([...abilitiesOf(languageFor('fr', [onePart]))]).toEqual(['digits', 'quotations'])
  for (const pack of ours) expect([...abilitiesOf(pack)]).toEqual(abilities)
  const {figures, hedges, quotes, speech} = en
  expect([empty, {...empty, figures}, {...empty, figures, hedges, quotes, speech}, he].map(levelOf)).toEqual([
    0, 1, 2, 3
  ])
})

test('every rule says what it needs, in abilities that there are', () => {
  for (const {id, needs} of checks) {
    expect(needs, id).toBeDefined()
    for (const ability of [...(needs!.source ?? []), ...(needs!.target ?? [])]) expect(abilities, id).toContain(ability)
  }
})

const rules = (source: string, target: string, [from, to] = ['en', 'fr'], languages: readonly LanguagePack[] = ours) =>
  checkPair({source, target, sourceLocale: from!, targetLocale: to!}, {languages})
    .filter(({severity}) => severity !== 'info')
    .map(({ruleId}) => ruleId)

describe('figures at level 0', () => {
  const clean: ReadonlyArray<readonly [en: string, fr: string]> = [
    ['Three people were killed.', 'Trois personnes ont été tuées.'],
    ['3 people were killed.', 'Trois personnes ont été tuées.'],
    ['It rose by 7.5 percent.', 'Il a augmenté de 7,5 %.'],
    ['It cost 5 million dollars.', 'Il a coûté 5 millions de dollars.'],
    ['It cost $1.2 billion.', 'Il a coûté 1,2 milliard de dollars.'],
    ['It begins at 5 p.m. in the 21st district.', 'Cela commence à 17 heures dans le 21e arrondissement.'],
    ['It is 25 kilometers away.', 'C’est à 25 kilomètres.'],
    ['12,500 tents were brought.', '12 500 tentes ont été apportées.'],
    ['A third of the 96 seats', 'Un tiers des 96 sièges'],
    ['On February 1, 2024, it closed.', 'Le 1er février 2024, il a fermé.'],
    ['In the 1990s he was twice elected.', 'Dans les années 1990, il a été élu deux fois.']
  ]
  test.each(clean)('%s | %s is right, both ways', (source, target) => {
    expect(rules(source, target)).toEqual([])
    expect(rules(target, source, ['fr', 'en'])).toEqual([])
  })
  const wrong: ReadonlyArray<readonly [en: string, fr: string, rule: string]> = [
    ['12,500 tents were brought.', '12 600 tentes ont été apportées.', 'figure-changed'],
    ['12,500 tents were brought.', 'Des tentes ont été apportées.', 'figure-missing'],
    ['It rose by 7.5 percent.', 'Il a augmenté de 8,5 %.', 'figure-changed'],
    ['It closed on February 14, 2024.', 'Il a fermé le 15 février 2024.', 'figure-date'],
    ['Tents were brought.', '12 500 tentes ont été apportées.', 'figure-added']
  ]
  test.each(wrong)('%s | %s is found', (source, target, rule) => {
    expect(rules(source, target)).toEqual([rule])
  })

  const read: ReadonlyArray<readonly [tag: string, text: string, values: string[]]> = [
    ['de', '1.234.567 Euro und 12,5 Prozent', ['1234567', '12.5']],
    ['hi', 'भारत में १२,३४,५६७ लोग और 25% बच्चे', ['1234567', '25']],
    ['fa', '۱۲۳ نفر و ۴۵٪', ['123', '45']],
    ['ja', '2024年に1,500人', ['2024', '1500']],
    ['bn', '৪৫ জন', ['45']],
    ['ru', '5 миллионов человек, 25 %', ['5000000', '25']]
  ]
  test.each(read)('%s: %s is read', (tag, text, values) => {
    expect(readFigures(text, languageFor(tag)).map(({value}) => value)).toEqual(values)
  })
})

test('the ledgers say what is not checked', () => {
  const side = (locale: Tag) => ({locale, texts: new Map([['p', story[locale][0]]])})
  const figures = figureLedger(side('en'), [side('fr'), side('he')], ours)
  expect(figures.unchecked.map(({locale}) => locale)).toEqual(['fr'])
  expect(figures.unchecked[0]!.abilities).toContain('hedges')
  expect(figures.rows.find(({figure}) => figure.value === '3')!.cells.map(({verdict}) => verdict)).toEqual([
    'unchecked',
    'agrees'
  ])
  expect(figures.rows.find(({figure}) => figure.value === '1204')!.cells[0]).toMatchObject({verdict: 'agrees'})
  const attribution = attributionLedger(side('en'), [side('fr')], ours)
  expect(attribution.rows.map(({cells}) => cells[0]!.verdict)).toEqual(attribution.rows.map(() => 'unchecked'))
  expect(attribution.unchecked[0]!.abilities).toContain('speech')
  expect(figureLedger(side('en'), [side('ar')], ours).unchecked).toEqual([])
})

test('what a caller forgets is said', () => {
  expect(() => checkPair({source: 'a', target: 'b', sourceLocale: 'en', targetLocale: 'ar'}, {} as never)).toThrow(
    /Found no `languages`/
  )
  expect(() => checkText('a', 'en', undefined as never)).toThrow(/loadLanguages/)
  expect(rules('5,432 people', 'ناس', ['en', 'ar'], [])).toEqual(['figure-missing'])
  expect(rules('Five people', 'ناس', ['en', 'ar'], [])).toEqual([])
  expect(rules('Five people', 'ناس', ['en', 'ar'], [en, ar])).toEqual(['figure-missing'])
})

test('words of the page are English, and marked so, until somebody gives them', () => {
  const front =
    'headline: Le port ferme\nlang: fr\nbyline: [{name: Dana Levy, role: reporter}]\ncredit: [{agency: AP, role: wire}]'
  const {article} = parseArticle(`---\n${front}\n---\n\nLe port ferme.\n`)
  const catalog = {slug: 'a', locale: 'fr', sourceLocale: 'fr', entries: [], obsolete: [], resources: {}}
  const page = (labels?: Readonly<Record<string, string>>) =>
    outputs.html.render(assembleEdition(article, catalog, labels && {labels}))
  expect(page()).toContain('<p class="byline" lang="en" dir="ltr">By Dana Levy</p>')
  expect(page()).toMatch(/<p class="credit" lang="en" dir="ltr">[^<]*AP/)
  expect(page()).toContain('<html lang="fr" dir="ltr">')
  const given = page({byline: 'Par {{names}}'})
  expect(given).toContain('<p class="byline">Par Dana Levy</p>')
  expect(given).toContain('class="credit" lang="en"')
  const own = assembleEdition(article, {...catalog, locale: 'fr'}, {languages: [{...full}]})
  expect(own.labelLangs).toBeUndefined()
})
