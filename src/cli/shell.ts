import type {Texts} from '../messages/fill.ts'
import {oneLine} from '../node/files/harmless.ts'
import {inked, own, type Paint, paintOf} from './ink.ts'

export type {Paint} from './ink.ts'

/** The world as a command sees it; a test gives another. */
export interface World {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  out(text: string): void
  err(text: string): void
  /** Whether a person reads stdout, and stderr. */
  readonly terminal: {readonly out: boolean; readonly err: boolean}
  /** Width of the terminal in columns. */
  readonly columns?: number
  /** ISO 8601 instant. */
  now(): string
  /** Lines of stdin; those of the process where absent. */
  readonly lines?: AsyncIterable<string>
  /** Aborted when the user wants a watching command to end. */
  readonly signal?: AbortSignal
  /** To be called by a command that ends by itself when it is asked to: it is given the time, and SIGTERM asks, too. */
  hold?(): void
}

/** The same world, in which nothing that is printed has an effect beyond what it says. */
export const safe = (world: World): World => ({
  ...world,
  out: (text) => world.out(inked(text)),
  err: (text) => world.err(inked(text))
})

/** Exit codes of every command. */
export const OK = 0
export const FAILED = 1
export const MISUSED = 2
export const BROKEN = 3

/** Options that every command has. */
export interface CommonOptions {
  readonly cwd?: string
  readonly config?: string
  readonly json?: boolean
  readonly strict?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
  readonly isolates?: boolean
}

/** What a command prints with: results go to stdout, everything else to stderr. */
export class Shell {
  readonly world: World
  readonly options: CommonOptions
  readonly paint: Paint
  /** Colours of stderr; one of the two may be a file. */
  readonly paintErr: Paint
  /** Whether words of another direction are held together by marks that nobody sees. */
  readonly isolates: World['terminal']
  /** In which findings are said; English where absent. */
  texts: Texts | undefined
  readonly #progress: Progress

  constructor(world: World, options: CommonOptions) {
    this.world = world
    this.options = options
    const colours = (terminal: boolean) => paintOf(wantsColour(world.env, options.color, terminal))
    this.paint = colours(world.terminal.out)
    this.paintErr = colours(world.terminal.err)
    const {out, err} = world.terminal
    this.isolates = options.isolates ? {out: true, err: true} : {out, err}
    this.#progress = new Progress(world, Boolean(options.quiet || options.json))
  }

  /** The folder in which the command works, and the configuration that it was told to use. */
  get project(): {cwd: string; config?: string} {
    const {cwd, config} = this.options
    return {cwd: cwd ?? this.world.cwd, ...(config !== undefined && {config})}
  }

  /** Say findings in a language, where there is one; English otherwise. */
  async speak(tag: string | undefined): Promise<void> {
    if (tag === undefined) return
    const {loadMessages, messageLanguages} = await import('../messages/load.ts')
    const texts = await loadMessages(tag)
    const languages = messageLanguages.map((one) => `\`${one}\``).join(', ')
    if (texts) this.texts = texts
    else this.note(`Findings are not told in \`${tag}\`, only in ${languages}; here they are in English`)
  }

  /** A line of the result; nothing with `--json`. */
  say(line = ''): void {
    if (this.options.json) return
    this.#progress.clear()
    this.world.out(`${oneLine(line)}\n`)
  }

  /** The result for machines; nothing without `--json`. */
  json(value: unknown): void {
    if (this.options.json) this.world.out(`${JSON.stringify(value, null, 2)}\n`)
  }

  /** Text of many lines, in every mode. */
  raw(text: string): void {
    this.#progress.clear()
    this.world.out(text)
  }

  /** A remark beside the result. */
  readonly note = (line: string): void => {
    if (!this.options.quiet) this.warn(`${oneLine(line)}\n`)
  }

  /** Text that nobody must miss, of one line or many. */
  warn(text: string): void {
    this.#progress.clear()
    this.world.err(text)
  }

  /** The progress of the work: shown on a terminal once it takes more than a moment. */
  readonly progress = (done: number, all: number, what: string): void => this.#progress.show(done, all, what)

  done(): void {
    this.#progress.clear()
  }
}

/** NO_COLOR and FORCE_COLOR as their sites define them: set and not empty. */
function wantsColour(env: World['env'], option: boolean | undefined, terminal: boolean): boolean {
  if (option === false || env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return terminal && env.TERM !== 'dumb'
}

const MOMENT = 400
const BETWEEN = 100
const CLEAR = `${own.back}${own.escape}[2K`

class Progress {
  readonly #world: World
  readonly #silent: boolean
  readonly #begun = Date.now()
  #last = 0
  #shown = false

  constructor(world: World, silent: boolean) {
    this.#world = world
    this.#silent = silent || !world.terminal.err
  }

  show(done: number, all: number, what: string): void {
    const now = Date.now()
    if (this.#silent || now - this.#begun < MOMENT || now - this.#last < BETWEEN) return
    this.#last = now
    this.#shown = true
    const text = oneLine(`${String(done).padStart(String(all).length)}/${all} ${what}`)
    this.#world.err(`${CLEAR}${text.slice(0, (this.#world.columns ?? 80) - 1)}`)
  }

  clear(): void {
    if (this.#shown) this.#world.err(CLEAR)
    this.#shown = false
  }
}
