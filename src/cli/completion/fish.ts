import type {Grammar, OptionWord, Takes} from './grammar.ts'

export function fishScript({commands, options}: Grammar): string {
  const lines = [
    ...options.flatMap((option) => optionLine('', option)),
    ...commands.map(
      ({name, summary}) => `complete -c polyedition -n __fish_use_subcommand -a ${name} -d ${text(summary)}`
    ),
    ...commands.flatMap(({name, options: own, arguments: all}) => {
      const seen = ` -n '__fish_seen_subcommand_from ${name}'`
      // Fish does not count arguments: it offers what any of them may be.
      return [
        ...own.flatMap((option) => optionLine(seen, option)),
        ...new Set(all.flatMap((takes) => argument(seen, takes)))
      ]
    })
  ]
  return `# fish completion of polyedition: polyedition completion fish | source
complete -c polyedition -f
${lines.join('\n')}
`
}

function optionLine(seen: string, {names, summary, takes}: OptionWord): string[] {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ')
  const value = takes === undefined ? '' : ` ${valueFlags(takes)}`
  return [`complete -c polyedition${seen} ${flags}${value} -d ${text(summary)}`]
}

function valueFlags(takes: Takes): string {
  if (typeof takes !== 'string') return `-x -a ${text(takes.join(' '))}`
  return {
    file: '-r -F',
    folder: "-x -a '(__fish_complete_directories)'",
    locale: `-x -a '${asked('locales')}'`,
    article: `-x -a '${asked('articles')}'`,
    text: '-x'
  }[takes]
}

function argument(seen: string, takes: Takes): string[] {
  if (typeof takes !== 'string') return [`complete -c polyedition${seen} -a ${text(takes.join(' '))}`]
  const withFiles = seen.replace(/'$/, '; and string match -q "*/*" -- (commandline -ct)\'')
  const lines: Readonly<Record<typeof takes, string[]>> = {
    file: [`complete -c polyedition${seen} -F`],
    folder: [`complete -c polyedition${seen} -a '(__fish_complete_directories)'`],
    locale: [`complete -c polyedition${seen} -a '${asked('locales')}'`],
    article: [`complete -c polyedition${seen} -a '${asked('articles')}'`, `complete -c polyedition${withFiles} -F`],
    text: []
  }
  return lines[takes]
}

const asked = (what: string): string => `(polyedition completion ${what} 2> /dev/null)`

/** In single quotation marks fish reads `\\` and `\'`. */
const text = (given: string): string => `'${given.replace(/[\\']/g, '\\$&')}'`
