import type {Element, ElementContent, Text} from 'hast'
import type {Run} from './runs.ts'

/** The length of a node in its block's joined text: a picture or an isolated element is one neutral character. */
export type Measure = (node: ElementContent) => number

/** The same inline nodes with each run in a `<bdi>`, around whole elements where possible. An element inside which a
 *  run begins or ends is split. Runs are sorted and do not overlap. */
export function wrapRuns(nodes: readonly ElementContent[], runs: readonly Run[], measure: Measure): ElementContent[] {
  return place(nodes, 0, runs, measure)
}

function place(
  nodes: readonly ElementContent[],
  offset: number,
  runs: readonly Run[],
  measure: Measure
): ElementContent[] {
  const result: ElementContent[] = []
  const rest = nodes.slice().reverse()
  let open: {run: Run; children: ElementContent[]} | undefined
  let at = offset
  let r = 0
  const close = () => {
    if (open) result.push(bdi(open.run, open.children))
    open = undefined
  }
  while (rest.length > 0) {
    const node = rest.pop()!
    const end = at + measure(node)
    if (open) {
      if (end > open.run.end) {
        const [head, tail] = split(node, open.run.end - at, measure)
        open.children.push(head)
        at = open.run.end
        rest.push(tail)
        close()
      } else {
        open.children.push(node)
        at = end
        if (at === open.run.end) close()
      }
      continue
    }
    const run = runs[r]
    if (!run || run.start >= end) {
      result.push(node)
      at = end
    } else if (run.start === at && (run.end >= end || node.type === 'text')) {
      if (run.end > end || node.type === 'text' || !within(node)) {
        open = {run, children: []}
        rest.push(node)
        r++
      } else {
        // The run is this whole element: putting the isolate inside keeps a link one link.
        result.push({...(node as Element), children: place((node as Element).children, at, [run], measure)} as Element)
        at = end
        r++
      }
    } else if (node.type === 'text') {
      const [head, tail] = split(node, run.start - at, measure)
      result.push(head)
      rest.push(tail)
      at = run.start
    } else {
      const inside: Run[] = []
      while (r < runs.length && runs[r]!.end <= end) inside.push(runs[r++]!)
      const crossing = runs[r]
      if (crossing && crossing.start < end) {
        const [head, tail] = split(node, crossing.start - at, measure)
        result.push(inner(head, at, inside, measure))
        rest.push(tail)
        at = crossing.start
      } else {
        result.push(inner(node, at, inside, measure))
        at = end
      }
    }
  }
  close()
  return result
}

const within = (node: ElementContent): boolean => node.type === 'element' && node.children.length > 0

function inner(node: ElementContent, at: number, runs: readonly Run[], measure: Measure): ElementContent {
  if (node.type !== 'element' || runs.length === 0) return node
  return {...node, children: place(node.children, at, runs, measure)}
}

const bdi = (run: Run, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: run.override ? 'bdo' : 'bdi',
  properties: {dir: run.dir},
  children
})

/** One node as two, divided after `length` of its joined text. An `id` stays with the first half. */
function split(node: ElementContent, length: number, measure: Measure): [ElementContent, ElementContent] {
  if (node.type === 'text') {
    const {position: _, ...bare} = node
    return [{...bare, value: node.value.slice(0, length)} as Text, {...bare, value: node.value.slice(length)} as Text]
  }
  const element = node as Element
  const head: ElementContent[] = []
  const tail: ElementContent[] = []
  let at = 0
  for (const child of element.children) {
    const end = at + measure(child)
    if (end <= length && at < length) head.push(child)
    else if (at >= length) tail.push(child)
    else {
      const [a, b] = split(child, length - at, measure)
      head.push(a)
      tail.push(b)
    }
    at = end
  }
  const {id: _, ...properties} = element.properties
  return [
    {...element, children: head},
    {...element, properties, children: tail}
  ]
}
