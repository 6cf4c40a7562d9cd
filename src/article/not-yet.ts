import type {NotYet} from '../model.ts'
import {isoDate} from './date-forms.ts'
import type {FrontEntry, FrontNode} from './front.ts'
import type {Head} from './head.ts'

/** The fields by which a site holds a story back. */
export interface NotYetFields {
  /** Field → what it says of a story that is not to be out: `{draft: true, publish: false, visibility: 'private'}`. */
  readonly fields?: Readonly<Record<string, boolean | string | readonly string[]>>
  /** Fields that say from when a story may be out. The first of them that states a day counts; if the list is empty, no
   *  date holds a story back. */
  readonly dates?: readonly string[]
}

export const notYetFields: Required<NotYetFields> = {
  fields: {
    draft: true,
    hidden: true,
    private: true,
    unlisted: true,
    unpublished: true,
    public: false,
    publish: false,
    published: false,
    status: ['draft', 'future', 'hidden', 'pending', 'private', 'scheduled', 'unlisted', 'unpublished'],
    visibility: ['draft', 'hidden', 'private', 'unlisted']
  },
  dates: ['published', 'publishDate', 'pubDate', 'date']
}

const NO = /^(?:false|no|off|n|0|never|null|~)$/i
const YES = /^(?:true|yes|on|y|1)$/i

/** `published: false` and `published: true` are words, and not dates. */
export function isSwitch(node: FrontNode): boolean {
  const text = node.text()?.trim() ?? ''
  return NO.test(text) || YES.test(text)
}

/** A site's own word for a story that is out. */
const OUT = /^(?:publish(?:ed)?|public|live|sent)$/i

/** One field as its file states it; for a list or a map, only that it is one. */
interface Stated {
  readonly name: string
  readonly value: string
}

/** Reads what a site says of "not yet" in words of its own. */
export class NotYetReader {
  readonly #renamed: Readonly<Record<string, string>>
  readonly #fields: ReadonlyMap<string, boolean | string | readonly string[]>
  readonly #dates: readonly string[]

  constructor({fields, dates}: NotYetFields = {}, renamed: Readonly<Record<string, string>> = {}) {
    this.#renamed = renamed
    this.#fields = new Map(Object.entries(fields ?? notYetFields.fields).map(([name, held]) => [fold(name), held]))
    this.#dates = (dates ?? notYetFields.dates).map(fold)
  }

  /** What holds the story back for good comes before a date, which may have passed. */
  read(entries: readonly FrontEntry[], head: Head, sure: boolean): NotYet | undefined {
    const stated = [...entries.flatMap(statedBy), ...(sure ? [] : statedIn(head))]
    const held = stated.find((one) => this.#holds(one))
    if (held) return {said: shown(held)}
    for (const wanted of this.#dates) {
      const date = stated.find((one) => this.#names(one).includes(wanted) && isoDate(one.value))
      if (date) return {said: shown(date), until: isoDate(date.value)!}
    }
    return undefined
  }

  /** A field that says whether a story is out says nothing else: `status: draft` is not a status of ours. */
  isWord(entry: FrontEntry): boolean {
    return statedBy(entry).some((one) => OUT.test(one.value) || this.#holds(one))
  }

  #holds(one: Stated): boolean {
    return this.#names(one).some((name) => {
      const held = this.#fields.get(name)
      // If a value is neither yes nor no, nobody knows that it means no.
      if (typeof held === 'boolean') return NO.test(one.value) !== held
      return held !== undefined && [held].flat().some((word) => word.toLowerCase() === one.value.toLowerCase())
    })
  }

  /** By the site's name, and by ours. */
  #names({name}: Stated): string[] {
    return [name, ...(Object.hasOwn(this.#renamed, name) ? [this.#renamed[name]!] : [])].map(fold)
  }
}

/** `isDraft`, `is_draft` and `Draft` are one name. */
const fold = (name: string) => name.toLowerCase().replace(/[-_ ]/g, '').replace(/^is/, '')

function statedBy({name, value}: FrontEntry): Stated[] {
  return value.empty ? [] : [{name, value: value.text()?.trim() ?? value.shape}]
}

const LINE = /^["']?([^\s"':=#[{]+)["']?[ \t]*[:=][ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^#\r\n]*))/gm
const MEMBER = /"([^"\s]+)"\s*:\s*(?:"([^"\r\n]*)"|()([^\s",{}[\]]+))/g

/** The lines of a head that a YAML parser cannot read: TOML, JSON, YAML that breaks off. A text without any front
 *  matter has no head. */
function statedIn({text}: Head): Stated[] {
  const pattern = /^\s*\{\s*"/.test(text) ? MEMBER : /^\s*(?:---|\+\+\+)[ \t]*[\r\n]/.test(text) ? LINE : undefined
  if (!pattern) return []
  return [...text.matchAll(pattern)].flatMap(([, name = '', double, single, bare]) => {
    const value = (double || single || bare || '').trim()
    return value === '' ? [] : [{name, value}]
  })
}

const shown = ({name, value}: Stated) => `${name}: ${value.length > 60 ? `${value.slice(0, 60)}…` : value}`
