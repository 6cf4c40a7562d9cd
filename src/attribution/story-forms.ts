import type {NameForm} from './name-forms.ts'
import type {Sounds} from './sounds.ts'

/** A form of the target's words; one object for the whole story. */
export interface Form {
  readonly form: string
  readonly sounds: Sounds
  /** Whether it is a word that stands beside names and is not one itself. */
  readonly common: boolean
  /** Segments whose target has it, in order. */
  readonly places: number[]
  /** Names that it renders; made when the first is known. */
  owners?: Set<string>
}

/** Where the forms of a story occur. Few of them may be a name: those are noted, and then found in one pass over the
 *  story. All forms are indexed only if somebody asks for one that was not noted. */
export class StoryForms {
  /** By segment and word, what each word of the target may be as a name. */
  readonly #rows: ReadonlyArray<ReadonlyArray<readonly NameForm[]>>
  readonly #common: ReadonlySet<string>
  readonly #known = new Map<string, Form>()
  #pending = new Map<string, Form>()
  #complete = false

  constructor(rows: ReadonlyArray<ReadonlyArray<readonly NameForm[]>>, common: ReadonlySet<string>) {
    this.#rows = rows
    this.#common = common
  }

  /** Its places are known after `locate`. */
  note({form, sounds}: NameForm): Form {
    let one = this.#known.get(form)
    if (!one) {
      one = {form, sounds, common: this.#common.has(form), places: []}
      this.#known.set(form, one)
      this.#pending.set(form, one)
    }
    return one
  }

  /** Find the places of everything noted since the last call. */
  locate(): void {
    if (this.#pending.size === 0) return
    const pending = this.#pending
    this.#pending = new Map()
    for (const [at, row] of this.#rows.entries()) {
      for (const forms of row) {
        for (const {form} of forms) {
          const one = pending.get(form)
          if (one && one.places.at(-1) !== at) one.places.push(at)
        }
      }
    }
  }

  /** Any form of the story, with its places. */
  get({form, sounds}: NameForm): Form {
    if (!this.#known.has(form) && !this.#complete) {
      this.#complete = true
      for (const row of this.#rows) for (const forms of row) for (const one of forms) this.note(one)
      this.locate()
    }
    return this.#known.get(form) ?? this.note({form, sounds, article: false})
  }
}
