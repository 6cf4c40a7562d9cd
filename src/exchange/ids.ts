import {unescapeText} from '../segment/index.ts'
import {type Token, tagOfName} from './inline.ts'

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
  const tag = /^<(\/?)([A-Za-z][A-Za-z0-9]*)(\/?)>$/.exec(text)
  const code = tag ?? /^<([A-Za-z][A-Za-z0-9]*)>([\s\S]*)<\/\1>$/.exec(text)
  if (!code || !tagOfName(tag ? tag[2]! : code[1]!)) return undefined
  if (tag) return {type: tag[1] ? 'close' : tag[3] ? 'alone' : 'open', name: tag[2]!}
  return {type: 'alone', name: code[1]!, content: unescapeText(code[2]!)}
}
