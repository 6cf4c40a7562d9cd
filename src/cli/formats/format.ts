import type {Finding} from '../../model.ts'
import type {Paint} from '../shell.ts'

/** One way of printing findings. */
export interface Format {
  readonly name: string
  print(findings: readonly Finding[], context: FormatContext): string
}

export interface FormatContext {
  readonly paint: Paint
  /** Of polyedition. */
  readonly version: string
  /** The folder of the project as seen from the repository, with `/` at its end, where it is not the same. */
  readonly folder?: string
  /** Every article that was looked at, so that a report can also say what is right. */
  readonly articles: readonly string[]
}

/** `article/talks.md:12:3`, or the locale and key where no file has a place for it. */
export function whereIs({place, slug, locale, key}: Finding): string {
  if (place?.path !== undefined) return `${place.path}:${place.start.line}:${place.start.column}`
  return [slug, locale, key].filter((part) => part !== undefined).join(' ') || 'project'
}

export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** Characters that would command a terminal, or turn a line around, shown as what they are. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
