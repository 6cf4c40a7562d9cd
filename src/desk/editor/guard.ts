/** Keeps tags whole: a change that would cut into one takes all of it, and its partner with it. */
import {type ChangeSpec, EditorState, type Extension, type Transaction} from '@codemirror/state'
import {EditorView} from '@codemirror/view'
import type {Span} from '../../model.ts'
import type {Chip} from '../text.ts'
import {readState, shapeOf} from './chips.ts'

export const guard: Extension = [
  EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged || !isTyped(transaction)) return transaction
    const mended = mendedChanges(transaction)
    return mended ? [{changes: mended, userEvent: 'delete.tag', scrollIntoView: true}] : transaction
  }),
  EditorView.inputHandler.of((view, from, to, text) => closeTag(view, from, to, text))
]

/** What a person does; undo, and what the page does itself, is let through. */
const isTyped = (transaction: Transaction): boolean =>
  ['input', 'delete'].some((event) => transaction.isUserEvent(event)) && !transaction.isUserEvent('input.tag')

/** The changes with whole tags, and pairs of them; undefined where they are so already. */
function mendedChanges(transaction: Transaction): ChangeSpec[] | undefined {
  const {chips} = readState(transaction.startState)
  if (chips.length === 0) return undefined
  const partners = partnersOf(chips)
  const wanted: Array<Span & {insert: string}> = []
  const gone = new Set<Chip>()
  let isCut = false
  transaction.changes.iterChanges((start, end, _, __, insert) => {
    let [from, to] = [start, end]
    for (const chip of chips) {
      const touched = chip.start < to && chip.end > from
      const inside = from === to && from > chip.start && from < chip.end
      if (!touched && !inside) continue
      if (inside) from = to = chip.end
      else gone.add(chip)
      if (inside || chip.start < from || chip.end > to) isCut = true
      if (touched) [from, to] = [Math.min(from, chip.start), Math.max(to, chip.end)]
    }
    wanted.push({start: from, end: to, insert: insert.toString()})
  })
  // Somebody who replaces a tag with text that holds it again has not removed it.
  const again = wanted.map(({insert}) => insert).join(' ')
  const lonely = [...gone].flatMap((chip) => {
    const partner = partners.get(chip)
    return partner && !gone.has(partner) && !again.includes(`${chip.name}>`) ? [partner] : []
  })
  if (!isCut && lonely.length === 0) return undefined
  const extra = lonely.map(({start, end}) => ({start, end, insert: ''}))
  return [...wanted, ...extra]
    .sort((a, b) => a.start - b.start)
    .map(({start, end, insert}) => ({from: start, to: end, insert}))
}

/** Each opening tag with its closing one, both ways. */
function partnersOf(chips: readonly Chip[]): Map<Chip, Chip> {
  const open: Chip[] = []
  const found = new Map<Chip, Chip>()
  for (const chip of chips) {
    if (chip.type === 'open') open.push(chip)
    if (chip.type !== 'close') continue
    const at = open.findLastIndex((one) => one.name === chip.name)
    const partner = open[at]
    if (!partner) continue
    open.splice(at, 1)
    found.set(partner, chip)
    found.set(chip, partner)
  }
  return found
}

/** Whoever types the `>` of an opening tag has its closing one set as well. */
function closeTag(view: EditorView, from: number, to: number, text: string): boolean {
  if (text !== '>') return false
  const {state} = view
  const before = state.sliceDoc(Math.max(0, from - 40), from)
  const name = /<([A-Za-z][A-Za-z0-9]*)$/.exec(before)?.[1]
  const closing = /<\/([A-Za-z][A-Za-z0-9]*)$/.exec(before)?.[1]
  if (closing !== undefined && state.sliceDoc(to).startsWith(`</${closing}>`)) {
    // The one that is there already is meant.
    const typed = closing.length + 2
    const anchor = from + 1
    view.dispatch({changes: {from: from - typed, to}, selection: {anchor}, userEvent: 'input.tag'})
    return true
  }
  const tag = state.facet(shapeOf).tags.find((one) => one.name === name)
  if (!tag || ['image', 'break', 'footnote'].includes(tag.kind)) return false
  if (state.sliceDoc(to).includes(`</${tag.name}>`)) return false
  const inside = tag.kind === 'code' ? (tag.value ?? '') : ''
  const insert = `>${inside}</${tag.name}>`
  const head = from + (tag.kind === 'code' ? insert.length : 1)
  view.dispatch({changes: {from, to, insert}, selection: {anchor: head}, userEvent: 'input.tag'})
  return true
}
