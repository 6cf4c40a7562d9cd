/** A copy of plain data that shares no text with its original, because a string that was cut out of a file keeps the
 *  whole file in memory. For whatever outlives its story. Where `known` is equal, it is used instead of a copy. */
export function detached<T>(data: T, known?: T): T {
  const text = JSON.stringify(data)
  return known !== undefined && JSON.stringify(known) === text ? known : (JSON.parse(text) as T)
}
