import {join} from 'node:path'
import {
  type BuildOptions,
  type BuildReport,
  buildProject,
  extractProject,
  type Generation
} from '../../src/node/index.ts'
import {folder, read, write} from './temp.ts'

/** A project of two locales with two translated articles, small enough to be read at a glance. */
export async function project(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = folder({
    'polyedition.config.json': '{"locales": ["en", "ar"]}',
    'article/rain.md': article('Rain ends the drought', 'It rained for two days.'),
    'article/ferry.md': article('Ferry returns', 'The ferry sails again.'),
    ...more
  })
  await extractProject({cwd: root})
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'هطل المطر يومين.'])
  await translate(root, 'ferry', ['عودة العبّارة', 'العبّارة تبحر من جديد.'])
  return root
}

export function article(headline: string, body: string, front = ''): string {
  return `---\nlang: en\nheadline: ${headline}\npublished: 2024-02-14T09:00:00Z\n${front}---\n\n${body}\n`
}

/** Fill in the Arabic file in the article's order, as a translator does, and record it. */
export async function translate(root: string, slug: string, texts: readonly string[]): Promise<void> {
  const keys = Object.keys(JSON.parse(read(root, `locales/en/${slug}.json`)) as object)
  const pairs = keys.flatMap((key, at) => (texts[at] === undefined ? [] : [[key, texts[at]]]))
  write(root, {[`locales/ar/${slug}.json`]: JSON.stringify(Object.fromEntries(pairs), null, 2)})
  await extractProject({cwd: root})
}

export const NOON = '2024-02-14T12:00:00.000Z'

export function build(root: string, options: BuildOptions = {}): Promise<BuildReport> {
  return buildProject({cwd: root, now: NOON, ...options})
}

export function index(root: string): Generation {
  return JSON.parse(read(root, 'dist/editions/index.json')) as Generation
}

export function edition(root: string, path: string): string {
  return read(root, join('dist/editions', path))
}
