import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import {extractProject} from '../../src/node/index.ts'
import {publishProject} from '../../src/node/store/publish.ts'
import type {Store} from '../../src/node/store/store.ts'
import {
  type EnqueueOptions,
  enqueueBuild,
  type QueuedReport,
  startWorker,
  type WorkerOptions
} from '../../src/queue/index.ts'
import {picture} from '../node/picture-files.ts'
import {memoryStore} from '../node/store/memory-store.ts'
import {folder, tree, write} from '../node/temp.ts'

export const now = '2024-02-14T09:00:00.000Z'

export const article = (headline: string, hurt: number, more = ''): string =>
  `---\nheadline: ${headline}\npublished: 2024-02-14T08:00:00Z\n---\n\nAt least ${hurt} people were hurt, the mayor said.\n${more}`

export const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({length: count}, (_, at) => [`story-${at}`, article(`Story ${at}`, at + 3)]))

/** Stories that link to each other and to headings, show a picture, and lack a translation. */
export const three: Readonly<Record<string, string>> = {
  fire: article('A fire', 5, '\n![Smoke](../pictures/smoke.png)\n'),
  flood: article('A flood', 12, '\nSee [the storm](storm.md#later), and [the fire](fire.md).\n'),
  storm: article('A storm', 30, '\n## Later\n\nIt went by.\n')
}

const config = {source: 'en', locales: ['en', 'ar'], baseUrl: 'https://news.example/'}

/** A project with these articles; the storm is translated. */
export async function project(
  articles: Readonly<Record<string, string>> = three,
  more: Readonly<Record<string, unknown>> = {},
  files: Readonly<Record<string, string>> = {}
): Promise<string> {
  const root = folder({
    ...files,
    'polyedition.config.json': JSON.stringify({...config, ...more}),
    ...Object.fromEntries(Object.entries(articles).map(([slug, text]) => [`article/${slug}.md`, text]))
  })
  mkdirSync(join(root, 'pictures'))
  writeFileSync(join(root, 'pictures/smoke.png'), picture('png'))
  await extractProject({cwd: root})
  if (articles.storm) translate(root, 'storm')
  return root
}

function translate(root: string, slug: string): void {
  const source = JSON.parse(readFileSync(join(root, `locales/en/${slug}.json`), 'utf8')) as Record<string, string>
  const targets: Readonly<Record<string, string>> = {
    'A storm': 'عاصفة',
    'At least 30 people were hurt, the mayor said.': 'قال العمدة إن 30 شخصًا على الأقل أصيبوا.',
    Later: 'لاحقًا',
    'It went by.': 'مرّت.'
  }
  const all = Object.entries(source).map(([key, text]) => [key, targets[text] ?? text])
  write(root, {[`locales/ar/${slug}.json`]: JSON.stringify(Object.fromEntries(all), null, 2)})
}

const editions = (root: string): string => join(root, 'dist/editions')

/** Every file of its editions. */
export const contents = (root: string): Record<string, string> =>
  Object.fromEntries(tree(editions(root)).map((path) => [path, readFileSync(join(editions(root), path), 'latin1')]))

/** What one machine makes of the three, without a queue. */
export async function plainly(): Promise<Record<string, string>> {
  plain ??= plainlyOf(await project())
  return plain
}
let plain: Promise<Record<string, string>> | undefined

async function plainlyOf(root: string): Promise<Record<string, string>> {
  await publishProject({cwd: root, store: memoryStore(), now})
  return contents(root)
}

/** A worker, until the test is done. */
export async function worker(options: WorkerOptions): Promise<{readonly made: string[]; close(): Promise<void>}> {
  const made: string[] = []
  const onEvent: WorkerOptions['onEvent'] = (event) => {
    options.onEvent?.(event)
    if (event.event === 'made' && event.slug !== undefined) made.push(event.slug)
  }
  const running = await startWorker({folder: folder(), ...options, onEvent})
  let closing: Promise<void> | undefined
  const close = () => (closing ??= running.close())
  onTestFinished(close)
  return {made, close}
}

/** A build by the workers of a queue. */
export async function build(cwd: string, options: Omit<EnqueueOptions, 'cwd'>): Promise<QueuedReport> {
  const enqueued = await enqueueBuild({cwd, now, ...options})
  try {
    return await enqueued.publish()
  } finally {
    await enqueued.close()
  }
}

/** What a stranger finds in a store, fetched into an empty checkout of the same articles. */
export async function fetched(store: Store, articles: string): Promise<Record<string, string>> {
  await publishProject({cwd: articles, store, now})
  return contents(articles)
}
