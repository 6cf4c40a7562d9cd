import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {isolate, markMarkdown, markText} from '../../src/bidi/index.ts'
import {lines} from '../bidi/lines.ts'
import {isolated, picture, wantedRuns} from '../bidi/wanted.ts'
import {ar, he} from '../packs.ts'
import {type Browser, startBrowser} from './browser.ts'

let browser: Browser | undefined
let reason = ''
beforeAll(async () => {
  const started = await startBrowser()
  if ('reason' in started) {
    reason = started.reason
    console.warn(`Browser tests are skipped: ${reason}`)
  } else browser = started
})
afterAll(() => browser?.close())

/** Runs in the page: the characters of each block from left to right, as they are painted. */
function painted(): string[] {
  const range = document.createRange()
  return [...document.querySelectorAll('.line')].map((block) => {
    const seen: Array<{char: string; x: number; order: number}> = []
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (let i = 0; i < node.data.length; ) {
        const char = String.fromCodePoint(node.data.codePointAt(i)!)
        range.setStart(node, i)
        range.setEnd(node, i + char.length)
        const box = [...range.getClientRects()].find(({width}) => width > 0.01)
        if (box) seen.push({char, x: (box.left + box.right) / 2, order: seen.length})
        i += char.length
      }
    }
    return seen
      .sort((a, b) => a.x - b.x || a.order - b.order)
      .map(({char}) => char)
      .join('')
  })
}

const page = (blocks: readonly string[], lang: string): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>.line{white-space:nowrap;font:20px monospace}</style>${blocks.join('\n')}</html>`
const paragraph = (text: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {className: ['line']},
  children: [{type: 'text', value: text}]
})
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Signs of one glyph, letters of one cluster: what cannot be told apart by place. */
const told = (text: string): string => text.replace(/\p{M}|[\u200E\u200F]|[\uD800-\uDFFF]|\p{Emoji_Presentation}/gu, '')

for (const language of [ar, he]) {
  const own = lines.filter(([lang]) => lang === language.tag)
  const held = own.filter(([, wanted]) => !/⟦https?:[^⟧]*[\u0590-\u06FF]/.test(wanted))
  const look = ([, wanted]: (typeof lines)[number]): string => {
    const {text, runs} = wantedRuns(wanted)
    return told(picture(isolated(text, runs)))
  }
  const shown = async (blocks: readonly string[]): Promise<string[]> => {
    const tab = await browser!.context.newPage()
    await tab.setContent(page(blocks, language.tag))
    const seen = await tab.evaluate(painted)
    await tab.close()
    return seen.map(told)
  }
  const options = (line: (typeof lines)[number]) => ({language, ...(line[2] !== undefined && {source: line[2]})})

  test(`a browser paints isolated lines of ${language.tag} as they are wanted`, async ({skip}) => {
    skip(!browser, reason)
    const blocks = own.map((line) => toHtml(isolate(paragraph(wantedRuns(line[1]).text), options(line))))
    expect(await shown(blocks.map((block) => `<div dir="rtl">${block}</div>`))).toEqual(own.map(look))
  })

  test(`a browser that guesses paints marked lines of ${language.tag} as they are wanted`, async ({skip}) => {
    skip(!browser, reason)
    const blocks = held.map(
      (line) => `<div class="line" dir="auto">${escaped(markText(wantedRuns(line[1]).text, options(line)))}</div>`
    )
    expect(await shown(blocks)).toEqual(held.map(look))
  })

  test(`a viewer of Markdown that guesses paints lines of ${language.tag} as they are wanted`, async ({skip}) => {
    skip(!browser, reason)
    const blocks = held.map((line) => {
      const typed = wantedRuns(line[1])
        .text.replace(/[\\*_[\]<>`#~|$!&]/g, '\\$&')
        .replace(/^[+-]/, '\\$&')
      const marked = markMarkdown(typed, options(line)).replace(/\\([!-/:-@[-`{-~])/g, '$1')
      // An address in brackets of Markdown is an address alone to the reader.
      return `<div class="line" dir="auto">${escaped(marked.replace(/<((?:https?:|[^<>\s]+@)[^<>]*)>/g, '$1').replace(/\[([^\]]*)\]\(https?:[^\s)]*\)/g, '$1'))}</div>`
    })
    expect(await shown(blocks)).toEqual(held.map(look))
  })
}
