import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {EditorState, type Extension, Prec} from '@codemirror/state'
import {EditorView, type KeyBinding, keymap} from '@codemirror/view'
import type {Direction} from '../../model.ts'
import type {Shape} from '../text.ts'
import {chips, readState, shapeOf} from './chips.ts'
import {completing, putTag} from './complete.ts'
import {guard} from './guard.ts'
import {marks} from './marks.ts'

export interface EditorOptions {
  readonly parent: HTMLElement
  readonly text: string
  readonly shape: Shape
  /** Tags that stand alone in the source. */
  readonly alone: ReadonlySet<string>
  readonly lang: string
  readonly dir: Direction
  /** For those who do not see it. */
  readonly label: string
  readonly readOnly: boolean
  readonly keys: readonly KeyBinding[]
  /** With every change of the text. */
  readonly changed: (text: string) => void
}

/** An editor for the target of one segment. */
export function createEditor(options: EditorOptions): EditorView {
  const {parent, text, shape, alone, lang, dir, label, readOnly, keys, changed} = options
  const extensions: Extension[] = [
    EditorView.cspNonce.of(document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? ''),
    EditorView.contentAttributes.of({lang, dir, 'aria-label': label, spellcheck: 'true'}),
    EditorView.perLineTextDirection.of(true),
    EditorView.lineWrapping,
    EditorState.readOnly.of(readOnly),
    shapeOf.of(shape),
    chips,
    marks,
    guard,
    history(),
    completing(alone),
    Prec.high(keymap.of([...keys, ...tagKeys(shape, alone)])),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.updateListener.of(({docChanged, state}) => {
      if (docChanged) changed(state.doc.toString())
    }),
    // A text is one paragraph.
    EditorState.transactionFilter.of((transaction) =>
      transaction.docChanged && transaction.newDoc.lines > 1
        ? [transaction, {changes: joinedLines(transaction.newDoc.toString()), sequential: true}]
        : transaction
    )
  ]
  const view = new EditorView({parent, state: EditorState.create({doc: text, extensions})})
  view.dispatch({selection: {anchor: text.length}})
  return view
}

/** Line breaks become spaces. */
function joinedLines(text: string): Array<{from: number; to: number; insert: string}> {
  return [...text.matchAll(/\s*\n\s*/g)].map(({0: whole, index}) => ({
    ...{from: index, to: index + whole.length},
    insert: index === 0 || index + whole.length === text.length ? '' : ' '
  }))
}

/** Alt and a digit puts the tag of that number. */
function tagKeys({tags}: Shape, alone: ReadonlySet<string>): KeyBinding[] {
  return tags.slice(0, 9).map((tag, at) => ({
    key: `Alt-${at + 1}`,
    preventDefault: true,
    run: (view) => {
      putTag(view, tag, alone)
      return true
    }
  }))
}

/** Put another text in, as one step that can be undone. */
export function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return
  view.dispatch({
    changes: {from: 0, to: view.state.doc.length, insert: text},
    selection: {anchor: text.length},
    userEvent: 'input.tag'
  })
}

export {readState}
