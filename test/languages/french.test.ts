import {cpSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import {readQuotes} from '../../src/attribution/quotes.ts'
import {readSpeech} from '../../src/attribution/speech.ts'
import {readWords} from '../../src/attribution/words.ts'
import {type LanguagePack, language, loadLanguages, readFigures} from '../../src/index.ts'
import type {Config} from '../../src/node/config/config.ts'
import {validate} from '../../src/node/config/config-schema.ts'
import {projectSettingsOf} from '../../src/node/config/settings.ts'
import {wholeSettings} from '../../src/node/config/whole-settings.ts'
import {buildProject, checkProject} from '../../src/node/index.ts'
import {folder, read, write} from '../node/temp.ts'

/** The example that `docs/adding-a-language.md` is written along: a pack which a publisher brings. */
const example = resolve(import.meta.dirname, '../../examples/french')
const pack = join(example, 'fr.ts')
const given = ((await import(pathToFileURL(pack).href)) as {fr: LanguagePack}).fr
const fr = language('fr', [given])
const languages = [...(await loadLanguages(['en'])), fr]
const FILE = 'locales/fr/harbour-tunnel.json'

/** The example as a project of its own, its French with one change. */
function project(from = '', to = '') {
  const root = folder({})
  for (const part of ['article', 'locales']) cpSync(join(example, part), join(root, part), {recursive: true})
  const text = read(root, FILE)
  expect(text).toContain(from)
  write(root, {[FILE]: text.replace(from, to)})
  const config: Config = {source: 'en', locales: ['en', 'fr'], languages}
  return {root, settings: wholeSettings(projectSettingsOf(config, root), config)}
}

test('the configuration of the example is right', () => {
  expect(validate({source: 'en', locales: ['en', 'fr'], languages: [given]}).issues).toBeUndefined()
})

test('a pack brought by a publisher is small', () => {
  const lines = readFileSync(pack, 'utf8').split('\n')
  expect(lines.filter((line) => /\S/.test(line) && !/^\s*\/[/*]/.test(line)).length).toBeLessThanOrEqual(150)
})

test('a right translation has no finding, and its edition is built', async () => {
  const {root, settings} = project()
  expect((await checkProject({settings})).findings).toEqual([])
  await buildProject({settings, now: '2024-03-05T00:00:00Z'})
  const page = read(root, 'dist/editions/fr/harbour-tunnel.html')
  expect(page).toContain('lang="fr"')
  expect(page).toContain('Publié le')
  expect(page).toContain('4 mars 2024')
  expect(page).toContain('Traduit de l’anglais')
})

const faults: ReadonlyArray<readonly [name: string, from: string, to: string, ruleId: string, reason: RegExp]> = [
  ['a wrong figure', 'Soixante et onze', 'Soixante et un', 'figure-changed', /`Soixante et un` \(61\)/],
  ['a wrong figure in digits', '1\u00a0234,5', '1\u00a0243,5', 'figure-changed', /`1\u00a0243,5`/],
  ['a wrong scale', 'demi-milliard', 'demi-million', 'figure-changed', /demi-million/],
  ['another share', 'la moitié', 'le tiers', 'figure-changed', /tiers/],
  ['another month', '4\u00a0mars', '4\u00a0mai', 'figure-date', /mai 2024/],
  ['a lost figure', 'trois mois', 'du temps', 'figure-missing', /`three months`/],
  ['a lost "au moins"', 'au moins ', '', 'hedge-missing', /`at least`/],
  ['a lost "près de"', 'près d’un tiers', 'un tiers', 'hedge-missing', /`nearly`/],
  ['a bound turned round', 'Plus de quatre', 'Moins de quatre', 'hedge-reversed', /`Moins de`/],
  ['a lost quotation', '«\u00a0Il en a fallu quinze.\u00a0»', 'Il en a fallu quinze.', 'quote-fewer', /./],
  ['a mark that is left open', ', et le voici\u00a0»', ', et le voici', 'quote-unbalanced', /./],
  ['marks of another language', '«\u00a0Il en a fallu quinze.\u00a0»', '“Il en a fallu quinze.”', 'quote-style', /`«`/]
]
for (const [name, from, to, ruleId, reason] of faults)
  test(`${name} is found`, async () => {
    const {settings} = project(from, to)
    const {findings} = await checkProject({settings})
    const found = findings.filter((finding) => finding.ruleId === ruleId)
    expect(findings.map((finding) => finding.ruleId)).toContain(ruleId)
    expect(found[0]!.reason).toMatch(reason)
    expect(found[0]!.locale).toBe('fr')
  })

const readings: ReadonlyArray<readonly [text: string, ...figures: string[]]> = [
  ['quatre-vingt-dix-sept blessés et deux cents disparus', 'cardinal 97', 'cardinal 200'],
  ['vingt et une personnes, trente-deux enfants', 'cardinal 21', 'cardinal 32'],
  ['mille neuf cent quatre-vingt-quatre', 'cardinal 1984'],
  ['septante-deux élus sur nonante', 'cardinal 72', 'cardinal 90'],
  ['un milliard de dollars, 1,5\u00a0Md€', 'money 1000000000', 'money 1500000000'],
  ['le 1er mai 2020', 'date 2020-05-01'],
  ['les trois quarts des élèves', 'fraction 0.75'],
  ['de 20 à 30\u00a0%', 'range 20–30'],
  ['trois fois plus', 'multiple 3'],
  ['la 21e édition, au deuxième étage', 'ordinal 21', 'ordinal 2'],
  ['L’un a été arrêté, un homme l’a vu', ...[]],
  ['des dizaines de morts', ...[]]
]
describe('figures', () => {
  for (const [text, ...figures] of readings)
    test(`are read in «${text}»`, () => {
      const found = readFigures(text, fr).filter(({sure}) => sure)
      expect(found.map(({kind, value}) => `${kind} ${value}`)).toEqual(figures)
    })
})

const said: ReadonlyArray<readonly [text: string, ...speech: string[]]> = [
  ['«\u00a0Nous partons\u00a0», a-t-il déclaré.', 'say déclaré'],
  ['Le pont est fermé, selon la police.', 'according selon'],
  ['La mairie affirme que le pont est sûr.', 'claim affirme'],
  ['Elle a nié avoir vu quoi que ce soit.', 'deny nié'],
  ['Le pont est fermé depuis lundi.', ...[]]
]
describe('speech', () => {
  for (const [text, ...speech] of said)
    test(`is read in «${text}»`, () => {
      const found = readSpeech(text, readWords(text, fr), readQuotes(text, fr), fr)
      const sure = found.filter((one) => one.sure)
      expect(sure.map((one) => `${one.class} ${text.slice(one.start, one.end)}`)).toEqual(speech)
    })
})
