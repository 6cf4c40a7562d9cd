import {spawnSync} from 'node:child_process'
import {chmodSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {article, project} from '../node/project.ts'
import {folder} from '../node/temp.ts'
import {cli} from './cli.ts'

const main = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')
const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0

/** A folder with the program in it, as npm would link it. */
function installed(): string {
  const bin = folder({polyedition: `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`})
  chmodSync(join(bin, 'polyedition'), 0o755)
  return bin
}

function run(shell: string, cwd: string, script: string): string {
  const env = {...process.env, PATH: `${installed()}:${process.env.PATH}`, HOME: cwd}
  const done = spawnSync(shell, ['-c', script], {cwd, env, encoding: 'utf8'})
  expect({shell, stderr: done.stderr}).toEqual({shell, stderr: ''})
  return done.stdout
}

const news = () => project({'article/snow-$(touch owned).md': article('Snow', 'It snowed.'), 'notes.txt': ''})

// The words as bash cuts them, the last one being typed.
const typed: Array<[words: string[], offers: string[], not: string[]]> = [
  [[''], ['check', 'build', 'lsp', 'completion'], ['--cwd', 'rain']],
  [['ch'], ['check'], ['build']],
  [['--'], ['--cwd', '--json', '--help'], ['--format']],
  [['check', '--f'], ['--format', '--fix'], ['--force']],
  [['check', '--format', ''], ['pretty', 'json', 'sarif', 'github', 'junit'], ['rain']],
  [['check', '--format', '=', 's'], ['sarif'], ['json']],
  [['check', '--format', '='], ['sarif', 'json'], []],
  [
    ['check', '--locale', ''],
    ['en', 'ar'],
    ['he', 'rain']
  ],
  [
    ['check', ''],
    ['rain', 'ferry'],
    ['check', 'ar']
  ],
  [['check', '--fix', 'rain', 'f'], ['ferry'], ['rain']],
  [['--cwd', '.', 'check', 'r'], ['rain'], ['ferry']],
  [['check', 'article/r'], ['article/rain.md'], ['rain']],
  [['accept', 'rain', '--state', 'r'], ['reviewed'], ['rain']],
  [['import', 'no'], ['notes.txt'], ['rain']],
  [['--cwd', 'art'], ['article'], ['notes.txt']],
  [['check', '--now', ''], [], ['rain', 'notes.txt']],
  [['accept', 'rain', ''], [], ['ferry', 'rain']],
  [['completion', ''], ['bash', 'zsh', 'fish'], ['rain']]
]

test.skipIf(!isThere('bash'))('bash completes commands, options, their values, locales and articles', async () => {
  const cwd = await news()
  const {out} = await cli(cwd, 'completion bash')
  const asked = typed.map(([words]) => {
    const all = ['polyedition', ...words].map((word) => `'${word}'`).join(' ')
    return `COMP_WORDS=(${all}); COMP_CWORD=${words.length}; _polyedition; printf '%s\\n' "\${COMPREPLY[@]}" ====`
  })
  const answers = run('bash', cwd, [out, ...asked].join('\n')).split('====\n')
  for (const [at, [words, offers, not]] of typed.entries()) {
    const got = answers[at]!.split('\n')
    expect({words, got}).toEqual({words, got: expect.arrayContaining(offers)})
    expect(
      not.filter((word) => got.includes(word)),
      words.join(' ')
    ).toEqual([])
  }
  // Names of files are words, and no program.
  expect(run('bash', cwd, 'ls')).not.toMatch(/^owned$/m)
  expect(run('bash', cwd, `${out}\ncomplete -p polyedition`)).toBe('complete -F _polyedition polyedition\n')
})

test.skipIf(!isThere('fish'))('fish completes the same', async () => {
  const cwd = await news()
  const {out} = await cli(cwd, 'completion fish')
  const lines: Array<[line: string, offers: string[]]> = [
    ['polyedition ch', ['check']],
    ['polyedition check --fo', ['--format']],
    ['polyedition check --format s', ['sarif']],
    ['polyedition check --locale ', ['en', 'ar']],
    ['polyedition check r', ['rain']],
    ['polyedition import no', ['notes.txt']]
  ]
  const script = lines.map(([line]) => `complete -C '${line}' | string replace -r '\\t.*' ''; echo ====`)
  const answers = run('fish', cwd, [out, ...script].join('\n')).split('====\n')
  for (const [at, [line, offers]] of lines.entries())
    expect({line, got: answers[at]!.split('\n')}).toEqual({line, got: expect.arrayContaining(offers)})
})

test.skipIf(!isThere('zsh'))('zsh reads its script, and defines the completion', async () => {
  const cwd = await news()
  const {out} = await cli(cwd, 'completion zsh')
  const script = `autoload -U compinit && compinit -u -D\n${out}\nprint -- $_comps[polyedition]\n_polyedition_program=polyedition\ncompadd() { print -l -- $found }\n_polyedition_ask locales`
  expect(run('zsh', cwd, script)).toBe('_polyedition\nen\nar\n')
})

test('what the scripts ask is answered in words, and in JSON', async () => {
  // A name that is a program to a shell is no slug, and is not offered.
  const cwd = await project({'article/a;id.md': article('Snow', 'It snowed.')})
  expect(await cli(cwd, 'completion locales')).toEqual({code: 0, out: 'en\nar\n', err: ''})
  expect(JSON.parse((await cli(cwd, 'completion articles --json')).out)).toEqual(['ferry', 'rain'])
  expect(await cli(cwd, 'completion powershell')).toMatchObject({code: 2, out: ''})
})
