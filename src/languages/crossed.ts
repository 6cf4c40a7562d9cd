/** Every phrase made of one entry from each list, in order, for words a language combines freely (declined, refused ×
 *  to be × named, identified). An empty entry skips its place. */
export function crossed(...lists: ReadonlyArray<readonly string[]>): string[] {
  return lists.reduce<string[]>(
    (heads, list) => heads.flatMap((head) => list.map((part) => (head && part ? `${head} ${part}` : head || part))),
    ['']
  )
}
