/** The beginning of a pack: what `Intl` knows of a language, written out, and what a person must fill in. */
import {labels} from '../../languages/en/labels.ts'
import {intlFigures, intlPrint, ofIntl} from '../../languages/intl-words.ts'
import {localeOf} from '../../languages/locale.ts'
import {scriptOf} from '../../languages/scripts/script.ts'

/** The files of a new pack by name, as TypeScript. Throws a RangeError on anything but a BCP 47 tag. */
export function newPack(tag: string): Readonly<Record<string, string>> {
  const locale = localeOf(tag)
  const {name, dir} = scriptOf(locale.maximize().script)
  const head = {tag: locale.baseName, dir, script: name}
  return {
    'index.ts': index(head),
    'figures.ts': part('figures', 'Numbers, dates, units. Write the words first; `Intl` has the rest.', figures(tag)),
    'hedges.ts': part(
      'hedges',
      'Words that qualify a figure, by class. A `~` at the end is joined to the figure.',
      hedges
    ),
    'quotes.ts': part('quotes', 'Every mark that texts use, and those that always open or close.', quotes),
    'speech.ts': part('speech', 'Verbs of saying by what they do; a row of `conjugations` and its stems.', speech),
    'names.ts': part('names', 'What is joined to names, and how letters sound.', names),
    'labels.ts': part(
      'labels',
      `The words of the page. In English:
 *
${english}
`,
      {}
    ),
    'print.ts': part('print', 'How the press prints dates, lists and marks.', ofIntl(tag, intlPrint) ?? {}),
    'pack.test.ts': test
  }
}

/** One word of the page a line, for whoever translates them. */
const english = Object.entries(labels)
  .map(([key, words]) => ` *  ${key}: ${words}`)
  .join('\n')

const index = (head: object): string =>
  `import type {LanguagePack} from 'polyedition/languages'
import {figures} from './figures.ts'
import {hedges} from './hedges.ts'
import {labels} from './labels.ts'
import {names} from './names.ts'
import {print} from './print.ts'
import {quotes} from './quotes.ts'
import {speech} from './speech.ts'

/** What is empty in these files is an ability that the language lacks; \`pack.test.ts\` lists them. */
export const pack: LanguagePack = {
${Object.entries(head)
  .map(([key, value]) => `  ${key}: '${value}',`)
  .join('\n')}
  ...{figures, hedges, labels, names, print, quotes, speech}
}
`

const part = (name: string, says: string, data: object): string =>
  `import type {LanguagePack} from 'polyedition/languages'

/** ${says} */
export const ${name}: LanguagePack['${name}'] = ${printed(data)}
`

const printed = (data: object): string => JSON.stringify(data, null, 2).replaceAll(/^(\s*)"([A-Za-z]\w*)":/gm, '$1$2:')

/** The values whose words the reader cannot put together, in most languages. */
const CARDINALS = [...Array(21).keys(), 30, 40, 50, 60, 70, 80, 90, 100, 1000, 1e6, 1e9]
const ORDINALS = [...Array(12).keys()].map((at) => at + 1)

const waiting = (values: readonly number[]): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value, '']))

/** What only a person knows comes first, by the values that want a word. `Intl` has the scales, as they stand behind a
 *  number, under `plurals`. */
const figures = (tag: string): object => ({
  cardinals: waiting(CARDINALS),
  ordinals: waiting(ORDINALS),
  fractions: waiting([2, 3, 4, 5, 10]),
  fractionPlurals: {},
  multiples: {},
  words: {},
  none: [],
  ...ofIntl(tag, intlFigures)
})

const hedges = {
  before: {
    'at-least': [],
    'more-than': [],
    'less-than': [],
    'at-most': [],
    'up-to': [],
    about: [],
    nearly: [],
    only: [],
    estimated: []
  },
  after: {}
}
const quotes = {double: '"“”', single: "'‘’", opens: '“', closes: '”', inWords: [], wordEnds: []}
const speech = {
  conjugations: {},
  verbs: {say: [], add: [], explain: [], announce: [], claim: [], confirm: [], deny: [], warn: [], ask: []},
  phrases: {according: []},
  that: [],
  anonymity: [],
  offices: {police: [], officials: [], government: [], minister: [], spokesperson: []},
  pronouns: []
}
const names = {joiners: "'’", prefixes: [], suffixes: [], sounds: {}, common: []}

/** Each ability that the pack lacks is a test to be done. */
const test = `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {abilities, abilitiesOf, language} from 'polyedition/languages'
import {readFigures} from 'polyedition/figures'
import {pack} from './index.ts'

const has = abilitiesOf(pack)
for (const ability of abilities) {
  test(\`\${ability} can be read\`, {todo: !has.has(ability)}, () => assert.ok(has.has(ability)))
}

/** Tables of values whose words nobody has written yet. */
for (const table of ['cardinals', 'ordinals', 'fractions'] as const) {
  const missing = Object.entries(pack.figures?.[table] ?? {}).flatMap(([value, forms]) => (forms.length ? [] : [value]))
  test(\`\${table} have their words\`, {todo: missing.length > 0}, () => assert.deepEqual(missing, []))
}

/** What was written is read as the value under which it stands. */
test('every number is read back', () => {
  for (const [value, forms] of Object.entries(pack.figures?.cardinals ?? {}))
    for (const form of [forms].flat().flatMap((list) => list.split('|')))
      if (form && !/[{=]/.test(form))
        assert.deepEqual(readFigures(form, language(pack.tag, [pack])).map((figure) => figure.value), [value])
})

test('the pack serves its language', () => assert.equal(language(pack.tag, [pack]).tag, pack.tag))
`
