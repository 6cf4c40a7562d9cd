import {unescapeText} from '../segment/index.ts'
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

/** What an id of ours stands for. */
export function ofId(id: string): {readonly figure: boolean; readonly name: string} {
  const name = id.replace(/\.\d+$/, '')
  return name.startsWith('fig-') ? {figure: true, name: name.slice(4)} : {figure: false, name}
}

/** A token from the spelling that a file keeps beside an element: `<a1>`, `</a1>`, `<br1/>`, `<code1>ls</code1>`,
 *  `{{killed}}`. */
export function tokenOfSpelling(text: string): Token | undefined {
  const figure = /^\{\{([A-Za-z][\w-]*)\}\}$/.exec(text)
  if (figure) return {type: 'figure', name: figure[1]!}
  const tag = /^<(\/?)([A-Za-z][A-Za-z0-9]*)(\/?)>$/.exec(text)
  if (tag) return {type: tag[1] ? 'close' : tag[3] ? 'alone' : 'open', name: tag[2]!}
  const code = /^<([A-Za-z][A-Za-z0-9]*)>([\s\S]*)<\/\1>$/.exec(text)
  return code ? {type: 'alone', name: code[1]!, content: unescapeText(code[2]!)} : undefined
}
