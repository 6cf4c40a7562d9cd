import {Command, CommanderError} from 'commander'
import {systemReason, UsageError} from '../node/files/errors.ts'
import {oneLine} from '../node/files/harmless.ts'
import type {CliCommand, CommandEntry} from './command.ts'
import {commands} from './commands/index.ts'
import {BROKEN, type CommonOptions, MISUSED, OK, Shell, safe, type World} from './shell.ts'
import {version} from './version.ts'

/** Run one command line and return its exit code: 0 done, 1 errors found or an edition held, 2 wrong usage or
 *  configuration, 3 our own fault. Never throws. */
export async function run(argv: readonly string[], outside: World): Promise<number> {
  const world = safe(outside)
  const program = new Command('polyedition')
  let code: number = OK
  try {
    const own = commands.some(({name, ownVersion}) => ownVersion && argv.includes(name))
    frame(program, world, own ? '-v' : '-v, --version')
    const wanted = named(argv)
    for (const entry of commands) {
      const sub = declare(program, entry)
      if (wanted.includes(entry)) define(sub, await entry.load(), {program, world, done: (result) => (code = result)})
    }
    await program.parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    return report(error, argv.includes('--json') ? asJson(world) : world)
  }
}

/** The commands that the line may be about: a word that is only the value of an option costs a moment. */
function named(argv: readonly string[]): readonly CommandEntry[] {
  const found = commands.filter(({name}) => argv.includes(name))
  return found.some(({ofAll}) => ofAll) ? commands : found
}

/** Whoever asked for JSON reads what went wrong as JSON, too. */
const asJson = (world: World): World => ({
  ...world,
  err: (text) => world.out(`${JSON.stringify({error: text.trimEnd()}, null, 2)}\n`)
})

function frame(program: Command, world: World, versionFlags: string): void {
  program
    .description(
      'One news article, every edition: keyed segments, localized editions, and proof that they say the same.'
    )
    .version(version, versionFlags)
    .option('--cwd <folder>', 'work in this folder instead of the current one')
    .option('--config <file>', 'take this configuration instead of the one found')
    .option('--json', 'print the result as JSON')
    .option('--strict', 'let warnings count as errors')
    .option('--quiet', 'print no remarks and no progress')
    .option('--isolates', 'hold words of another direction together also where no terminal reads')
    .option('--no-color', 'print without colours (as NO_COLOR does)')
    .configureHelp({showGlobalOptions: true})
    .configureOutput({writeOut: world.out, writeErr: world.err, outputError: () => {}})
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText('after', () => `\nFirst steps:\n${examples(FIRST)}`)
}

const FIRST: CliCommand['examples'] = [
  ['polyedition init', 'a project with an example article in this folder'],
  ['polyedition build', 'its editions, in dist/editions'],
  ['polyedition <command> --help', 'what a command does, with examples']
]

/** So much is known of a command that is not on the line; what else there is to it is loaded for those that are. */
const declare = (program: Command, {name, summary}: CommandEntry): Command =>
  program.command(name).description(summary).copyInheritedSettings(program)

interface Surroundings {
  readonly program: Command
  readonly world: World
  readonly done: (code: number) => void
}

function define(sub: Command, command: CliCommand, {program, world, done}: Surroundings): void {
  command.define?.(sub)
  sub.addHelpText('after', () => `\nExamples:\n${examples(command.examples)}`)
  sub.action(async () => {
    const options: CommonOptions & Record<string, unknown> = sub.optsWithGlobals()
    const shell = new Shell(world, options)
    try {
      const given = sub.processedArgs.flat().filter((one) => one !== undefined)
      done(await command.run({arguments: given, options, program}, shell))
    } finally {
      shell.done()
    }
  })
}

function examples(lines: CliCommand['examples']): string {
  const widest = Math.max(...lines.map(([line]) => line.length))
  return lines.map(([line, meaning]) => `  ${line.padEnd(widest)}  ${meaning}`).join('\n')
}

function report(error: unknown, world: World): number {
  if (error instanceof CommanderError) {
    // Help and version were requested, and are already printed.
    if (error.exitCode === 0) return OK
    // Commander prints the help itself where no command is given.
    if (error.code !== 'commander.help') world.err(`${oneLine(mistake(error.message))}\n`)
    return MISUSED
  }
  const known = error instanceof UsageError ? error.message : systemReason(error)
  if (known !== undefined) {
    world.err(`${known}\n`)
    return MISUSED
  }
  world.err(fault(error))
  return BROKEN
}

/** For errors that nobody foresaw. */
export function fault(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a fault of polyedition ${version}, not of your project. Please report it with these lines:\n${stack}\n`
}

/** Commander's own words in the manner of ours: "error: unknown option '--x'\n(Did you mean --y?)". */
function mistake(message: string): string {
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n')
  const hint = rest.join(' ').replace(/^\(Did you mean (?:one of )?(.*)\?\)$/, ', did you mean `$1`?')
  const said = first.replaceAll("'", '`')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${hint || '; see `polyedition --help`'}`
}
