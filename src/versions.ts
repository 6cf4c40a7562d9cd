/** What we write to disk and read again: in which shapes it ever was, and how each becomes the next. A file says its
 *  shape in `version`; a step changes what it knows and hands on the rest, so that no field is lost on the way.
 *
 *  A change of a shape is one step more, and one more file among the fixtures of the tests. */
export interface Format {
  /** As messages call such a file. */
  readonly name: string
  /** `steps[n]` makes a file of version `n` one of version `n + 1`; what is written has the last. */
  readonly steps: readonly Step[]
}

/** Of the rules as a whole. It is raised when one comes, or finds what it did not find before: who signed a translation
 *  under the former ones has not been told what these tell. */
export const rulesVersion = 1

export type Data = Readonly<Record<string, unknown>>
type Step = (data: Data) => Data

/** Before files said their version they had the shape of the first. */
const unsaid: Step = (data) => data

/** The version was called `polyedition` and is called `version`, as in every other file. */
const renamed: Step = ({polyedition: _, ...data}) => data

/** All editions stood in the index itself, as those of a small project still do. */
const undivided: Step = (data) => data

export const formats: Readonly<Record<'state' | 'index' | 'journal' | 'lock' | 'head' | 'queue', Format>> = {
  state: {name: 'a state file', steps: [unsaid, renamed]},
  index: {name: 'an index of editions', steps: [unsaid, renamed, undivided]},
  journal: {name: 'a journal', steps: [unsaid]},
  lock: {name: 'a lock', steps: [unsaid]},
  head: {name: 'the head of a store', steps: [unsaid]},
  queue: {name: 'the queue of a store', steps: [unsaid]}
}

/** Of what is written today. */
export const versionOf = ({steps}: Format): number => steps.length

/** The names that a version has had in files. */
export const isVersionName = (name: string): boolean => name === 'version' || name === 'polyedition'

/** The version that a file says; 0 where it says none, not a number where it says something else. A file that says two,
 *  as after a careless merge, holds what the later one can. */
export function versionIn({version, polyedition}: Data): number {
  const said = [version, polyedition].filter((one) => one !== undefined)
  return said.every(isVersion) ? Math.max(0, ...said) : Number.NaN
}

const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** Why a file of this version cannot be read, and what to do; `undefined` where it can. */
export function versionProblem(found: number, format: Format): string | undefined {
  const known = versionOf(format)
  if (found <= known) return undefined
  if (Number.isNaN(found)) return `Found a version that is no whole number, expected \`${known}\` or an earlier one`
  return `Found ${format.name} of version \`${found}\`, expected \`${known}\` or an earlier one; it was written by a newer polyedition: upgrade to that one (\`npm install polyedition@latest\`) and run the command again`
}

/** The same file in the shape of today. To be called where there is no `versionProblem`. */
export function broughtUp(data: Data, {steps}: Format): Data {
  return {...steps.slice(versionIn(data)).reduce((now, step) => step(now), data), version: steps.length}
}
