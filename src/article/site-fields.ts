/** A site's own names of fields, and ours: `date` is `published`, `cover.alt` the `alt` of an image. */
import {composed} from '../text/canonical.ts'
import {mapOf} from './derived-nodes.ts'
import type {FrontEntry} from './front.ts'

/** A field under the name by which we read it. */
export interface Named {
  readonly name: string
  readonly entry: FrontEntry
  /** It bears a site's name, and may have its site's shape. */
  readonly theirs: boolean
  /** The field of the file in which it stands, or the first of those of which it is made. */
  readonly at: FrontEntry
  /** The fields of the file that say nothing else. */
  readonly takes: readonly FrontEntry[]
}

/** The fields of a front matter by our names, in its order. A field whose name is mapped to nothing is not ours. */
export function namedFields(entries: readonly FrontEntry[], fields: Readonly<Record<string, string>>): Named[] {
  const renamed = new Map(Object.entries(fields).map(([own, name]) => [composed(own), name]))
  const outer = new Set([...renamed.keys()].flatMap((name) => (name.includes('.') ? [name.split('.')[0]!] : [])))
  const found = entries.flatMap((entry): Named[] => {
    const name = composed(entry.name)
    const inner = outer.has(name) ? (entry.value.entries() ?? []) : []
    const nested = inner.flatMap((part): Named[] => {
      const ours = renamed.get(`${name}.${composed(part.name)}`)
      return ours ? [{name: ours, entry: part, theirs: true, at: entry, takes: []}] : []
    })
    const ours = renamed.get(name)
    const theirs = ours !== undefined && ours !== entry.name
    return [{name: ours ?? entry.name, entry, theirs, at: entry, takes: [entry]}, ...nested]
  })
  return gathered(found)
}

/** Parts of one field that stand apart (`feature_image`, `feature_image_alt`) are that field. */
function gathered(found: readonly Named[]): Named[] {
  const whole = found.filter((one) => !isPart(one))
  const parts = new Map<string, Named[]>()
  for (const one of found) {
    const [field = ''] = one.name.split('.')
    if (isPart(one) && !one.entry.value.empty) parts.set(field, [...(parts.get(field) ?? []), one])
  }
  const joined = [...parts].map(([field, some]) => joinedField(field, some, whole))
  const replaced = new Set(joined.flatMap((one) => one?.takes ?? []))
  return [...whole.filter(({entry}) => !replaced.has(entry)), ...joined.filter((one) => one !== undefined)]
}

const isPart = ({name, theirs}: Named): boolean => theirs && name.includes('.')

/** With a field of the same name that is a map, to which they add what it lacks; beside any other, they are nothing. */
function joinedField(field: string, parts: readonly Named[], whole: readonly Named[]): Named | undefined {
  const beside = whole.find(({name}) => name === field)
  if (beside !== undefined && beside.entry.value.shape !== 'map') return undefined
  const entries = [...(beside?.entry.value.entries() ?? [])]
  for (const {name, entry} of parts) {
    const part = name.slice(field.length + 1)
    if (entries.every((one) => one.name !== part)) entries.push({...entry, name: part})
  }
  const first = beside ?? parts[0]!
  const entry = {name: field, nameSpan: first.entry.nameSpan, value: mapOf(entries)}
  const takes = [...(beside?.takes ?? []), ...parts.flatMap((one) => one.takes)]
  return {name: field, entry, theirs: true, at: first.at, takes}
}
