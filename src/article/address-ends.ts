import type {Link, Parents, PhrasingContent, Root, Text} from 'mdast'

/** Marks that end a clause or a sentence, or enclose it, and are no part of an address that anybody types: those of
 *  scripts without spaces wherever they stand, the others unless the address goes on, as in `/wiki/قاهرة،_مصر`. GFM
 *  knows the ASCII ones alone. */
const ENDS =
  /[\u060c\u061b\u061f\u06d4](?![\w/%&=#-])|[\u3001\u3002\u3008-\u3011\u3014-\u301b\uff01\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff61-\uff64]/u
/** What an address may hold, and does not end with. */
const TAIL = /[?!.,:*_~'"]|(?![\x00-\x7f])\p{P}/u

/** Bare addresses end before the punctuation of every script, as GFM lets them end before ASCII's. What follows is text
 *  again. Changes the tree, which is fresh. */
export function endAddresses(tree: Root, source: string): void {
  if (!/[^\x00-\x7f]/.test(source) || !/:\/\/|www\./i.test(source)) return
  visit(tree)

  function visit(node: Parents): void {
    for (const [at, child] of node.children.entries()) {
      const rest = child.type === 'link' ? cut(child) : undefined
      if (rest !== undefined) putBack(node.children as PhrasingContent[], at, rest)
      if ('children' in child) visit(child as Parents)
    }
  }
}

/** Take off what is no part of a bare address, and return it. */
function cut(link: Link): Text | undefined {
  const [shown] = link.children
  if (shown?.type !== 'text' || link.data?.spans?.label || link.url.startsWith('mailto:')) return undefined
  // In `<…>` the author says where it ends.
  if (link.position?.start.offset !== shown.position?.start.offset) return undefined
  // GFM has seen to an end that is ASCII's; what stands before a mark of ours it could not see.
  if (!ENDS.test(shown.value) && !/(?![\x00-\x7f])\p{P}$/u.test(shown.value)) return undefined
  const length = addressEnd(shown.value)
  if (length === shown.value.length || length === 0) return undefined
  const rest: Text = {type: 'text', value: shown.value.slice(length)}
  shown.value = shown.value.slice(0, length)
  link.url = link.url.slice(0, link.url.length - rest.value.length)
  const {position} = link
  if (position) {
    const {line, column, offset} = position.start
    const end = {line, column: column + length, ...(offset !== undefined && {offset: offset + length})}
    rest.position = {start: end, end: position.end}
    link.position = {start: position.start, end}
    shown.position = link.position
  }
  return rest
}

/** How much of a text without spaces is the address at its start, in UTF-16 units. Linear. */
export function addressEnd(text: string): number {
  const first = text.search(ENDS)
  let end = first < 0 ? text.length : first
  const kept = text.slice(0, end)
  let unopened = kept.split(')').length - kept.split('(').length
  while (end > 0) {
    const last = text[end - 1]!
    if (last === ')' ? unopened-- <= 0 : !TAIL.test(last)) break
    end--
  }
  return end
}

/** The text after a link begins with what was taken off. */
function putBack(children: PhrasingContent[], at: number, rest: Text): void {
  const next = children[at + 1]
  if (next?.type !== 'text') children.splice(at + 1, 0, rest)
  else {
    next.value = rest.value + next.value
    if (next.position && rest.position) next.position = {start: rest.position.start, end: next.position.end}
  }
}
