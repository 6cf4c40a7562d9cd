/** A copy of plain data that shares no text with what it was made of: a string that was cut out of a file keeps the
 *  whole file in memory. For what outlives its story. Where `known` says the same, it is taken, and there is no copy. */
export function detached<T>(data: T, known?: T): T {
  const text = JSON.stringify(data)
  return known !== undefined && JSON.stringify(known) === text ? known : (JSON.parse(text) as T)
}
