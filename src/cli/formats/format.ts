import type {Finding} from '../../model.ts'
import type {Paint} from '../shell.ts'

/** One way of printing findings. */
export interface Format {
  readonly name: string
  /** Of a file in this format; what only a screen or a runner reads has none. */
  readonly ending?: string
  print(findings: readonly Finding[], context: FormatContext): string
}

export interface FormatContext {
  readonly paint: Paint
  /** Of polyedition. */
  readonly version: string
  /** The folder of the project as seen from the repository, with `/` at its end, if it is not the same. */
  readonly folder?: string
  /** Every article that was checked, so that a report can also say what is right. */
  readonly articles: readonly string[]
  /** What was not checked, a line for each locale. */
  readonly unchecked?: readonly string[]
}

/** `article/talks.md:12:3`, or the locale and key if no file has a place for it. */
export function whereIs({place, slug, locale, key}: Finding): string {
  if (place?.path !== undefined) return `${place.path}:${place.start.line}:${place.start.column}`
  return [slug, locale, key].filter((part) => part !== undefined).join(' ') || 'project'
}

export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
