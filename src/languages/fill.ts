/** A part of a language pack, with defaults for what it lacks. */
import type {Language, LanguagePack} from './language.ts'

/** Stands for written forms: a string or a list of strings. */
export const FORMS = ''

const emptyLists = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, []]))
/** Optional members of a part, by path; where present, what is inside them is completed too. */
const inside: Readonly<Record<string, object>> = {
  'print.percent': {words: []},
  'figures.dualRule': {endings: [], minimum: 0, except: FORMS, exceptShapes: []},
  'wire.embargo': {
    ...emptyLists('held embargo forbids allows until from ends over around prefixes hourWords morning evening'),
    ...{days: {}, hours: {}, zones: {}}
  },
  'wire.handling': {
    ...emptyLists('labels genres remarks desks versions more ends staff staffLabels rights rightsLabels joinerNames'),
    urgent: {}
  }
}

/** `given`, completed from `shape`. The paths of values of the wrong kind are added to `wrong`. */
export function fill(given: object, shape: object, path = '', wrong?: Set<string>): object {
  let out: Record<string, unknown> | undefined
  const own = given as Readonly<Record<string, unknown>>
  const within = Object.entries(inside).flatMap(([at, neutral]) => {
    const key = at.slice(path.length)
    return at.startsWith(path) && !key.includes('.') && isRecord(own[key]) ? [[key, neutral] as const] : []
  })
  for (const [key, neutral] of [...Object.entries(shape), ...within]) {
    const at = path + key
    const value = own[key]
    if (value !== undefined && !isLike(value, neutral)) wrong?.add(at)
    const filled = !isLike(value, neutral)
      ? neutral
      : isStruct(neutral)
        ? fill(value as object, neutral, `${at}.`, wrong)
        : value
    if (filled !== value) out = {...(out ?? own), [key]: filled}
  }
  return out ?? given
}

export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp)
/** An object with fixed members, rather than a table of words. */
const isStruct = (value: unknown): value is object => isRecord(value) && Object.keys(value).length > 0
const isLike = (value: unknown, neutral: unknown): boolean =>
  Array.isArray(neutral)
    ? Array.isArray(value)
    : isRecord(neutral)
      ? isRecord(value)
      : typeof value === typeof neutral || ((neutral === 'all' || neutral === FORMS) && Array.isArray(value))

/** The members of a part that are of the right kind. */
export function given<P extends 'figures' | 'print'>(
  pack: LanguagePack,
  part: P,
  neutral: object
): Partial<Language[P]> {
  const shape = neutral as Readonly<Record<string, unknown>>
  const own = isRecord(pack[part]) ? pack[part] : {}
  const kept = Object.entries(own).filter(
    ([key, value]) => value !== undefined && (shape[key] === undefined || isLike(value, shape[key]))
  )
  const whole = kept.map(([key, value]) => [key, isStruct(shape[key]) ? fill(value as object, shape[key]) : value])
  return Object.fromEntries(whole) as Partial<Language[P]>
}
