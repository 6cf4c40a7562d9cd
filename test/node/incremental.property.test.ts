import {existsSync, readdirSync, readFileSync, rmSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import type {State} from '../../src/model.ts'
import {buildProject, checkProject, extractProject, statusOf} from '../../src/node/index.ts'
import {folder, read, tree, write} from './temp.ts'

/** An index of more editions than a few is divided. */
vi.mock(import('../../src/outputs/syndication/month.ts'), async (actual) => ({...(await actual()), UNDIVIDED: 5}))

/** Two projects of the same files: one is built from what was kept, the other from nothing, after each random edit. */
const names = ['rain', 'ferry', 'port', 'fire', 'café'] as const
const bodies = [
  'It rained for two days.',
  'Three men were hurt, the police said.',
  '“We saw 28 boats”, Jane Porter told The Associated Press.',
  'See [the ferry](ferry.md), [times](ferry.md#times) and [the port](port).',
  '## Times\n\nDaily at 9.',
  'See [nothing](gone.md) and [fire](/en/fire.html).',
  '![A map](map.svg)\n\n![A plan](plan.svg)',
  'Rain fell on [the café](caf%C3%A9.md#times).',
  'Ships call at [the port](port.md).',
  'Nobody saw [the ferry](fery.md).'
]
const fronts = [
  'embargo: 2024-02-15T12:00:00Z',
  'rights: {expires: 2024-02-16, territories: [EG]}',
  'rights: {translation: forbidden}',
  'status: withheld',
  'status: canceled',
  'previousSlugs: [old-ferry, storm]',
  'slugs: {ar: matar}',
  'slug: storm',
  'corrections: [{date: 2024-02-15, text: An earlier version said two days.}]',
  'credit: [{agency: AP, role: wire}]',
  'updated: 2024-02-15T08:00:00Z',
  'lang: ar',
  'headline: [',
  'published: 2023-12-31T23:30:00-05:00',
  'published: someday',
  'previousSlugs: [ferry]'
]
const glossaries = [
  '',
  'entries:\n  - id: AP\n    kind: agency\n    names:\n      en: {use: The Associated Press, credit: AP}\n      ar: {use: وكالة الأسوشيتد برس, credit: الأسوشيتد برس}\n',
  'entries:\n  - id: porter\n    kind: person\n    names:\n      en: Jane Porter\n      ar: {use: جين بورتر, never: [جاين بورتر]}\n',
  'entries: 7\n',
  // No text names it as the glossary does; its credit is printed nevertheless.
  'entries:\n  - id: AP\n    kind: agency\n    names:\n      ar: {use: وكالة الأنباء المتحدة, credit: الأنباء المتحدة}\n'
]
const configs = [
  {locales: ['en', {locale: 'ar', territory: 'EG'}, {locale: 'ar-EG', territory: 'EG'}]},
  {locales: ['en', 'ar'], missing: 'source'},
  {locales: ['en', 'ar'], missing: 'source', baseUrl: 'https://news.example', permalink: '{year}/{locale}/{slug}'},
  {locales: ['en', 'ar', 'he'], require: 'reviewed', severities: {'figure-missing': 'warning'}},
  {
    locales: ['en', 'ar'],
    stale: 'old',
    outputs: ['html', 'newsml', 'rss', 'sitemap', 'news-sitemap', 'front-page'],
    baseUrl: 'https://news.example'
  }
]
const targets = [
  'ثلاثة رجال',
  'هطل المطر يومين.',
  '«رأينا 28 قاربا»، قالت جاين بورتر.',
  '',
  'قال <a1>شيئا</a1>.',
  'عن الميناء',
  '«رأينا 28 قاربًا»، قالت جاين بورتر لوكالة الأسوشيتد برس.'
]
const svg = (size: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>`

interface Step {
  readonly kind: string
  readonly story: number
  readonly pick: number
  readonly other: number
}

interface Given {
  readonly cwd: string
  readonly cache: boolean
  readonly now: string
  readonly require?: State
}

/** What the two projects have in common: both are written in one go. */
class Twins {
  readonly roots: readonly [kept: string, bare: string] = [folder(), folder()]
  now = Date.parse('2024-02-14T12:00:00Z')
  /** As an option of the command, above what the configuration says. */
  require: State | undefined
  readonly #stories = new Map<string, {body: number[]; front: Map<number, true>}>()

  constructor() {
    this.put('polyedition.config.json', JSON.stringify(configs[1]))
    for (const name of names.slice(0, 4))
      this.story(name, ({body, front}) => {
        body.push(6)
        front.set(9, true)
      })
  }

  put(path: string, text: string): void {
    for (const root of this.roots) write(root, {[path]: text})
  }

  remove(path: string): void {
    for (const root of this.roots) rmSync(join(root, path), {force: true})
  }

  story(name: string, edit: (story: {body: number[]; front: Map<number, true>}) => void = () => {}): void {
    const story = this.#stories.get(name) ?? {body: [names.indexOf(name as 'rain') % bodies.length], front: new Map()}
    this.#stories.set(name, story)
    edit(story)
    const front = [...story.front.keys()].map((at) => `${fronts[at]}\n`).join('')
    const head = `${front.includes('lang: ') ? '' : 'lang: en\n'}${front.includes('headline: ') ? '' : `headline: On ${name}\n`}published: 2024-02-14T09:00:00Z\n`
    this.put(`article/${name}.md`, `---\n${head}${front}---\n\n${story.body.map((at) => bodies[at]).join('\n\n')}\n`)
  }

  drop(name: string): void {
    this.#stories.delete(name)
    this.remove(`article/${name}.md`)
  }

  /** A translator fills in a text, or breaks the file. */
  translate(name: string, {pick, other}: Step): void {
    const path = `locales/ar/${name}.json`
    const source = `locales/en/${name}.json`
    if (!existsSync(join(this.roots[1], source))) return
    const keys = Object.keys(JSON.parse(read(this.roots[1], source)) as object)
    const held = existsSync(join(this.roots[1], path)) ? parsed(read(this.roots[1], path)) : {}
    const key = keys[pick % Math.max(1, keys.length)]
    if (key !== undefined) held[key] = targets[other % targets.length]!
    this.put(path, pick === 9 ? '{"broken": ' : JSON.stringify(held, null, 2))
  }

  /** One of the files that were built is lost, or is another. */
  damage(pick: number, isMeant: (path: string) => boolean): void {
    const all = existsSync(join(this.roots[0], 'dist/editions')) ? tree(join(this.roots[0], 'dist/editions')) : []
    const files = all.filter((path) => isMeant(path) && !/^index.*\.json$/.test(path))
    const path = files[pick % Math.max(1, files.length)]
    if (path === undefined) return
    if (pick % 2) this.remove(`dist/editions/${path}`)
    else this.put(`dist/editions/${path}`, 'damaged')
  }

  async both<T>(run: (options: Given) => Promise<T>): Promise<[T, T]> {
    const now = new Date(this.now).toISOString()
    const given = {now, ...(this.require && {require: this.require})}
    const [kept, bare] = this.roots
    return [await run({cwd: kept, cache: true, ...given}), await run({cwd: bare, cache: false, ...given})]
  }
}

const parsed = (text: string): Record<string, string> => {
  try {
    return JSON.parse(text) as Record<string, string>
  } catch {
    return {}
  }
}

const edits: Readonly<Record<string, (twins: Twins, step: Step, name: string) => unknown>> = {
  body: (twins, {pick, other}, name) =>
    twins.story(name, ({body}) => void body.splice(other % (body.length + 1), pick % 2, pick % bodies.length)),
  front: (twins, {pick}, name) =>
    twins.story(name, ({front}) => void (front.delete(pick % fronts.length) || front.set(pick % fronts.length, true))),
  target: (twins, step, name) => twins.translate(name, step),
  glossary: (twins, {pick}) => twins.put('article/glossary.yaml', glossaries[pick % glossaries.length]!),
  config: (twins, {pick}) => twins.put('polyedition.config.json', JSON.stringify(configs[pick % configs.length])),
  picture: (twins, {pick, other}) =>
    pick % 3
      ? twins.put(`article/${other % 2 ? 'map' : 'plan'}.svg`, pick === 4 ? 'no picture' : svg(1 + (pick % 4)))
      : twins.remove('article/map.svg'),
  labels: (twins, {pick}) =>
    twins.put(
      'locales/ar/polyedition.json',
      JSON.stringify({corrections: `تصحيح ${pick}`, published: `نُشر ${pick} {{date}}`})
    ),
  deletion: (twins, _, name) => twins.drop(name),
  rename: (twins, {story, pick}, name) => {
    twins.drop(name)
    twins.story(names[(story + pick) % names.length]!)
  },
  clock: (twins, {pick}) => {
    twins.now += (pick - 3) * 7 * 3_600_000
  },
  touch: (twins, {pick}, name) => {
    for (const root of twins.roots)
      if (existsSync(join(root, `article/${name}.md`)))
        utimesSync(join(root, `article/${name}.md`), pick, 4e9 * (pick % 2))
  },
  damage: (twins, {pick}) => twins.damage(pick * 37, () => true),
  // Modules of the index and what is beside them, and no edition.
  'damage to the whole': (twins, {pick}) => twins.damage(pick, (path) => !/^(?:ar|en|he)/.test(path)),
  state: (twins, {pick}, name) => {
    const path = `article/_state/ar/${name}.json`
    if (pick % 2) twins.remove(path)
    else if (existsSync(join(twins.roots[1], path)))
      twins.put(path, read(twins.roots[1], path).replaceAll('"translated"', '"reviewed"'))
  },
  extract: async (twins) => expectAlike(await twins.both(extractProject)),
  cache: (twins) => {
    const cache = join(twins.roots[0], '.polyedition/cache')
    for (const name of existsSync(cache) ? readdirSync(cache) : []) write(cache, {[name]: 'not ours'})
  },
  require: (twins, {pick}) => {
    twins.require = pick % 2 ? 'reviewed' : undefined
  },
  nothing: () => {}
}

/** `cached` says how it was done; roots differ. */
function expectAlike([kept, bare]: readonly [object, object], twins?: Twins): void {
  const plain = (report: object, root = '') =>
    JSON.stringify({...report, cached: 0}, null, 1).replaceAll(JSON.stringify(root).slice(1, -1), '')
  expect(plain(kept, twins?.roots[0])).toEqual(plain(bare, twins?.roots[1]))
}

function contents(root: string): Record<string, string> {
  const files = tree(root).filter((path) => !path.startsWith('.polyedition/'))
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), 'latin1')]))
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...Object.keys(edits)),
  story: fc.nat({max: names.length - 1}),
  pick: fc.nat({max: 15}),
  other: fc.nat({max: 9})
})

/** Each thing on which a story depends, changed by itself: kind, story, `pick` and `other`. Without any one of them in
 *  what is kept, one of these fails. */
const dependencies: Readonly<Record<string, ReadonlyArray<readonly [string, number, number, number]>>> = {
  'what all stories share': [
    ['picture', 0, 1, 1],
    ['glossary', 0, 1, 1],
    ['labels', 0, 1, 1],
    ['nothing', 0, 0, 0]
  ],
  pictures: [
    ['picture', 0, 1, 1],
    ['picture', 0, 2, 1],
    ['picture', 0, 4, 0],
    ['picture', 0, 0, 0]
  ],
  'names of the glossary that occur': [
    ['target', 2, 0, 5],
    ['target', 2, 1, 6],
    ['extract', 0, 0, 0],
    ['glossary', 0, 2, 0],
    ['glossary', 0, 0, 0]
  ],
  'agencies of the glossary': [
    ['glossary', 0, 0, 0],
    ['glossary', 0, 4, 0]
  ],
  'the state that is asked for': [
    ['target', 2, 0, 5],
    ['target', 2, 1, 6],
    ['extract', 0, 0, 0],
    ['require', 0, 1, 0],
    ['require', 0, 0, 0]
  ],
  'words of the pages': [
    ['front', 0, 8, 0],
    ['labels', 0, 1, 0],
    ['labels', 0, 2, 0]
  ],
  'an article to which others link': [
    ['deletion', 1, 0, 0],
    ['nothing', 0, 0, 0],
    ['rename', 0, 1, 0]
  ],
  'headings of another article': [
    ['body', 1, 4, 0],
    ['nothing', 0, 0, 0],
    ['body', 1, 1, 0]
  ],
  'where links lead': [
    ['body', 0, 8, 0],
    ['front', 2, 3, 0],
    ['front', 2, 3, 0],
    ['front', 2, 7, 0]
  ],
  'an embargo and the clock': [
    ['front', 0, 0, 0],
    ['clock', 0, 13, 0],
    ['clock', 0, 0, 0]
  ],
  'what is new, and the clock': [
    ['config', 0, 4, 0],
    ['clock', 0, 13, 0],
    ['nothing', 0, 0, 0]
  ],
  'states of translations': [
    ...[0, 1, 2, 3, 4].map((pick) => ['target', 0, pick, 1] as const),
    ['extract', 0, 0, 0],
    ['config', 0, 3, 0],
    ['state', 0, 0, 0]
  ],
  'former slugs': [
    ...[2, 3].map((pick) => ['target', 1, pick, 5] as const),
    ['extract', 0, 0, 0],
    ['front', 0, 15, 0],
    ['deletion', 1, 0, 0]
  ],
  'files of former slugs': [
    ['front', 0, 15, 0],
    ['deletion', 1, 0, 0],
    ...[2, 3].map((pick) => ['target', 1, pick, 5] as const)
  ],
  'a former slug that another takes': [
    ['target', 1, 0, 1],
    ['extract', 0, 0, 0],
    ['deletion', 1, 0, 0],
    ['front', 0, 5, 0],
    ['front', 2, 7, 0]
  ],
  'an edition that is held': [
    ['config', 0, 0, 0],
    ['front', 2, 8, 0],
    ['nothing', 0, 0, 0],
    ['labels', 0, 3, 0]
  ],
  'the month of a story': [
    ['front', 0, 13, 0],
    ['front', 3, 14, 0],
    ['front', 0, 13, 0],
    ['deletion', 3, 0, 0]
  ],
  'files of editions': [
    ['damage', 0, 1, 0],
    ['damage', 0, 2, 0],
    ['damage', 0, 5, 0],
    ['damage', 0, 12, 0]
  ],
  'files of all editions': [0, 1, 2, 3, 4, 5, 6].map((pick) => ['damage to the whole', 0, pick, 0] as const),
  configuration: [
    ['config', 0, 0, 0],
    ['config', 0, 2, 0],
    ['config', 0, 4, 0]
  ]
}
const examples = Object.values(dependencies).map((steps): [Step[]] => [
  steps.map(([kind, story, pick, other]) => ({kind, story, pick, other}))
])

let cached = 0
test('what is built from what was kept is what is built from nothing, findings included', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, {minLength: 4, maxLength: 10}), async (steps) => {
      const twins = new Twins()
      await twins.both(extractProject)
      for (const one of [{kind: 'nothing', story: 0, pick: 0, other: 0}, ...steps]) {
        await edits[one.kind]!(twins, one, names[one.story]!)
        const reports = await twins.both(buildProject)
        cached += reports[0].cached
        expect(reports[1].cached).toBe(0)
        expectAlike(reports, twins)
        expect(contents(twins.roots[0])).toEqual(contents(twins.roots[1]))
        expectAlike(await twins.both(checkProject), twins)
        expectAlike(await twins.both(statusOf), twins)
      }
    }),
    {numRuns: examples.length + Number(process.env.EDITS ?? (process.env.CI ? 34 : 6)), examples}
  )
  // Else nothing was tried.
  expect(cached).toBeGreaterThan(3)
})
