/** What rules learn of a text or a pair is kept with it: it is asked for again and again, and goes with it. */
export interface Noted {
  /** By the number of what is learned. */
  readonly notes: unknown[]
}

let count = 0

/** Learned when it is first asked for. */
export function noted<Holder extends Noted, T extends object | number>(
  learn: (holder: Holder) => T
): (holder: Holder) => T {
  const at = count++
  return (holder) => {
    const known = holder.notes[at] as T | undefined
    if (known !== undefined) return known
    const learned = learn(holder)
    holder.notes[at] = learned
    return learned
  }
}

/** Room for what is usually learned, so that it need not grow. */
const ROOM = 16

export const noNotes = (): unknown[] => new Array<unknown>(ROOM).fill(undefined)
