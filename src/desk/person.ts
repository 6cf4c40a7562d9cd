import {type Signal, signal} from '@preact/signals'

const STORED = 'polyedition-desk-name'

/** Who works here: asked for once, and kept in this browser. Empty while nobody has said. */
export const name: Signal<string> = signal(localStorage.getItem(STORED) ?? '')

export function setName(given: string): void {
  name.value = given.trim()
  localStorage.setItem(STORED, name.value)
}
