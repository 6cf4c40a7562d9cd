// Runs the exams that are there and holds their figures against floors.json.
//   node bench/exams/run.mjs [--only reading,rtl] [--raise] [--json file]
// Every figure is a share in percent, of which more is better. A floor only rises: --raise lifts it to what is measured.
// The exams stand in ../shared/exams, or where EXAMS says; without them there is nothing to do.
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const exams = resolve(process.env.EXAMS ?? join(root, '../shared/exams'))
const floorsFile = join(import.meta.dirname, 'floors.json')
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : (process.argv[at + 1] ?? '')
}
const adapter = (name) => join(import.meta.dirname, name)
const temp = mkdtempSync(join(tmpdir(), 'polyedition-exams-'))

const NEXT = ['fr', 'es', 'pt', 'de', 'ru', 'tr', 'fa', 'ur', 'id']
/** Those of them that have a pack. */
const PACKS = ['fr', 'fa']

/** Each: the adapter that it needs, and what measures its figures. */
const all = {
  reading: [adapter('reading.mjs'), () => score(adapter('reading.mjs'), ['reading'])],
  figures: [adapter('figures.mjs'), () => score(adapter('figures.mjs'), ['figures'])],
  'figures-reverse': [adapter('figures.mjs'), () => score(adapter('figures.mjs'), ['figures', '--reverse'])],
  'figures-across': [adapter('figures.mjs'), () => score(adapter('figures.mjs'), ['figures', '--across'])],
  attribution: [adapter('attribution.mjs'), () => score(adapter('attribution.mjs'), ['attribution'])],
  markdown: [adapter('markdown.mjs'), markdown],
  rtl: [adapter('rtl.mjs'), rtl],
  kinds: [adapter('pairs.mjs'), kinds],
  // The next languages: what `Intl` alone gives for each, and those that have a pack.
  ...Object.fromEntries(NEXT.map((locale) => [`level-0-${locale}`, [adapter('figures.mjs'), () => levelZero(locale)]])),
  ...Object.fromEntries(
    PACKS.flatMap((locale) =>
      Object.entries({pairs: [], reverse: ['--reverse'], reading: ['--reading']}).map(([way, flags]) => {
        const path = adapter(way === 'reading' ? 'reading.mjs' : 'figures.mjs')
        return [`${locale}-${way}`, [path, () => score(path, ['languages', '--locale', locale, ...flags])]]
      })
    )
  )
}

async function main() {
  if (!existsSync(exams)) {
    console.log(`No exams in ${exams}, left out`)
    return report(0, 0)
  }
  const only = option('only')?.split(',')
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8'))
  let [passed, failed] = [0, 0]
  for (const [name, [path, measure]] of Object.entries(all)) {
    if ((only && !only.includes(name)) || !existsSync(path)) continue
    console.log(`\n== ${name}`)
    const figures = await attempt(name, measure)
    if (!figures) continue
    for (const [key, floor] of Object.entries(floors[name] ?? {})) {
      const value = figures[key]
      const good = value !== undefined && value >= floor
      good ? passed++ : failed++
      console.log(`${good ? 'ok    ' : 'BELOW '} ${key.padEnd(36)} ${shown(value)}  floor ${shown(floor)}`)
    }
    for (const [key, value] of Object.entries(figures)) {
      if (floors[name]?.[key] === undefined) console.log(`new    ${key.padEnd(36)} ${shown(value)}`)
    }
    floors[name] = raised(floors[name], figures)
  }
  if (process.argv.includes('--raise')) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
  return report(passed, failed)
}

function report(passed, failed) {
  const file = option('json')
  if (file) writeFileSync(file, JSON.stringify({passed, failed}))
  console.log(`\nFloors: ${passed} held, ${failed} not`)
  return failed ? 1 : 0
}

async function attempt(name, measure) {
  try {
    return await measure()
  } catch (error) {
    console.log(`${name} could not be run: ${error.message}`)
    return {}
  }
}

const shown = (value) => (value === undefined ? 'nothing' : `${value.toFixed(2)} %`).padStart(9)
const percent = (share) => Math.floor(share * 10_000 + 1e-6) / 100
const raised = (floors = {}, figures) => {
  const keys = [...new Set([...Object.keys(floors), ...Object.keys(figures)])]
  return Object.fromEntries(keys.map((key) => [key, Math.max(floors[key] ?? 0, figures[key] ?? 0)]))
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit'], ...options})
  if (done.error) throw done.error
  if (done.status !== 0) throw new Error(`\`${command} ${args[0]}\` returned ${done.status ?? done.signal}`)
}

/** Shares of which less is better, and what they are called turned round. */
const QUIET = {
  falseAlarms: 'quiet',
  falseAlarmsDigit: 'quiet where digits are',
  falseErrors: 'quiet of errors',
  restyled: 'restyled quiet'
}

/** What the scorer says of an adapter. */
function scored(path, args, env = {}) {
  const out = join(temp, 'score.json')
  run('python3', [join(exams, 'score.py'), ...args, '--json', out, '--', process.execPath, path], {
    env: {...process.env, ...env}
  })
  return Object.entries(JSON.parse(readFileSync(out, 'utf8')))
}

/** Its shares in percent. A share of false alarms is turned round, so that more is better here, too. */
function score(path, args) {
  const figures = {}
  for (const [locale, value] of scored(path, args)) {
    if (typeof value === 'number') figures[locale] = percent(value)
    else {
      for (const [key, share] of Object.entries(value)) {
        if (typeof share !== 'number') continue
        figures[`${locale} ${QUIET[key] ?? key}`] = percent(QUIET[key] ? 1 - share : share)
      }
    }
  }
  return figures
}

/** With all packs withheld: no false alarm, and every digit that became another. */
function levelZero(locale) {
  const path = adapter('figures.mjs')
  const [[way, {falseAlarms, kinds}]] = scored(path, ['languages', '--locale', locale], {LEVEL: '0'})
  const shares = Object.entries(kinds).filter(([kind]) => kind.startsWith('digit_'))
  return {
    [`${way} quiet`]: percent(1 - falseAlarms),
    ...Object.fromEntries(shares.map(([kind, share]) => [`${way} ${kind}`, percent(share)]))
  }
}

function markdown() {
  const folder = join(temp, 'markdown')
  cpSync(join(exams, 'markdown'), folder, {recursive: true})
  run('npm', ['install', '--no-audit', '--no-fund', '--silent'], {cwd: folder})
  needCmark()
  const [path] = all.markdown
  run(process.execPath, ['roundtrip.mjs', 'corpus', path, '--json', 'r.json'], {cwd: folder})
  run(process.execPath, ['survival.mjs', 'corpus', path, '--json', 's.json'], {cwd: folder})
  const figures = {}
  const [sets] = Object.values(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')))
  for (const [set, r] of Object.entries(sets)) {
    figures[`${set} alive`] = percent(1 - r.crash / r.n)
    figures[`${set} identity`] = percent(r.same / r.n)
    figures[`${set} texts`] = percent(r.reached / r.items)
    figures[`${set} structure`] = percent(r.skelSame / r.n)
  }
  const [{sum}] = Object.values(JSON.parse(readFileSync(join(folder, 's.json'), 'utf8')))
  figures['unchanged kept'] = percent(sum.retained / sum.unchanged)
  figures['disturbed kept'] = percent(sum.disturbedRetained / sum.disturbed)
  figures['changed marked'] = percent(sum.marked / sum.changed)
  figures['changed offered'] = percent(sum.offered / sum.changed)
  figures['fresh truly'] = percent(1 - sum.falseFresh / sum.fresh)
  figures['links right'] = percent(1 - sum.wrongLink / sum.unchanged)
  return figures
}

/** The exam renders with a program that is not remark. Where it is missing, Debian has it. */
function needCmark() {
  if (!spawnSync('cmark-gfm', ['--version']).error) return
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', 'cmark-gfm'])
}

/** Minimal pairs, each the sample of a kind of fault. They stand beside the exams. */
function kinds() {
  const folder = join(exams, '../cases')
  const [program, file] = ['kinds.py', 'kinds.jsonl'].map((name) => join(folder, name))
  if (!existsSync(program) || !existsSync(file)) {
    console.log(`No cases in ${folder}, left out`)
    return undefined
  }
  const done = spawnSync('python3', [program, file, '--', process.execPath, all.kinds[0]], {encoding: 'utf8'})
  if (done.error) throw done.error
  const found = /^(\d+) of (\d+) right/m.exec(done.stdout)
  if (done.status !== 0 || !found) throw new Error(`\`${program}\` returned ${done.status}: ${done.stderr.slice(-400)}`)
  return {right: percent(Number(found[1]) / Number(found[2]))}
}

async function rtl() {
  const {default: packed} = await import('@sparticuz/chromium')
  const browser = process.env.CHROMIUM ?? (await packed.executablePath())
  const out = join(temp, 'rtl.json')
  const args = [
    join(exams, 'rtl/exam.mjs'),
    '--adapter',
    all.rtl[0],
    '--contexts',
    'html,md-auto,md-github',
    '--out',
    out
  ]
  run(process.execPath, args, {env: {...process.env, DEPS: root, CHROMIUM: browser}})
  const {sum} = JSON.parse(readFileSync(out, 'utf8'))
  return Object.fromEntries(Object.entries(sum).map(([set, {n, ok}]) => [set, percent(ok / n)]))
}

try {
  process.exitCode = await main()
} finally {
  rmSync(temp, {recursive: true, force: true})
}
