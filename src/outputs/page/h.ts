import type {Element, ElementContent, Properties} from 'hast'

type Child = ElementContent | string | undefined | false

/** An element. Children that are absent are left out, so that a caller can write `condition && h(…)`. */
export function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child): ElementContent[] => {
      if (child === undefined || child === false || child === '') return []
      return [typeof child === 'string' ? {type: 'text', value: child} : child]
    })
  }
}

/** The text that a reader sees of a tree, blocks run together. */
export function textOf(node: {readonly value?: string; readonly children?: readonly object[]}): string {
  return node.value ?? node.children?.map(textOf).join('') ?? ''
}
