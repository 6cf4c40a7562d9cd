// Pairs of an article and a translation of it, made by script: the words are exchanged for ones of another script that
// no two occurrences share, then blocks are split, merged, moved, dropped and inserted. What stands for what is known.
import {parseArticle, segmentArticle, spliceTargets} from '../dist/lib/index.js'

/** A stream of numbers from 0 to 1, the same for the same seed. */
export function random(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (list) => list[below(list.length)],
    // Normal, by Box and Muller.
    normal: (deviation) => deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  }
}

const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي']
// Private characters that name the segment which a sentence comes from; taken out before anything is aligned.
const mark = (id) =>
  `\uE000${[...String(id)].map((digit) => String.fromCharCode(0xe010 + Number(digit))).join('')}\uE001`
const MARKS = /\uE000[\uE010-\uE019]+\uE001/g
const idsIn = (text) => [
  ...new Set(
    (text.match(MARKS) ?? []).map((id) => Number([...id.slice(1, -1)].map((c) => c.charCodeAt(0) - 0xe010).join('')))
  )
]

/** A text with tags in words of no language, with a mark in each sentence. */
function pseudo(text, id, {next, normal, pick}, arabicDigits) {
  const stretch = 0.85 * Math.exp(normal(0.12))
  let code = false
  let due = true
  const words = text
    .split(/(<\/?[a-z]+\d*\/?>)/)
    .map((part) => {
      if (/^<\/?code\d*>$/.test(part)) code = !part.startsWith('</')
      if (part.startsWith('<') || code) return part
      return part.replace(/&\w+;|https?:\S+|[\p{L}\p{M}'’]+|\d|[.?!](?=\s|$)|,|:$/gu, (word, at) => {
        if (/^(?:&|http)/.test(word)) return word
        if (/^\d$/.test(word)) return arabicDigits ? String.fromCharCode(0x660 + Number(word)) : word
        if (/^[.?!]$/.test(word)) {
          due = true
          if (at + 1 < part.length && next() < 0.1) return ' و'
          return word === '?' ? '؟' : word
        }
        if (word === ',') return '،'
        if (word === ':') return next() < 0.1 ? '.' : word
        const name = /^\p{Lu}/u.test(word) && /\p{L}\s*$/u.test(part.slice(0, at))
        const term = /\p{L}\p{Lu}|[\d_]/u.test(word)
        const own = due ? mark(id) : ''
        due = false
        if (next() < (term ? 0.7 : name ? 0.15 : 0.01)) return word + own
        const length = Math.max(2, Math.round(word.length * stretch * Math.exp(normal(0.25))))
        return Array.from({length}, () => pick(LETTERS)).join('') + own
      })
    })
    .join('')
  if (words.search(MARKS) >= 0) return words
  // Nothing but figures and code.
  const place = words.search(/\d(?![^<]*\/?>)|$/)
  return words.slice(0, place + 1) + mark(id) + words.slice(place + 1)
}

const read = (markdown) => {
  const {article} = parseArticle(markdown, {lang: 'en', slug: 'pair', directives: []})
  return {article, segments: segmentArticle(article)}
}

/** Top-level blocks, each with what stands before it. */
function blocksOf({article}) {
  let end = 0
  const blocks = article.tree.children.map((node) => {
    const [from, to] = [node.position.start.offset, node.position.end.offset]
    const block = {node, gap: article.source.slice(end, from), text: article.source.slice(from, to)}
    end = to
    return block
  })
  return {blocks, tail: article.source.slice(end)}
}

const BREAK = /(?<=[.!؟]) (?=\S)/
const isPlain = ({node, text, touched}) =>
  !touched && node.type === 'paragraph' && !/[\n|]|\\$|^\s*[[<!]/.test(text) && !text.includes('<')
const swap = (list, a, b) => ([list[a], list[b]] = [list[b], list[a]])

/** What a translator does to the order of blocks; no block is changed twice. */
const habits = {
  split(blocks, at) {
    const block = blocks[at]
    if (!isPlain(block)) return false
    const cut = block.text.match(BREAK)
    if (!cut || /[*_[\]`]/.test(block.text)) return false
    const [first, second] = [block.text.slice(0, cut.index), block.text.slice(cut.index + 1)]
    if (!idsIn(second).length || !idsIn(first).length) return false
    blocks.splice(at, 1, {...block, text: first, touched: true}, {...block, gap: '\n\n', text: second, touched: true})
    return true
  },
  merge(blocks, at) {
    const [a, b] = [blocks[at], blocks[at + 1]]
    if (!b || !isPlain(a) || !isPlain(b)) return false
    blocks.splice(at, 2, {...a, text: `${a.text} ${b.text}`, touched: true})
    return true
  },
  swap(blocks, at) {
    const [a, b] = [blocks[at], blocks[at + 1]]
    if (!b || !isPlain(a) || !isPlain(b)) return false
    blocks.splice(at, 2, {...b, gap: a.gap, touched: true}, {...a, gap: b.gap, touched: true})
    return true
  },
  move(blocks, at, {below}) {
    if (!isPlain(blocks[at])) return false
    const [block] = blocks.splice(at, 1)
    blocks.splice(below(blocks.length + 1), 0, {...block, gap: '\n\n', touched: true})
    return true
  },
  drop(blocks, at) {
    if (blocks[at].touched || /^(?:definition|footnoteDefinition|yaml)$/.test(blocks[at].node.type)) return false
    blocks.splice(at, 1)
    return true
  },
  insert(blocks, at, numbers) {
    const words = Array.from({length: 8 + numbers.below(50)}, () => 'x'.repeat(2 + numbers.below(9))).join(' ')
    blocks.splice(at, 0, {
      node: {type: 'inserted'},
      touched: true,
      gap: '\n\n',
      text: pseudo(words, 0, numbers).replace(MARKS, '')
    })
    return true
  },
  dropItem(blocks, at, {below}) {
    return inList(blocks, at, (items) => items.splice(below(items.length), 1))
  },
  swapItems(blocks, at, {below}) {
    return inList(blocks, at, (items) => {
      const first = below(items.length - 1)
      swap(items, first, first + 1)
    })
  }
}

function inList(blocks, at, change) {
  const block = blocks[at]
  if (block.node.type !== 'list' || block.node.children.length < 3) return false
  const start = block.node.position.start.offset
  const items = block.node.children.map(({position}) =>
    block.text.slice(position.start.offset - start, position.end.offset - start)
  )
  if (items.some((item) => !/^[-*+]\s/.test(item))) return false
  change(items)
  blocks[at] = {...block, node: {type: 'changed list'}, touched: true, text: items.join('\n')}
  return true
}

/** A section goes behind the next of its level. */
function moveSection(blocks, {pick}) {
  const heads = blocks.flatMap(({node}, at) => (node.type === 'heading' && node.depth === 2 ? [at] : []))
  if (heads.length < 3) return
  const nth = pick([...heads.keys()].slice(0, -2))
  const [a, b, c] = [heads[nth], heads[nth + 1], heads[nth + 2]]
  blocks.splice(a, c - a, ...blocks.slice(b, c), ...blocks.slice(a, b))
}

/** `{source, target, truth}`: both articles with their segments, and for each target segment the indices of the source
 *  segments that it says; undefined where the pair could not be made. */
export function pairOf(markdown, seed, {rate = 0.02} = {}) {
  const numbers = random(seed)
  const source = read(markdown.replace(/^\+\+\+\n[\s\S]*?\n\+\+\+\n/, ''))
  const arabicDigits = numbers.next() < 0.2
  const targets = new Map(source.segments.map(({key, text}, at) => [key, pseudo(text, at + 1, numbers, arabicDigits)]))
  const translated = read(spliceTargets(source.article, source.segments, targets))
  const {blocks, tail} = blocksOf(translated)
  const size = blocks.length
  for (const change of Object.values(habits)) {
    // Once, in a short article perhaps; more often in a long one.
    for (let left = numbers.next() + size * rate; left >= 1; left--)
      for (let tries = 0, done = false; tries < 4 * size && !done && blocks.length > 2; tries++)
        done = change(blocks, numbers.below(blocks.length), numbers)
  }
  if (numbers.next() < 0.1) moveSection(blocks, numbers)
  const marked =
    blocks.map(({gap, text}, at) => (at && !/\n[ \t]*\n|\n/.test(gap) ? '\n\n' : gap) + text).join('') + tail
  const told = read(marked)
  const target = read(marked.replace(MARKS, ''))
  const same = told.segments.map(({role}) => role).join() === target.segments.map(({role}) => role).join()
  if (!same || !source.segments.length) return undefined
  return {source, target, truth: told.segments.map(({text}) => idsIn(text).map((id) => id - 1))}
}
