import {abilities, abilityNames} from '../../languages/abilities.ts'
import {languagesOf} from '../../node/commands/languages.ts'
import type {CliCommand} from '../command.ts'
import {OK} from '../shell.ts'
import {table} from '../table.ts'

export const languages: CliCommand = {
  examples: [
    ['polyedition languages', 'a column for each locale, a row for each ability'],
    ['polyedition languages --json', 'with the rules that are silent, for programs']
  ],
  define() {},
  async run(_, shell) {
    const {paint} = shell
    const locales = await languagesOf(shell.project)
    shell.json({locales})
    const row = (title: string, cell: (one: (typeof locales)[number]) => string) => [title, ...locales.map(cell)]
    const rows = [
      row('level', ({level}) => String(level)),
      ...abilities.map((ability) => row(abilityNames[ability], (one) => (one.abilities.includes(ability) ? '✓' : '–')))
    ]
    const lines = table([{title: ''}, ...locales.map(({locale}) => ({title: locale}))], rows, {
      style: (text, line, column) => {
        if (line < 0 || column === 0) return paint.dim(text)
        return text.startsWith('–') ? paint.yellow(text) : text
      }
    })
    for (const line of lines) shell.say(line)
    const poor = locales.filter(({level}) => level < 3)
    if (poor.length) {
      shell.say()
      shell.say(
        'Where an ability is missing, the rules that need it are silent; `docs/languages.md` says how a pack is written'
      )
    }
    return OK
  }
}
