/** A copy of plain data that shares no text with what it was made of: a string that was cut out of a file keeps the
 *  whole file in memory. For what outlives its story. */
export function detached<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T
}
