import type {Draft, NoFigure} from '../draft.ts'
import type {Reader} from '../reader.ts'

/** Reads the figure that begins at a token, or says that there is no figure there. */
export interface StartReader {
  readonly name: string
  readonly read: (reader: Reader, at: number) => Draft | NoFigure | undefined
}

export function firstOf(readers: readonly StartReader[], reader: Reader, at: number): Draft | NoFigure | undefined {
  for (const {read} of readers) {
    const found = read(reader, at)
    if (found) return found
  }
  return undefined
}
