import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8')

/** Where the types of a pack stand, and which of their interfaces a pack fills in. */
const types: ReadonlyArray<readonly [file: string, ...interfaces: string[]]> = [
  ['language', 'Language'],
  ['figures', 'NumberGrammar', 'NumberWords', 'Homograph', 'UnitWords', 'DateWords', 'CalendarWords', 'HedgePack'],
  ['spelling', 'Spelling', 'SpellingScale'],
  ['modality', 'ModalityData'],
  ['attribution', 'QuoteData', 'NameData', 'NameWords', 'SpeakerData', 'SpeechData', 'OutletData'],
  ['labels', 'Print'],
  ['bound', 'Bound'],
  ['wire', 'WireWords'],
  ['newsroom', 'EmbargoWords', 'HandlingWords'],
  ['bidi', 'NumberStyle', 'BidiPack'],
  ['edits', 'EditWords'],
  ['negation', 'NegationWords']
]

function membersOf(file: string, name: string): string[] {
  const [, body = ''] = read(`src/languages/${file}.ts`).split(new RegExp(`^export interface ${name} .*\\{$`, 'm'))
  return [...body.split(/^\}$/m)[0]!.matchAll(/^ {2,4}readonly (\w+)\??:/gm)].map(([, member]) => member!)
}

const page = new Set([...read('docs/adding-a-language.md').matchAll(/`(\w+)`/g)].map(([, word]) => word))

test.each(types)('the page on adding a language names every member of %s', (file, ...interfaces) => {
  for (const name of interfaces) {
    const members = membersOf(file, name)
    expect(members.length, name).toBeGreaterThan(1)
    expect(
      members.filter((member) => !page.has(member)),
      name
    ).toEqual([])
  }
})
