/** Tags and bound figures in the text that is typed: shown as chips, and never broken. */
import {type EditorState, type Extension, Facet, RangeSetBuilder, StateField} from '@codemirror/state'
import {Decoration, type DecorationSet, Direction, EditorView, WidgetType} from '@codemirror/view'
import {type Chip, readTyped, type Shape, type TypedText} from '../text.ts'

/** What may stand in the text of this editor. */
export const shapeOf: Facet<Shape, Shape> = Facet.define({
  combine: ([shape = {tags: [], figures: new Map()}]) => shape
})

interface Shown {
  readonly read: TypedText
  readonly chips: DecorationSet
  readonly isolates: DecorationSet
}

/** How the text reads, at every moment. */
const shown: StateField<Shown> = StateField.define({
  create: (state) => showing(state),
  update: (before, {docChanged, state}) => (docChanged ? showing(state) : before)
})

/** The text as it stands now, with what its readers see of it. */
export const readState = (state: EditorState): TypedText => state.field(shown).read

export const chips: Extension = [
  shown,
  EditorView.decorations.from(shown, (one) => one.chips),
  EditorView.atomicRanges.of((view) => view.state.field(shown).chips),
  EditorView.bidiIsolatedRanges.of((view) => view.state.field(shown).isolates)
]

function showing(state: EditorState): Shown {
  const read = readTyped(state.doc.toString(), state.facet(shapeOf))
  const chips = new RangeSetBuilder<Decoration>()
  const isolates = new RangeSetBuilder<Decoration>()
  for (const chip of read.chips) {
    chips.add(chip.start, chip.end, Decoration.replace({widget: new ChipWidget(chip)}))
    isolates.add(chip.start, chip.end, isolate)
  }
  return {read, chips: chips.finish(), isolates: isolates.finish()}
}

const isolate = Decoration.mark({bidiIsolate: Direction.LTR})

/** What a chip says: an opening tag points into its text, a closing one back. */
export function chipLabel({type, name, shown: text}: Pick<Chip, 'type' | 'name' | 'shown'>): string {
  if (type === 'figure') return text
  if (type === 'code') return text
  return type === 'close' ? `/${name}` : name
}

class ChipWidget extends WidgetType {
  readonly #chip: Chip

  constructor(chip: Chip) {
    super()
    this.#chip = chip
  }

  override eq(other: ChipWidget): boolean {
    const [a, b] = [this.#chip, other.#chip]
    return a.type === b.type && a.name === b.name && a.shown === b.shown
  }

  override toDOM(): HTMLElement {
    const {type, name, shown: text} = this.#chip
    const chip = document.createElement('span')
    chip.className = `chip ${type}`
    chip.dir = type === 'figure' ? 'auto' : 'ltr'
    chip.textContent = chipLabel(this.#chip)
    chip.title = type === 'figure' ? `{{${name}}}` : type === 'code' ? `<${name}>${text}</${name}>` : `<${name}>`
    chip.setAttribute('role', 'img')
    chip.setAttribute('aria-label', type === 'figure' ? `${name} ${text}` : `<${type === 'close' ? '/' : ''}${name}>`)
    return chip
  }

  override ignoreEvent(): boolean {
    return false
  }
}
