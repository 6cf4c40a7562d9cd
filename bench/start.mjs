// Processor time of what starts, against an empty Node in the same sitting: the median of 15 runs each.
// `npm run build:lib && node bench/start.mjs`
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const root = resolve(import.meta.dirname, '..')
const main = join(root, 'dist/lib/cli/main.js')
const small = mkdtempSync(join(tmpdir(), 'polyedition-start-'))
const RUNS = 15

/** Seconds of the processor of one run, of it and of what it starts. */
function spent(args) {
  const tell = `TIMEFORMAT='%U %S'; time "$@" >/dev/null 2>&1`
  const {stderr} = spawnSync('bash', ['-c', tell, 'bash', process.execPath, ...args], {cwd: root, encoding: 'utf8'})
  return stderr
    .trim()
    .split(' ')
    .reduce((sum, part) => sum + Number(part), 0)
}

spawnSync(process.execPath, [main, 'init', '--cwd', small])
const reader = "import 'polyedition/figures'; import 'polyedition/languages/ar/figures'"
const all = {
  'node -e 0': ['-e', '0'],
  'polyedition --help': [main, '--help'],
  'polyedition --version': [main, '--version'],
  'polyedition status, one article': [main, 'status', '--cwd', small],
  "import('polyedition/figures') with one pack": ['--input-type=module', '-e', reader]
}
const runs = Object.fromEntries(Object.keys(all).map((name) => [name, []]))
// In turn, so that a busy moment meets all of them.
for (let run = 0; run < RUNS; run++) for (const [name, args] of Object.entries(all)) runs[name].push(spent(args))
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1]
const empty = median(runs['node -e 0'])
for (const [name, list] of Object.entries(runs)) {
  const time = median(list)
  console.log(`${name.padEnd(44)} ${(time * 1000).toFixed(0).padStart(4)} ms, ${(time / empty).toFixed(1)} times`)
}
rmSync(small, {recursive: true, force: true})
