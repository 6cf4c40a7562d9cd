/** Tags and figures by their names: `<` lists the tags of the source, `{{` its figures. */
import {autocompletion, type Completion, type CompletionContext, type CompletionResult} from '@codemirror/autocomplete'
import type {Extension} from '@codemirror/state'
import type {EditorView} from '@codemirror/view'
import type {Tag} from '../../model.ts'
import {tagAround} from '../text.ts'
import {shapeOf} from './chips.ts'

export const completing = (alone: ReadonlySet<string>): Extension =>
  autocompletion({override: [(context) => offered(context, alone)], icons: false})

function offered(context: CompletionContext, alone: ReadonlySet<string>): CompletionResult | null {
  const {tags, figures} = context.state.facet(shapeOf)
  const tag = context.matchBefore(/<\/?[A-Za-z0-9]*$/)
  if (tag) return {from: tag.from, options: tags.map((one) => tagOption(one, alone)), filter: true}
  const figure = context.matchBefore(/\{\{\s*[A-Za-z0-9_-]*$/)
  if (!figure) return null
  const options = [...figures].map(([name, detail]): Completion => ({label: `{{${name}}}`, detail}))
  return {from: figure.from, options}
}

function tagOption(tag: Tag, alone: ReadonlySet<string>): Completion {
  return {
    label: `<${tag.name}>`,
    ...(tag.value !== undefined && {detail: tag.value.slice(0, 60)}),
    apply: (view, _, from, to) => putTag(view, tag, alone, {from, to})
  }
}

/** Put a tag around what is selected, or where the cursor stands. */
export function putTag(
  view: EditorView,
  tag: Tag,
  alone: ReadonlySet<string>,
  place: {readonly from: number; readonly to: number} = view.state.selection.main
): void {
  const chosen = place === view.state.selection.main ? view.state.sliceDoc(place.from, place.to) : ''
  const {before, after} = tagAround(tag, chosen, alone.has(tag.name))
  view.dispatch({
    changes: {from: place.from, to: place.to, insert: before + after},
    selection: {anchor: place.from + before.length},
    userEvent: 'input.tag',
    scrollIntoView: true
  })
  view.focus()
}
