import {run} from '../../src/cli/run.ts'
import type {World} from '../../src/cli/shell.ts'
import {NOON} from '../node/project.ts'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** One command line in a folder, as a script would see it. */
export async function cli(cwd: string, line: string | readonly string[], world: Partial<World> = {}): Promise<Outcome> {
  let [out, err] = ['', '']
  const argv = typeof line === 'string' ? line.split(' ').filter(Boolean) : line
  const code = await run(argv, {
    cwd,
    env: {},
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    terminal: {out: false, err: false},
    now: () => NOON,
    ...world
  })
  return {code, out, err}
}
