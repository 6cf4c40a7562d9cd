import type {EditorView, KeyBinding} from '@codemirror/view'
import {useComputed} from '@preact/signals'
import type {JSX} from 'preact'
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks'
import type {Finding} from '../../model.ts'
import {putTag} from '../editor/complete.ts'
import {createEditor, readState, replaceText} from '../editor/editor.ts'
import {setMarks} from '../editor/marks.ts'
import {marksOf} from '../marking.ts'
import type {SegmentView} from '../protocol.ts'
import type {Session} from '../session.ts'
import {aloneIn, typedSpan} from '../text.ts'
import {t} from '../words/index.ts'
import {Conflict} from './conflict.tsx'
import {Findings} from './findings.tsx'
import {Text} from './text.tsx'

export interface Moves {
  /** Done with this one: save it, and go on. */
  readonly done: () => void
  readonly save: () => void
  readonly step: (by: 1 | -1) => void
  readonly finding: (by: 1 | -1) => void
  readonly leave: () => void
}

interface Props {
  readonly session: Session
  readonly segment: SegmentView
  readonly moves: Moves
  readonly readOnly: boolean
}

/** The segment that is being worked on: its source, the editor, what is wrong with it. */
export function Editing({session, segment, moves, readOnly}: Props): JSX.Element {
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView | undefined>(undefined)
  const [chosen, choose] = useState<Finding>()
  const {source, target} = session.view.value
  const findings = session.findingsOf(segment)
  const judgement = useComputed(() => session.judged.value.get(segment.key)).value
  const figures = judgement?.figures ?? []
  const acts = useRef({moves, findings, segment})
  acts.current = {moves, findings, segment}
  const mend = (finding: Finding): (() => void) | undefined => {
    const text = session.fixed(acts.current.segment, finding)
    return text === undefined || readOnly ? undefined : () => editor.current && replaceText(editor.current, text)
  }

  // One editor for one segment, however often the rest is drawn.
  useLayoutEffect(() => {
    const alone = aloneIn(session.source(segment).text, segment.tags)
    const view = createEditor({
      ...{parent: host.current!, shape: session.shape(segment), alone, lang: target.lang, dir: target.dir, readOnly},
      text: (session.draft(segment) ?? session.target(segment)).text,
      label: t('editorLabel', {n: (session.at.peek().get(segment.key) ?? 0) + 1, language: target.name}),
      keys: keysOf(acts, mend),
      changed: (text) => session.type(acts.current.segment, text)
    })
    editor.current = view
    session.judge(segment, view.state.doc.toString())
    view.focus()
    return () => {
      view.destroy()
      editor.current = undefined
    }
  }, [segment.key])

  // Another tab typed, or somebody saved.
  const moved = session.drafts.moved.value
  const now = session.draft(segment)?.text ?? session.target(segment).text
  useEffect(() => {
    const put = (text: string) => {
      if (editor.current && editor.current.state.doc.toString() !== text) replaceText(editor.current, text)
    }
    if (moved === 0 || session.draft(segment)) return put(now)
    // Another tab saved it, or gave it up: only the server knows which.
    void session.refresh().finally(() => {
      const current = session.segment(segment.key)
      if (current && !session.draft(current)) put(session.target(current).text)
    })
  }, [moved, segment.version])

  useEffect(() => {
    const view = editor.current
    if (!view) return
    const read = readState(view.state)
    const current = judgement?.target === read.plain ? figures : []
    const shown = marksOf('target', findings, current, chosen).flatMap(({className, ...span}) => {
      const place = typedSpan(read, span)
      return place ? [{...place, className: `mark ${className}`}] : []
    })
    view.dispatch({effects: setMarks.of(shown)})
  }, [findings, figures, chosen, judgement])

  return (
    <>
      <Text
        text={session.source(segment)}
        lang={source.lang}
        dir={source.dir}
        marks={marksOf('source', findings, figures, chosen)}
      />
      <div class="edit">
        {session.conflicts(segment) && <Conflict session={session} segment={segment} />}
        <div class="editor" ref={host} />
        <Tags session={session} segment={segment} editor={editor} readOnly={readOnly} />
        <Failed session={session} segment={segment} />
        <p class="acts">
          <button type="button" class="main" disabled={readOnly} onClick={moves.done} aria-keyshortcuts="Control+Enter">
            {t(segment.status === 'stale' ? 'acceptNext' : 'doneNext')} <kbd>Ctrl+Enter</kbd>
          </button>
          <button type="button" disabled={readOnly} onClick={moves.save} aria-keyshortcuts="Control+s">
            {t('save')} <kbd>Ctrl+S</kbd>
          </button>
        </p>
        <div aria-live="polite">
          <Findings
            findings={findings}
            beside={[session.source(segment).plain, judgement?.target ?? session.target(segment).plain]}
            choose={choose}
            {...(!readOnly && {
              mend,
              waive: (one: Finding, why: string) => void session.waive(segment, one.ruleId, why)
            })}
          />
        </div>
      </div>
    </>
  )
}

type Acts = {readonly current: {moves: Moves; findings: readonly Finding[]; segment: SegmentView}}

function keysOf(acts: Acts, mend: (finding: Finding) => (() => void) | undefined): KeyBinding[] {
  const key = (name: string, run: (moves: Moves) => void): KeyBinding => ({
    key: name,
    preventDefault: true,
    run: () => {
      run(acts.current.moves)
      return true
    }
  })
  return [
    key('Mod-Enter', (moves) => moves.done()),
    key('Mod-s', (moves) => moves.save()),
    key('Alt-ArrowDown', (moves) => moves.step(1)),
    key('Alt-ArrowUp', (moves) => moves.step(-1)),
    key('F8', (moves) => moves.finding(1)),
    key('Shift-F8', (moves) => moves.finding(-1)),
    key('Mod-.', () => {
      for (const finding of acts.current.findings) {
        const run = mend(finding)
        if (run) return run()
      }
    }),
    {
      key: 'Escape',
      run: () => {
        acts.current.moves.leave()
        return true
      }
    }
  ]
}

interface TagsProps extends Pick<Props, 'session' | 'segment' | 'readOnly'> {
  readonly editor: {readonly current: EditorView | undefined}
}

/** The tags of the source, each with its key; those that are not in the text yet stand out. */
function Tags({session, segment, editor, readOnly}: TagsProps): JSX.Element | null {
  const {tags} = segment
  const text = session.drafts.of(segment.key)?.text ?? session.target(segment).text
  if (tags.length === 0) return null
  const alone = aloneIn(session.source(segment).text, tags)
  return (
    <fieldset class="tags" aria-label={t('tags')}>
      {tags.map((tag, at) => {
        const isUsed = text.includes(`<${tag.name}>`) || text.includes(`<${tag.name}/>`)
        return (
          <button
            type="button"
            key={tag.name}
            class={isUsed ? 'chip used' : 'chip wanting'}
            disabled={readOnly}
            title={tag.value ?? tag.name}
            onClick={() => editor.current && putTag(editor.current, tag, alone)}
            {...(at < 9 && {'aria-keyshortcuts': `Alt+${at + 1}`})}
          >
            <bdi>{`<${tag.name}>`}</bdi> {at < 9 && <kbd>Alt+{at + 1}</kbd>}
            {!isUsed && <span class="hidden"> {t('tagMissing')}</span>}
          </button>
        )
      })}
    </fieldset>
  )
}

function Failed({session, segment}: Pick<Props, 'session' | 'segment'>): JSX.Element | null {
  const told = session.failed.value.get(segment.key)
  if (told === undefined) return null
  return (
    <p class="failed" role="alert">
      {t('notSaved')}{' '}
      {told !== '' && (
        <span lang="en" dir="ltr">
          {told}
        </span>
      )}
    </p>
  )
}
