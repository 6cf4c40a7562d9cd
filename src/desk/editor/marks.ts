/** Places of findings and of values in the text that is typed. */
import {type Extension, StateEffect, type StateEffectType, StateField} from '@codemirror/state'
import {Decoration, type DecorationSet, EditorView} from '@codemirror/view'
import type {Span} from '../../model.ts'

export interface Mark extends Span {
  readonly className: string
}

/** Show these, and no others. Places that are out of the text are left out. */
export const setMarks: StateEffectType<readonly Mark[]> = StateEffect.define()

const field: StateField<DecorationSet> = StateField.define({
  create: () => Decoration.none,
  update(before, {changes, effects, state}) {
    let marks = before.map(changes)
    for (const effect of effects) {
      if (!effect.is(setMarks)) continue
      const inside = effect.value.filter(({start, end}) => start < end && end <= state.doc.length)
      const ranges = inside.map(({start, end, className}) => Decoration.mark({class: className}).range(start, end))
      marks = Decoration.set(ranges, true)
    }
    return marks
  },
  provide: (own) => EditorView.decorations.from(own)
})

export const marks: Extension = field
