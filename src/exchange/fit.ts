import {adoptForeign, fitTags} from '../catalog/index.ts'
import type {CatalogEntry, Tag} from '../model.ts'
import {tagsIn} from '../segment/index.ts'
import {type Base, mark} from './base.ts'
import type {ReadUnit} from './exchange.ts'
import {nameForeign} from './foreign.ts'
import {wordsIn} from './import-record.ts'
import {canonical, type Names, namesOf, type Token} from './inline.ts'

/** A unit as a locale file would hold it. */
export interface Fitted {
  readonly source?: string
  readonly target: string
  /** What is unknown of it: it is offered, but never serves as a translation. */
  readonly doubt?: string
}

/** Gives the markup of a unit the names of its segment: that of another tool by the words that it encloses, and what a
 *  tool has lost on the way if its place is beyond doubt. Nothing is placed by guess. */
export function fitUnit(given: ReadUnit, {segment}: CatalogEntry, names: Names, base: Base | undefined): Fitted {
  const {unit, foreign} = nameForeign(withCodes(given, segment.tags), (name) => names.tags.has(name))
  const all = foreign.length ? namesOf([...names.tags.values(), ...foreign], names.figures) : names
  const target = unit.target === undefined ? '' : canonical(unit.target, all)
  const doubt = given.doubt === undefined ? {} : {doubt: given.doubt}
  if (unit.source === undefined) return {target: canonical(given.target ?? '', names), ...doubt}
  const now = canonical(segment.text, names)
  const asking = {text: now, tags: segment.tags}
  const pair = {source: canonical(unit.source, all), target}
  const adopted = adoptForeign({...pair, tags: [...all.tags.values()]}, new Set(foreign.map(({name}) => name)), asking)
  const {source} = adopted
  // A text that was exported with less markup than the segment has now is complete; the catalog carries it over.
  const asGiven = base !== undefined && base.source === mark(source)
  const lost =
    source !== now && !asGiven && wordsIn(source, names) === wordsIn(now, names) && !sameTags(source, now, names)
  if (!lost) return {source, target: adopted.target, ...(adopted.whole ? doubt : {doubt: UNPLACED})}
  const fitted = fitTags(adopted, asking)
  return {source: now, target: fitted.target, ...(adopted.whole && fitted.whole ? doubt : {doubt: UNPLACED})}
}

/** A sign that encloses the text of exactly one code stands for it. */
function withCodes(unit: ReadUnit, tags: readonly Tag[]): ReadUnit {
  const codes = new Map<string, string | undefined>()
  for (const {kind, name, value} of tags)
    if (kind === 'code' && value) codes.set(value, codes.has(value) ? undefined : name)
  if (!codes.size) return unit
  const known = (text: ReadUnit['source']) =>
    typeof text === 'object'
      ? text.map((token): Token => {
          const name = token.type === 'alone' ? codes.get(token.content?.replace(/^`+|`+$/g, '') ?? '') : undefined
          return name === undefined ? token : {type: 'alone', name}
        })
      : text
  const [source, target] = [known(unit.source), known(unit.target)]
  return {...unit, ...(source !== undefined && {source}), ...(target !== undefined && {target})}
}

const UNPLACED = 'not all of its mark-up could be placed'

/** Whether the first text has all the tags of the second. */
function sameTags(a: string, b: string, {tags}: Names): boolean {
  const used = (text: string) => new Set(tagsIn(text, tags).flatMap(({type, name}) => (type === 'close' ? [] : [name])))
  const there = used(a)
  return [...used(b)].every((name) => there.has(name))
}
