import {abilities, abilityNames} from '../../languages/abilities.ts'
import {languagesOf, newLanguage} from '../../node/commands/languages.ts'
import type {CliCommand} from '../command.ts'
import {OK, type Shell} from '../shell.ts'
import {table} from '../table.ts'

export const languages: CliCommand = {
  examples: [
    ['polyedition languages', 'a column for each locale, a row for each ability'],
    ['polyedition languages --json', 'with the rules that are silent, for programs'],
    ['polyedition languages --new nl', 'begin a pack of your own in languages/nl/']
  ],
  define(command) {
    command.option('--new <tag>', 'write the beginning of a language pack, with what must be filled in')
  },
  async run({options}, shell) {
    if (typeof options.new === 'string') return begin(options.new, shell)
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

async function begin(tag: string, shell: Shell): Promise<number> {
  const report = await newLanguage({...shell.project, tag})
  shell.json(report)
  for (const name of report.added) shell.say(`${shell.paint.green('added')} ${name}`)
  shell.say()
  shell.say(`Next: \`import {pack} from './${report.folder}/index.ts'\` in the configuration, \`languages: [pack]\`;`)
  shell.say(`\`npx jiti ${report.folder}/pack.test.ts\` lists what is missing`)
  return OK
}
