import type {Command} from 'commander'
import type {Shell} from './shell.ts'

/** What is known of a command before it is loaded. */
export interface CommandEntry {
  /** As it is typed. */
  readonly name: string
  readonly summary: string
  /** It has a `--version` of its own, that of the story; ours is then available as `-v`. */
  readonly ownVersion?: true
  /** It speaks of all commands, so all are loaded. */
  readonly ofAll?: true
  load(): Promise<CliCommand>
}

/** One command of the line: it parses, calls, prints and returns a code. One file each in `commands/`. */
export interface CliCommand {
  /** What the help says below the options. */
  readonly examples: ReadonlyArray<readonly [line: string, meaning: string]>
  /** Its arguments, and options beside those that every command has. */
  define?(command: Command): void
  run(input: CliInput, shell: Shell): Promise<number>
}

export interface CliInput {
  readonly arguments: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
  /** The whole command line, for a command that speaks of the others. */
  readonly program: Command
}
