/** So many at a time, begun in their order. After a failure no other one is begun; those that are under way end first. */
export async function abreast<T>(items: Iterable<T>, count: number, run: (item: T) => Promise<void>): Promise<void> {
  const rest = items[Symbol.iterator]()
  let failed = false
  const hand = async () => {
    for (let next = rest.next(); !next.done && !failed; next = rest.next()) {
      try {
        await run(next.value)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  const hands = await Promise.allSettled(Array.from({length: count}, hand))
  for (const one of hands) if (one.status === 'rejected') throw one.reason
}

/** Runs what it is given one after another. */
export function inLine(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (run) => {
    const mine = last.then(run)
    last = mine.catch(() => undefined)
    return mine
  }
}
