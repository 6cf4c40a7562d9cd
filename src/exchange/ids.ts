import {tagOfName, tagsIn, unescapeText} from '../segment/index.ts'
import type {Token} from './inline.ts'

/** Names an inline element so that every tool keeps it apart: `strong`, then `strong.2`; a figure is `fig-killed`. */
export function idMaker(): (token: Exclude<Token, {type: 'text'}>) => string {
  const counts = new Map<string, number>()
  return ({type, name}) => {
    const id = type === 'figure' ? `fig-${name}` : name
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count === 1 ? id : `${id}.${count}`
  }
}

/** What an id of ours stands for; that of another tool is a name of its own. */
export function ofId(id: string): {readonly figure: boolean; readonly name: string} {
  const name = id.replace(/\.\d+$/, '')
  if (name.startsWith('fig-')) return {figure: true, name: name.slice(4)}
  return {figure: false, name: tagOfName(name) ? name : id}
}

/** A token from the spelling that a file keeps beside an element: `<a1>`, `</a1>`, `<br1/>`, `<code1>ls</code1>`,
 *  `{{killed}}`. Undefined for that of another tool. */
export function tokenOfSpelling(text: string): Token | undefined {
  const figure = /^\{\{([A-Za-z][\w-]*)\}\}$/.exec(text)
  if (figure) return {type: 'figure', name: figure[1]!}
  const tags = tagsIn(text)
  const [first, last] = [tags[0], tags.at(-1)]
  if (first?.start !== 0 || last?.end !== text.length || !tagOfName(first.name)) return undefined
  const {type, name} = first
  if (tags.length === 1) return {type, name}
  if (type !== 'open' || last.type !== 'close' || last.name !== name) return undefined
  return {type: 'alone', name, content: unescapeText(text.slice(first.end, last.start))}
}
