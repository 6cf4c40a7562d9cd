import {computed, type ReadonlySignal, type Signal, signal} from '@preact/signals'
import type {Of} from './api.ts'

/** What somebody typed and has not saved. */
export interface Draft {
  /** As typed. */
  readonly text: string
  /** The version of the segment that it is based on. */
  readonly version: string
  /** ISO 8601 instant. */
  readonly at: string
}

const PREFIX = 'polyedition-desk'

/** Drafts of one story in one locale, by key. They live in this browser until they are saved or given up, and every tab
 *  of it sees them. */
export class Drafts {
  readonly #name: string
  /** Counts changes that came from elsewhere. */
  readonly moved: Signal<number> = signal(0)
  readonly #each = new Map<string, ReadonlySignal<Draft | undefined>>()
  readonly all: Signal<ReadonlyMap<string, Draft>> = signal(new Map())

  constructor(project: string, {slug, locale}: Of) {
    this.#name = [PREFIX, project, locale, slug].map(encodeURIComponent).join('/')
    this.#read()
  }

  /** Follow other tabs; returns what ends it. */
  follow(): () => void {
    const heard = ({key}: StorageEvent) => {
      if (key !== null && !key.startsWith(`${this.#name}/`)) return
      this.#read()
      this.moved.value++
    }
    addEventListener('storage', heard)
    return () => removeEventListener('storage', heard)
  }

  /** Whoever asks for one hears of no other. */
  of(key: string): Draft | undefined {
    const known = this.#each.get(key) ?? computed(() => this.all.value.get(key))
    this.#each.set(key, known)
    return known.value
  }

  /** Kept at once: a reload in the middle of a word loses nothing. */
  keep(key: string, text: string, version: string): void {
    const draft: Draft = {text, version, at: new Date().toISOString()}
    this.all.value = new Map([...this.all.peek(), [key, draft]])
    try {
      localStorage.setItem(`${this.#name}/${key}`, JSON.stringify(draft))
    } catch {
      // The browser's store is full or closed: the page itself still holds it.
    }
  }

  drop(key: string): void {
    if (!this.all.peek().has(key)) return
    const known = this.all.peek().get(key)
    const stored = draftOf(localStorage.getItem(`${this.#name}/${key}`))
    // Another tab has typed on, and this one has not heard of it yet.
    const isNewer = stored !== undefined && stored.text !== known?.text
    const rest = [...this.all.peek()].filter(([one]) => one !== key)
    this.all.value = new Map(isNewer ? [...rest, [key, stored]] : rest)
    if (isNewer) this.moved.value++
    else localStorage.removeItem(`${this.#name}/${key}`)
  }

  #read(): void {
    const found = new Map<string, Draft>()
    for (let at = 0; at < localStorage.length; at++) {
      const name = localStorage.key(at)!
      if (!name.startsWith(`${this.#name}/`)) continue
      const draft = draftOf(localStorage.getItem(name))
      if (draft) found.set(name.slice(this.#name.length + 1), draft)
    }
    this.all.value = found
  }
}

function draftOf(text: string | null): Draft | undefined {
  try {
    const found = JSON.parse(text ?? '') as Partial<Draft> | null
    const whole = [found?.text, found?.version, found?.at].every((one) => typeof one === 'string')
    return whole ? (found as Draft) : undefined
  } catch {
    return undefined
  }
}
