import type {Argument, Command, Option} from 'commander'

/** What may stand at a place: one of some words, a file, a folder, something that the project knows, any text. */
export type Takes = readonly string[] | 'file' | 'folder' | 'locale' | 'article' | 'text'

export interface OptionWord {
  /** As it is typed: `--locale`; `-v` too, if it has a short form. */
  readonly names: readonly string[]
  readonly summary: string
  /** What follows it; absent for an option that is set by its name alone. */
  readonly takes?: Takes
}

export interface CommandWord {
  readonly name: string
  readonly summary: string
  readonly options: readonly OptionWord[]
  /** One after the other; the last one again and again where `repeats`. */
  readonly arguments: readonly Takes[]
  readonly repeats: boolean
}

/** Everything that can be typed, as the three shells need it. */
export interface Grammar {
  readonly commands: readonly CommandWord[]
  /** Of every command. */
  readonly options: readonly OptionWord[]
}

export function grammarOf(program: Command): Grammar {
  const help = {names: ['--help', '-h'], summary: 'display help for command'}
  return {
    options: [...program.options.map(optionWord), help],
    commands: program.commands.map((command) => ({
      name: command.name(),
      summary: command.description(),
      options: command.options.map(optionWord),
      arguments: command.registeredArguments.map(takenBy),
      repeats: command.registeredArguments.at(-1)?.variadic ?? false
    }))
  }
}

function optionWord({long, short, description, argChoices, flags}: Option): OptionWord {
  const takes = argChoices ?? kindOf(/[<[]([\w-]+)/.exec(flags)?.[1])
  return {
    names: [long, short].filter((name): name is string => Boolean(name)),
    summary: description,
    ...(takes !== undefined && {takes})
  }
}

const takenBy = (argument: Argument): Takes => argument.argChoices ?? kindOf(argument.name()) ?? 'text'

/** By the name of the value in our own help. */
function kindOf(name: string | undefined): Takes | undefined {
  return name === undefined ? undefined : (KINDS[name] ?? 'text')
}
const KINDS: Readonly<Record<string, Takes>> = {
  article: 'article',
  articles: 'article',
  file: 'file',
  folder: 'folder',
  locale: 'locale',
  path: 'file',
  translated: 'file'
}

/** A text between single quotation marks, as the three shells read it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
