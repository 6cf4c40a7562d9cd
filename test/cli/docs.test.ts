import {resolve} from 'node:path'
import {Command} from 'commander'
import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.ts'
import {formats} from '../../src/cli/formats/index.ts'
import {knownKeys} from '../../src/node/config/config-schema.ts'
import {read} from '../node/temp.ts'

const docs = resolve(import.meta.dirname, '../../docs')

test('docs/cli.md knows every command, and every option that is not left to --help', async () => {
  const page = read(docs, 'cli.md')
  for (const command of commands) {
    expect(page).toMatch(new RegExp(`\\*\\*\`${command.name}\\b`))
    if (page.includes(`\`${command.name}\`** serves`) || command.name === 'figures') continue
    const sub = new Command(command.name)
    const {define} = await command.load()
    define?.(sub)
    for (const {long} of sub.options) expect(page, `${command.name} ${long}`).toContain(long)
  }
  for (const {name} of formats) expect(page).toContain(`\`${name}\``)
})

test('docs/configuration.md knows every option', () => {
  const page = read(docs, 'configuration.md')
  const options = [...knownKeys([]), ...knownKeys(['locales', 0]), ...knownKeys(['limits']), ...knownKeys(['feeds'])]
  for (const option of options) expect(page).toMatch(new RegExp(`\`${option}\`|${option}:`))
  for (const option of knownKeys(['locales', 0, 'style'])) expect(page).toContain(`\`${option}\``)
})
