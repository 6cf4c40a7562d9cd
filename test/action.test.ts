import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {JSONObjectReader} from '@actions/workflow-parser/templates/json-object-reader'
import {TemplateSchema} from '@actions/workflow-parser/templates/schema/template-schema'
import {TemplateContext, TemplateValidationErrors} from '@actions/workflow-parser/templates/template-context'
import {readTemplate} from '@actions/workflow-parser/templates/template-reader'
import {NoOperationTraceWriter} from '@actions/workflow-parser/templates/trace-writer'
import {YamlObjectReader} from '@actions/workflow-parser/workflows/yaml-object-reader'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {project} from './node/project.ts'
import {folder, read, write} from './node/temp.ts'

const root = resolve(import.meta.dirname, '..')
const main = join(root, 'dist/lib/cli/main.js')
const text = readFileSync(join(root, 'action.yml'), 'utf8')

interface Step {
  readonly name: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}
const action = parse(text) as {
  readonly inputs: Readonly<Record<string, {description: string; default: string}>>
  readonly outputs: object
  readonly runs: {using: string; steps: readonly Step[]}
}
const {steps} = action.runs

const rules = readFileSync(join(root, 'node_modules/@actions/workflow-parser/dist/action-v1.0.min.json'), 'utf8')
// Its own `parseAction` imports the schema as bundlers do, and not as Node 20 does.
const schema = TemplateSchema.load(new JSONObjectReader(undefined, rules))

/** What GitHub's own parser, with its schema of actions, has against a text. */
function problems(content: string): string[] {
  const context = new TemplateContext(new TemplateValidationErrors(), schema, new NoOperationTraceWriter())
  const file = context.getFileId('action.yml')
  const reader = new YamlObjectReader(file, content)
  if (!reader.errors.length) readTemplate(context, 'action-root-strict', reader, file)
  return [...reader.errors, ...context.errors.getErrors()].map(({message}) => message)
}

test('it is an action by the schema of GitHub', () => {
  expect(problems(text)).toEqual([])
  // And the schema sees what is wrong.
  expect(problems(text.replace('using: composite', 'using: compost'))).not.toEqual([])
  expect(problems(text.replace('shell: bash', 'shel: bash'))).not.toEqual([])
  expect(problems(text.replace('inputs:', 'input:'))).not.toEqual([])
})

test('every input is described, has a default and is used; no script holds an expression', () => {
  for (const [name, {description, default: value}] of Object.entries(action.inputs)) {
    expect(description.length, name).toBeGreaterThan(10)
    expect(typeof value, name).toBe('string')
    expect(text).toContain(`inputs.${name}`)
  }
  for (const [, name] of text.matchAll(/\binputs\.([\w-]+)/g)) expect(action.inputs).toHaveProperty([name!])
  for (const {run, shell} of steps) {
    if (run === undefined) continue
    expect(run).not.toContain('${{')
    expect(shell).toBe('bash')
  }
  expect(steps[1]).toMatchObject({uses: expect.stringMatching(/^github\/codeql-action\/upload-sarif@v\d+$/)})
})

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly sarif: string | undefined
  /** What `npx` was called with, a call a line. */
  readonly calls: string
}

/** The step as the runner runs it: inputs in the environment, `npx` found on the path, which may only say how it was
 *  called. */
function check(cwd: string, inputs: Readonly<Record<string, string>> = {}, dry = ''): Ran {
  const npx = `#!/bin/sh\nfor one in "$@"; do printf '<%s>' "$one" >> "$CALLS"; done; echo >> "$CALLS"\n[ -n "$DRY" ] && exit 2\nshift 2\nexec "${process.execPath}" "${main}" "$@"\n`
  const place = folder({npx, output: '', calls: ''})
  chmodSync(join(place, 'npx'), 0o755)
  const step = steps[0]!
  const env = Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)![1]!
      return [name, inputs[input] ?? action.inputs[input]!.default]
    })
  )
  const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], {
    cwd,
    encoding: 'utf8',
    env: {
      ...{PATH: `${place}:${process.env.PATH}`, CI: 'true', GITHUB_WORKSPACE: cwd, RUNNER_TEMP: place},
      ...{GITHUB_OUTPUT: join(place, 'output'), CALLS: join(place, 'calls'), DRY: dry, ...env}
    }
  })
  const sarif = /^sarif=(.*)$/m.exec(read(place, 'output'))?.[1]
  return {
    code: done.status,
    out: done.stdout + done.stderr,
    sarif: sarif === undefined ? undefined : readFileSync(sarif, 'utf8'),
    calls: read(place, 'calls')
  }
}

test('a project without errors passes, with SARIF', async () => {
  const {code, sarif, calls} = check(await project())
  expect(code).toBe(0)
  expect(JSON.parse(sarif!)).toMatchObject({version: '2.1.0', runs: [{results: []}]})
  // One run, whose annotations and file are of the same findings.
  expect(calls).toMatch(
    /^<--no-install><polyedition><check><--format><github><--report=[^<>]+\/polyedition\.sarif><-->\n$/
  )
})

test('errors are annotations, in SARIF, and fail', async () => {
  const cwd = await project()
  write(cwd, {'locales/ar/rain.json': read(cwd, 'locales/ar/rain.json').replace('يومين', '5 أيام')})
  const {code, out, sarif} = check(cwd)
  expect(code).toBe(1)
  expect(out).toMatch(/^::error file=locales\/ar\/rain\.json,line=\d+,.*title=figure-changed::/m)
  expect((JSON.parse(sarif!) as {runs: Array<{results: object[]}>}).runs[0]!.results).toContainEqual(
    expect.objectContaining({ruleId: 'figure-changed', level: 'error'})
  )
  expect(check(cwd, {articles: 'ferry\n'}).code).toBe(0)
})

test('wrong usage says so, and leaves no SARIF to be sent', async () => {
  const {code, out, sarif} = check(await project(), {locales: 'fr'})
  expect({code, sarif}).toEqual({code: 2, sarif: undefined})
  expect(out).toContain('No locale `fr`')
})

test('inputs are words, and never a program', async () => {
  const cwd = await project()
  const evil = '$(touch owned) `touch owned`; touch owned #"\'\\'
  const {code, calls} = check(
    cwd,
    {
      articles: `  rain\n\n${evil}\n--fix`,
      locales: `ar, en\n${evil}`,
      strict: 'true',
      complete: 'yes; touch owned'
    },
    'dry'
  )
  expect(code).toBe(2)
  expect(calls.split('\n')[0]!.replace(/<--report=[^<>]+>/, '')).toBe(
    `<--no-install><polyedition><check><--format><github><--strict><--locale=ar><--locale=en><--locale=${evil}><--><rain><${evil}><--fix>`
  )
  expect(check(cwd, {version: `1.0.0; touch owned`})).toMatchObject({code: 2, calls: ''})
  expect(check(cwd, {version: '1.2.0'}, 'dry').calls).toContain('<--yes><polyedition@1.2.0><check>')
  expect(existsSync(join(cwd, 'owned'))).toBe(false)
})
