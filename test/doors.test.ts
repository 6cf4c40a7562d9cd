import {expect, expectTypeOf, test} from 'vitest'
import * as astro from '../src/astro/index.ts'
import * as draft from '../src/draft/index.ts'
import * as exchange from '../src/exchange/index.ts'
import * as figures from '../src/figures/public.ts'
import * as http from '../src/http/index.ts'
import type {
  Article,
  Catalog,
  Check,
  Edition,
  Figure,
  Finding,
  Language,
  LanguagePack,
  RuleId,
  Segment
} from '../src/index.ts'
import * as main from '../src/index.ts'
import * as languages from '../src/languages/index.ts'
import * as node from '../src/node/index.ts'
import * as queue from '../src/queue/index.ts'
import * as unified from '../src/unified/index.ts'
import * as vite from '../src/vite/index.ts'

// What each door gives by name. A name that is added or taken here is a change for those who use the library: it belongs
// into the changelog.
const doors: ReadonlyArray<readonly [door: string, given: object, names: string]> = [
  [
    'polyedition',
    main,
    `abilities abilitiesOf addressOf adoptTranslation alignTranslation assembleEdition attributionLedger bodyHtml buildEditions checkArticle checkAssembled checkCatalog
    checkEdition checkPair checkText checks cleanText collections compareFigures createMemory createResolver creditLedger describeEdit
    describeStale escapeText extractCatalogs figureLedger figureRewrite fillFromMemory frameOf importWire isolate language
    levelOf linkReader listed loadLanguages loadMessages markMarkdown markText mergeCatalogFiles mergeConflicted messageLanguages messageParts noteParts numberCells outputs parseArticle plainPairs policyByGravity readFigures
    readGlossary readLocaleFile readStateFile readTagged segmentArticle signEdition signatureOf signaturesOf sitePresets spliceTargets updateCatalogs writeLocaleFile
    writeStateFile`
  ],
  ['polyedition/figures', figures, 'applyEdits compareFigures readFigures rewriteFigures spellNumber'],
  [
    'polyedition/exchange',
    exchange,
    'applyTranslations exchangeDocument exchangeFormats formatNamed memoryUnits readExchange'
  ],
  [
    'polyedition/draft',
    draft,
    `Budget DraftFault PROMPT_VERSION Pace answerTokens askAll batchesOf draftSegments draftsIn estimateOf frameOf
    instructionsOf itemsOf judgeDrafts payloadOf styleWords tokensOf`
  ],
  ['polyedition/unified', unified, 'rehypeBidi remarkEdition remarkPolyedition remarkSegments'],
  ['polyedition/http', http, 'chooseLanguage createHandler'],
  [
    'polyedition/node',
    node,
    `StoreError StoredEditions UsageError acceptTargets adoptProject buildProject checkProject correctStory defineConfig draftProject embargoedArticles exchangeFormatNames
    exportTranslations extractProject fixProject gravities guardOf importStory importTranslations initProject killStory languagesOf ledgerOf
    loadProject loadSettings mergeDriver mergeProject newLanguage openDesk openStore previewProject pruneProject publishProject readGeneration readStory signStory siteKindOf speaksOf
    statusOf storedEditions sweepStore systemReason translateFromMemory waiveFinding watchProject withholdStory`
  ],
  ['polyedition/queue', queue, 'QueueError draftByQueue enqueueBuild queueKinds queueStatus retryDead startWorker'],
  ['polyedition/vite', vite, 'default'],
  ['polyedition/astro', astro, 'editionSchema editionsLoader']
]
test.each(doors)('%s gives what it names', (_, given, names) => {
  expect(Object.keys(given).sort()).toEqual(names.split(/\s+/).sort())
})

test('no two names of a door say the same in the sight of a stranger', () => {
  const vague = ['read', 'fill', 'list', 'answer', 'accept', 'carry', 'digits', 'html', 'json', 'excess', 'likeness']
  expect(Object.keys(main).filter((name) => vague.includes(name))).toEqual([])
})

test('the main signatures are these', () => {
  expectTypeOf(main.parseArticle).returns.toEqualTypeOf<{article: Article; findings: Finding[]}>()
  expectTypeOf(main.parseArticle).parameter(0).toBeString()
  expectTypeOf(main.importWire).returns.toMatchTypeOf<{
    readonly markdown: string
    readonly findings: readonly Finding[]
  }>()
  expectTypeOf(main.segmentArticle).parameter(0).toEqualTypeOf<Article>()
  expectTypeOf(main.segmentArticle).returns.toMatchTypeOf<readonly Segment[]>()
  expectTypeOf(main.checkPair).returns.toEqualTypeOf<Finding[]>()
  expectTypeOf(main.checkText).returns.toEqualTypeOf<Finding[]>()
  expectTypeOf(main.checkEdition).parameter(1).toEqualTypeOf<Catalog>()
  expectTypeOf(main.checkEdition).returns.toEqualTypeOf<Finding[]>()
  expectTypeOf(main.assembleEdition).returns.toEqualTypeOf<Edition>()
  expectTypeOf(main.outputs.json.render).parameter(0).toEqualTypeOf<Edition>()
  expectTypeOf(main.outputs.json.render).returns.toBeString()
  expectTypeOf(figures.readFigures).parameter(0).toBeString()
  expectTypeOf(figures.readFigures).returns.toMatchTypeOf<readonly Figure[]>()
  expectTypeOf(figures.spellNumber).returns.toMatchTypeOf<string | undefined>()
  expectTypeOf<Figure['value']>().toBeString()
  expectTypeOf(languages.language).returns.toEqualTypeOf<Language>()
  expectTypeOf(languages.loadLanguages).returns.resolves.toMatchTypeOf<readonly LanguagePack[]>()
  expectTypeOf<ReturnType<typeof node.loadProject>>().toEqualTypeOf<Promise<node.Project>>()
  expectTypeOf<ReturnType<typeof node.checkProject>>().toEqualTypeOf<Promise<node.CheckReport>>()
  expectTypeOf<ReturnType<typeof node.buildProject>>().toEqualTypeOf<Promise<node.BuildReport>>()
})

test('the id of a rule is one of ours, or a string of a publisher', () => {
  expectTypeOf<'figure-missing'>().toExtend<RuleId>()
  expectTypeOf<'figure-mising'>().not.toExtend<RuleId>()
  expectTypeOf<RuleId>().toExtend<Finding['ruleId']>()
  expectTypeOf<'house-oxford-comma'>().toExtend<Finding['ruleId']>()
  expectTypeOf<number>().not.toExtend<Finding['ruleId']>()
  expectTypeOf<Check['id']>().toEqualTypeOf<Finding['ruleId']>()
})
