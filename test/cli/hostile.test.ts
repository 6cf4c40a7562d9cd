import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.ts'
import {formats} from '../../src/cli/formats/index.ts'
import {extractProject} from '../../src/node/index.ts'
import {folder, read, tree, write} from '../node/temp.ts'
import {cli} from './cli.ts'

/** Everything that must be seen and not done; magenta and an answer of the terminal are none of our own sequences. */
const EVIL =
  '\x1b[35mX\x1b]0;t\x07\x1b[6n\x9b2J\x9d\x08\x7f\rY\u202egpj\u2066\u200b\u200f\u2028\u{e0041}\ud83d ##[add-mask]Z'
const IN_YAML = JSON.stringify(`${EVIL}\n::error::forged\n::add-mask::x`)
const NAME = 'e\x1b[35m\u202e\x9b2J\u200b\r::error::'

const config = (more: object = {}) => JSON.stringify({locales: ['en', 'ar'], missing: 'source', ...more})

/** A project in which whatever a stranger may write is hostile. */
async function hostile(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = folder({
    'polyedition.config.json': config(),
    'article/rain.md': `---\nlang: en\nheadline: ${IN_YAML}\npublished: ${IN_YAML}\nembargo: ${IN_YAML}\ncredit: [{agency: ${IN_YAML}}]\n${IN_YAML}: 1\nstatusReason: ${IN_YAML}\n---\n\nSome 74 people, “${EVIL}”, a source said. {{${NAME}}}\n\n::${NAME}\n`,
    [`article/${NAME}.md`]: `---\nlang: ${IN_YAML}\nheadline: Cod\nslug: ${IN_YAML}\n---\n\nCod.\n`,
    'article/good.md': `---\nlang: en\nheadline: ${JSON.stringify(`Rain ${EVIL}`)}\npublished: 2024-02-14T09:00:00Z\n---\n\nIt rained for 2 days, officials said: “${EVIL}.”\n\nSome 74 ${EVIL} fell.\n`,
    'article/glossary.yaml': `- name: ${IN_YAML}\n  ${IN_YAML}: ${IN_YAML}\n`,
    'story.txt': `${EVIL}\n\nCAIRO, Feb 14 (${EVIL}) - Something ${EVIL} happened, a source said.\n\nMore ${EVIL}.\n`,
    [`${NAME}.csv`]: `key,source,target\n"${EVIL}","${EVIL}","${EVIL}"\n`,
    ...more
  })
  await extractProject({cwd: root}).catch(() => undefined)
  const keys = tree(root).includes('locales/en/good.json')
    ? Object.keys(JSON.parse(read(root, 'locales/en/good.json')))
    : []
  write(root, {
    'locales/ar/good.json': JSON.stringify({
      ...Object.fromEntries(keys.map((key) => [key, `٧٥ ${EVIL}`])),
      [NAME]: EVIL
    }),
    'locales/ar/rain.json': `{"${'a'}": ${IN_YAML}, "a": 7, ${JSON.stringify(NAME)}: {}}`,
    'article/_state/ar/rain.json': `{${JSON.stringify(NAME)}: 7, "polyedition": ${IN_YAML}}`,
    'locales/ar/polyedition.json': JSON.stringify({[NAME]: EVIL, published: EVIL}),
    [`locales/ar/${NAME}.json`]: `<<<<<<< ${EVIL}\n{"a": "b"}\n=======\n{"a": "c"}\n>>>>>>> ${EVIL}\n`
  })
  return root
}

const lines: Record<string, string[][]> = {
  accept: [['good'], ['good', '--locale', NAME], [NAME], ['good', '--key', NAME]],
  adopt: [
    ['good', 'article/rain.md', '--locale', 'ar'],
    ['good', 'article/good.md', '--locale', 'ar', '--dry-run'],
    ['good', NAME, '--locale', 'ar'],
    ['good', 'story.txt', '--locale', 'ar', '--source-as-of', NAME],
    ['--files', '**/*.md', '--locale', 'ar'],
    ['--layout', NAME]
  ],
  attribution: [[], [NAME]],
  build: [[], [NAME], ['good'], ['--now', NAME], ['--require', NAME]],
  completion: [['bash'], ['zsh'], ['fish'], ['articles'], ['locales'], [NAME]],
  // It serves an editor once it runs; `test/lsp/` speaks with it.
  lsp: [[NAME], [`--${NAME}`]],
  languages: [[], [NAME]],
  check: [
    [],
    [NAME],
    ['--fix'],
    ...formats.map(({name}) => ['--format', name]),
    ['--format', NAME],
    ['--locale', NAME]
  ],
  correct: [
    ['good', '--text', EVIL],
    ['good', '--text', EVIL, '--date', NAME],
    [NAME, '--text', 'x']
  ],
  export: [
    ['--format', 'csv'],
    ['--format', NAME],
    ['--format', 'po', '--out', `${NAME}.po`]
  ],
  extract: [[], [NAME]],
  figures: [[], ['good'], [NAME], ['--html', `${NAME}.html`]],
  import: [['story.txt'], [NAME], ['story.txt', '--slug', NAME], ['story.txt', '--headline', EVIL]],
  'import-translations': [[`${NAME}.csv`], [NAME], [`${NAME}.csv`, '--locale', 'ar']],
  init: [[], ['--cwd', NAME]],
  kill: [['good', '--reason', EVIL], [NAME]],
  merge: [[], [`locales/ar/${NAME}.json`], [NAME], ['--driver', 'story.txt', 'story.txt', 'story.txt', NAME]],
  guard: [[]],
  sweep: [['--store', NAME]],
  serve: [[], ['--port', NAME], ['--host', NAME]],
  desk: [[], ['--port', NAME]],
  queue: [[], ['--queue', NAME, '--store', NAME], ['retry', NAME]],
  worker: [[], ['--queue', NAME, '--store', NAME], ['--only', NAME]],
  preview: [[], ['--port', NAME]],
  prune: [[], ['--dry-run']],
  sign: [
    ['good', '--locale', 'ar', '--by', EVIL],
    ['good', '--locale', 'ar', '--by', EVIL, '--yes'],
    [NAME, '--locale', NAME, '--by', NAME, '--yes']
  ],
  status: [[], ['--stale'], ['--locale', NAME], ['--lang', NAME]],
  translate: [[], ['--locale', NAME], [NAME], ['--from', NAME], ['--max-cost', NAME]],
  waive: [['good', '--key', NAME, '--rule', NAME, '--reason', EVIL, '--locale', 'ar']],
  withhold: [['good', '--reason', EVIL], [NAME]]
}

/** Around words of the other direction, each with its end. */
const ISOLATED = /[\u2066\u2067]([^\u2066-\u2069]*)\u2069/g
/** Of our own: colours, a line that is cleared, the mark that keeps a table in order. */
const OWN = /\x1b\[(?:[12]?|22|3[1-46]|39)m|\r\x1b\[2K/g
const DOES =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|\p{Cs}|##\[/u

function expectHarmless(text: string, marks: boolean): void {
  const plain = text.replace(OWN, '')
  expect((marks ? plain.replace(ISOLATED, '$1').replaceAll('\u200e', '') : plain).match(DOES)).toBeNull()
}

/** For a command that reads stdin. */
async function* pairs(): AsyncGenerator<string> {
  yield NAME
  yield JSON.stringify({source: NAME, target: `${NAME} 3`, sourceLocale: 'en', targetLocale: 'ar', id: NAME})
}

test('every command is tried', () => {
  expect(Object.keys(lines).sort()).toEqual(commands.map(({name}) => name).sort())
})

for (const [name, all] of Object.entries(lines))
  for (const args of all)
    test(`\`${[name, ...args].map((one) => JSON.stringify(one)).join(' ')}\` prints nothing that does more than it says`, async () => {
      const told: string[] = []
      for (const [more, world] of [
        [[], {}],
        [['--json'], {}],
        [[], {env: {FORCE_COLOR: '1'}, terminal: {out: true, err: true}}]
      ] as const) {
        const root = await hostile()
        // A folder that a command makes is gone with the project.
        const given = args.map((one, at) => (args[at - 1] === '--cwd' ? join(root, one) : one))
        const {out, err, code} = await cli(root, [name, ...given, ...more], {
          ...world,
          signal: AbortSignal.abort(),
          lines: pairs()
        })
        const terminal = 'terminal' in world
        for (const text of [out, err]) expectHarmless(text, terminal)
        const isGithub = args.includes('github') && !more.length
        for (const line of [...out.split('\n'), ...err.split('\n')])
          if (/^\s*::/.test(line)) expect(isGithub && /^::(?:error|warning|notice) /.test(line)).toBe(true)
        expect(err).not.toContain('fault of polyedition')
        if (more.length && code < 2 && out) JSON.parse(out)
        told.push(out + err)
      }
      // Colours are ours still.
      if (['check', 'status', 'build'].includes(name) && !args.length)
        expect(told[2]).toMatch(/\x1b\[3\dm|\x1b\[[12]m|\u200e/)
    })

const broken: Array<[name: string, files: Record<string, string>, args: string[]]> = [
  ['an option that there is not', {}, ['check', `--${NAME}`]],
  ['a command that there is not', {}, [NAME]],
  ['one argument too many', {}, ['prune', NAME]],
  ['a configuration with a value that is none', {'polyedition.config.json': config({outputs: [EVIL]})}, ['check']],
  ['a configuration with a name that is none', {'polyedition.config.json': config({[NAME]: EVIL})}, ['check']],
  ['a configuration that is no JSON', {'polyedition.config.json': `{${EVIL}`}, ['check']],
  [
    'a configuration that throws',
    {'polyedition.config.json': '{}', 'a.config.mjs': `throw new Error(${JSON.stringify(EVIL)})`},
    ['check', '--config', 'a.config.mjs']
  ],
  ['a configuration of another name', {}, ['check', '--config', NAME]],
  ['a locale that is none', {'polyedition.config.json': config({locales: [EVIL]})}, ['check']],
  ['no articles at such a place', {'polyedition.config.json': config({articles: `${NAME}/*.md`})}, ['check']],
  ['an index that names it', {'dist/editions/index.json': `{"version": ${IN_YAML}}`}, ['build']],
  [
    'a journal',
    {'.polyedition/stage/journal.json': JSON.stringify({command: EVIL, moves: [], removes: [NAME]})},
    ['build']
  ],
  [
    'a journal that is read',
    {'.polyedition/stage/journal.json': JSON.stringify({command: 'build', moves: [], removes: [NAME]})},
    ['status']
  ]
]
for (const [name, files, args] of broken)
  test(`told without harm: ${name}`, async () => {
    const root = await hostile(files)
    const {out, err, code} = await cli(root, args)
    // Where it is told at all, it is shown.
    if ((out + err).includes('2J')) expect(out + err).toMatch(/\\u009b2J|\\x9b2J/)
    for (const text of [out, err]) expectHarmless(text, false)
    expect((out + err).match(/^\s*::/m)).toBeNull()
    expect(err).not.toContain('fault of polyedition')
    expect(code).toBe(args[0] === 'status' ? 1 : 2)
  })

test('another command that is waited for', async () => {
  const root = await hostile()
  mkdirSync(join(root, '.polyedition'))
  const lock = {pid: process.ppid, host: hostname(), command: EVIL, run: 'x'}
  writeFileSync(join(root, '.polyedition/lock'), JSON.stringify(lock))
  const said: string[] = []
  const {withProject} = await import('../../src/node/project/project.ts')
  const {Shell, safe} = await import('../../src/cli/shell.ts')
  const world = {
    cwd: root,
    env: {},
    terminal: {out: false, err: false},
    now: () => '',
    out() {},
    err: (text: string) => void said.push(text)
  }
  const shell = new Shell(safe(world), {})
  const wait = withProject('build', {cwd: root, patience: 60, onNote: shell.note}, async () => {})
  await expect(wait).rejects.toThrow('expected it to end')
  expect(said).toHaveLength(1)
  expectHarmless(said[0]!, false)
  expect(said[0]).toContain('\\u001b[35mX')
})

test('progress shows names as they are', async () => {
  const {Shell, safe} = await import('../../src/cli/shell.ts')
  let said = ''
  const world = {
    cwd: '',
    env: {},
    terminal: {out: true, err: true},
    columns: 60,
    now: () => '',
    out() {},
    err(text: string) {
      said += text
    }
  }
  const shell = new Shell(safe(world), {})
  await new Promise((resolve) => setTimeout(resolve, 450))
  shell.progress(3, 12, EVIL)
  shell.done()
  expect(said).toMatch(/^\r\x1b\[2K 3\/12 \\u001b\[35mX.*\r\x1b\[2K$/)
  expectHarmless(said, false)
})

test('what Node prints by itself is shown, too', async () => {
  const root = await hostile({
    'polyedition.config.json': '{}',
    'a.config.mjs': `process.emitWarning(${JSON.stringify(EVIL)}); setTimeout(() => { throw new Error(${JSON.stringify(EVIL)}) }, 0); await new Promise(() => {})`
  })
  const main = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')
  const {stdout, stderr, status} = spawnSync(process.execPath, [main, 'check', '--config', 'a.config.mjs'], {
    cwd: root,
    encoding: 'utf8'
  })
  expect(stderr).toContain('Warning: \\u001b[35mX')
  expect(stderr).toContain('Please report it with these lines:\nError: \\u001b[35mX')
  for (const text of [stdout, stderr]) expectHarmless(text, false)
  expect(status).toBe(3)
})
