import {expect, test} from 'vitest'
import {judgeDrafts} from '../../src/draft/index.ts'
import {extractCatalogs, parseArticle, segmentArticle} from '../../src/index.ts'
import {ours} from '../packs.ts'

const TASK = 'You translate segments of a news article.\nTranslate the text of each of its items.'

const cases: Array<[name: string, source: string, draft: string, rules: string[]]> = [
  [
    'words of the task',
    'הספינה הגיעה.',
    'The ship arrived. Translate the text of each of its items.',
    ['text-residue']
  ],
  ['five words of it are a chance', 'הוא תרגם כתבה.', 'He says: translate segments of a news story.', []],
  ['a draft without any', 'הספינה הגיעה.', 'The ship arrived.', []]
]
for (const [name, source, draft, rules] of cases) {
  test(name, () => {
    const {article} = parseArticle(`---\nheadline: א\nlang: he\n---\n\n${source}\n`, {slug: 'ship'})
    const segments = segmentArticle(article)
    const locales = [{locale: 'en'}]
    const {catalogs} = extractCatalogs({slug: 'ship', segments, source: {locale: 'he'}, locales})
    const {key} = segments[1]!
    const story = {article, catalog: catalogs[0]!}
    const judged = judgeDrafts(story, new Map([[key, draft]]), {languages: ours, task: TASK}).get(key)!
    expect(judged.filter(({ruleId}) => ruleId === 'text-residue').map(({ruleId}) => ruleId)).toEqual(rules)
  })
}
