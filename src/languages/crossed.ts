/** Every phrase that takes one entry of each list, in order: what a language combines freely (declined, refused × to be
 *  × named, identified). An empty entry leaves its place out. */
export function crossed(...lists: ReadonlyArray<readonly string[]>): string[] {
  const phrases = lists.reduce<string[]>(
    (heads, list) => heads.flatMap((head) => list.map((part) => `${head} ${part}`)),
    ['']
  )
  return phrases.map((phrase) => phrase.split(' ').filter(Boolean).join(' '))
}
