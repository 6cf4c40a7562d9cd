import {deepStrictEqual, ok} from 'node:assert'
import fc from 'fast-check'
import {mergeCatalogFiles, mergeConflicted} from '../../src/catalog/index.ts'
import {readStateFile, writeStateFile} from '../../src/catalog/state-file.ts'
import type {Fuzz} from './fuzz.ts'
import {damaged, jsonOf, strange} from './json.ts'

const words = ['p-a', 'p-b', 'source', 'target', 'state', 'translated', 'final', 'tags', 'a1', 'link', 'name', 'kind']
const more = ['value', 'retired', 'waivers', 'rule', 'reason', 'note', 'origin', 'machine', 'obsolete', 'edited', 'by']
const text = strange(['Rain.', 'مطر.', '<a1>Rain</a1>', 'x'])
const rest = fc.dictionary(strange(['by', 'until']), jsonOf(['x']), {maxKeys: 2})
const tag = fc.tuple(fc.record({name: fc.constantFrom('a1', 'a2'), kind: fc.constantFrom('link', 'em')}), rest)
const waiver = fc.tuple(fc.record({rule: fc.constantFrom('r', 's'), reason: text}, {requiredKeys: ['rule']}), rest)
const joined = <A extends object, B extends object>(both: fc.Arbitrary<[A, B]>) => both.map(([a, b]) => ({...b, ...a}))

const entry = joined(
  fc.tuple(
    fc.record(
      {
        source: text,
        target: text,
        tags: fc.array(joined(tag), {maxLength: 2}),
        retired: fc.array(strange(['a3'])),
        waivers: fc.array(joined(waiver), {maxLength: 2}),
        note: text,
        origin: fc.constantFrom('person', 'memory', 'machine', 'figure'),
        state: fc.constantFrom('initial', 'translated', 'reviewed', 'final'),
        obsolete: fc.boolean(),
        edited: fc.boolean()
      },
      {requiredKeys: ['source', 'state']}
    ),
    rest
  )
)
const version = fc.constantFrom(
  {},
  {polyedition: 1},
  {version: 1},
  {version: 2},
  {version: 3},
  {version: '2'},
  {version: {}}
)
const file = joined(fc.tuple(fc.dictionary(strange(['p-a', 'p-b']), entry, {maxKeys: 3}), version)).map((data) =>
  JSON.stringify(data, null, 2)
)
const pieces = [
  '{',
  '}',
  ',',
  '"',
  '\n<<<<<<< a\n',
  '\n=======\n',
  '\n>>>>>>> b\n',
  '"version": 9,',
  '\\',
  '\ufeff',
  '\r',
  '7'
]
const anyText = fc.oneof(
  file,
  damaged(file, pieces),
  jsonOf([...words, ...more]).map((data) => JSON.stringify(data))
)

type Data = Record<string, unknown>

/** What a file holds, with what is left out where it says nothing. */
function contentOf(json: string): Data {
  const {version: _, polyedition: __, ...entries} = JSON.parse(json.replace(/^\ufeff/, '')) as Data
  return Object.fromEntries(
    Object.entries(entries as Record<string, Data>).map(([key, one]) => {
      const {state = 'initial', origin = 'person', tags = [], retired = [], waivers = [], ...others} = one
      const {obsolete = false, edited = false, ...fields} = others
      const reasons = (waivers as Data[]).map((waiver) => ({reason: '', ...waiver}))
      return [key, {state, origin, tags, retired, waivers: reasons, obsolete, edited, ...fields}]
    })
  )
}

/** Fields that are not known are remembered by the name of the tag, or the rule, that they stand in. */
function hasTwins(json: string): boolean {
  return Object.values(contentOf(json) as Record<string, {tags: Data[]; waivers: Data[]}>).some(({tags, waivers}) =>
    [tags.map(({name}) => name), waivers.map(({rule}) => rule)].some((names) => new Set(names).size < names.length)
  )
}

export const stateFiles: Fuzz<string> = {
  name: 'a state file is read whole and written with all that it holds, or told and left alone',
  inputs: anyText,
  holds(input) {
    const {entries, writable, findings} = readStateFile(input, 'state.json')
    if (!writable) {
      ok(
        findings.some(({severity, place}) => severity === 'error' && place),
        'left alone, and nothing is said'
      )
      return
    }
    deepStrictEqual(findings, [])
    const written = writeStateFile(entries.values(), entries)
    deepStrictEqual([...readStateFile(written).entries], [...entries])
    if (input.trim() !== '' && !hasTwins(input)) deepStrictEqual(contentOf(written), contentOf(input))
  }
}

export const stateMerges: Fuzz<{base: string; ours: string; theirs: string}> = {
  name: 'two state files are merged with every key of both, or told and left alone',
  inputs: fc.record({base: anyText, ours: anyText, theirs: anyText}),
  holds({base, ours, theirs}) {
    const sides = [ours, theirs].map((one) => readStateFile(one))
    const merged = mergeCatalogFiles({kind: 'state', base, ours, theirs})
    ok(mergeConflicted('state', `${ours}\n<<<<<<< a\n${ours}\n=======\n${theirs}\n>>>>>>> b\n`))
    if (merged.text === undefined) {
      ok(sides.some(({writable}) => !writable) && merged.findings.length > 0, 'not merged, and nothing is said')
      return
    }
    const {entries} = readStateFile(merged.text)
    const old = readStateFile(base).entries
    for (const {entries: own} of sides)
      for (const [key, one] of own) {
        const deleted =
          sides.some((side) => !side.entries.has(key)) && JSON.stringify(old.get(key)) === JSON.stringify(one)
        ok(entries.has(key) || deleted, `lost ${key}`)
        const kept = [...entries.values()].some((other) => other.target === one.target)
        ok(
          one.target === undefined || kept || JSON.stringify(old.get(key)) === JSON.stringify(one),
          `lost ${one.target}`
        )
      }
  }
}
