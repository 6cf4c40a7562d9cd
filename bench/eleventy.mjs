// A first build of HTML alone against Eleventy 3 over the same editions in Markdown, processor time in one sitting, with
// all rules and without: `npm run build:lib && node bench/eleventy.mjs [500]`. The articles are those of
// `bench/builds.mjs`, in three locales.
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {checks} from '../dist/lib/check/checks/index.js'
import {manyArticles} from './many-articles.mjs'

const here = join(import.meta.dirname, '..')
const main = join(here, 'dist/lib/cli/main.js')
const eleventy = join(here, 'node_modules/@11ty/eleventy/cmd.cjs')
const count = Number(process.argv[2] ?? 500)

const root = mkdtempSync(join(tmpdir(), 'polyedition-bench-'))
try {
  const locales = ['en', 'ar', 'he']
  manyArticles(root, count, {locales, outputs: ['markdown']})
  run(root, [main, 'build'])
  const site = join(root, 'site')
  cpSync(join(root, 'dist/editions'), site, {recursive: true, filter: (path) => !/\.(?:js|json|ts)$/.test(path)})
  writeFileSync(join(site, 'eleventy.config.js'), 'export default () => ({markdownTemplateEngine: false})\n')
  writeFileSync(join(site, 'package.json'), '{"type": "module"}\n')
  const severities = Object.fromEntries(checks.map(({id}) => [id, 'off']))
  const ways = [
    ['with all rules', {locales, outputs: ['html']}],
    ['without rules', {locales, outputs: ['html'], severities}]
  ]
  const theirs = best(() => {
    rmSync(join(site, '_site'), {recursive: true, force: true})
    return run(site, [eleventy, '--quiet', '--formats=md'])
  })
  const pages = readdirSync(join(site, '_site'), {recursive: true}).filter((name) => name.endsWith('.html')).length
  console.log(`Eleventy: ${pages} pages, ${theirs.toFixed(1)} s of the processor`)
  for (const [name, config] of ways) {
    writeFileSync(join(root, 'polyedition.config.json'), JSON.stringify(config))
    const ours = best(() => {
      for (const folder of ['dist', '.polyedition']) rmSync(join(root, folder), {recursive: true, force: true})
      return run(root, [main, 'build', '--quiet', '--jobs', '1', '--now', '2026-11-28T12:00:00Z'])
    })
    console.log(`${name}: ${ours.toFixed(1)} s, ${(ours / theirs).toFixed(2)} times Eleventy`)
  }
} finally {
  rmSync(root, {recursive: true, force: true})
}

/** Of two, since the first also warms the disk. */
function best(measure) {
  return Math.min(measure(), measure())
}

/** Seconds of the processor. */
function run(cwd, args) {
  const tell = `process.on('exit', () => {
    const {userCPUTime, systemCPUTime} = process.resourceUsage()
    console.error('used', userCPUTime + systemCPUTime)
  })`
  const {stderr, status} = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args],
    {cwd, encoding: 'utf8', maxBuffer: 1e9}
  )
  if (status > 1) throw new Error(stderr)
  return Number(/^used (\d+)$/m.exec(stderr)?.[1]) / 1e6
}
