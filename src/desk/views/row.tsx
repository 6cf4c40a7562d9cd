import {useComputed} from '@preact/signals'
import type {JSX} from 'preact'
import {marksOf} from '../marking.ts'
import type {SegmentView} from '../protocol.ts'
import {isOpen, type Session} from '../session.ts'
import {readTyped} from '../text.ts'
import {t, type Word} from '../words/index.ts'
import {Editing, type Moves} from './editing.tsx'
import {Findings} from './findings.tsx'
import {Text} from './text.tsx'

interface Props {
  readonly session: Session
  readonly segment: SegmentView
  readonly place: number
  readonly isOpened: boolean
  readonly open: () => void
  readonly moves: Moves
  readonly readOnly: boolean
}

/** One segment in the list: opened, or as it stands. */
export function Row(props: Props): JSX.Element {
  const {session, segment, place, isOpened, open} = props
  const draft = session.draft(segment)
  const saving = useComputed(() => session.saving.value.has(segment.key)).value
  const hasFailed = useComputed(() => session.failed.value.has(segment.key)).value
  const {source, target} = session.view.value
  const findings = session.findingsOf(segment)
  const shown = draft ? {...readTyped(draft.text, session.shape(segment)), text: draft.text} : session.target(segment)
  return (
    <div class={`row ${stateOf(segment)}${isOpened ? ' opened' : ''}`}>
      <p class="meta">
        <span class="place">{place + 1}</span> {t(`role-${segment.role}`)} · <b>{t(stateWord(segment))}</b>
        {segment.by !== undefined && (
          <>
            {' · '}
            <bdi>{segment.by}</bdi>
          </>
        )}
        {draft && <b class="draft"> · {t('draft')}</b>}
        {saving && <span> · {t('saving')}</span>}
        {hasFailed && !isOpened && <b class="failed"> · {t('notSaved')}</b>}
        {session.conflicts(segment) && !isOpened && <b class="failed"> · {t('conflictShort')}</b>}
      </p>
      {isOpened ? (
        <Editing {...props} />
      ) : (
        <>
          <Text
            text={session.source(segment)}
            lang={source.lang}
            dir={source.dir}
            marks={marksOf('source', findings, [])}
          />
          <div class="edit">
            <button type="button" class="target" onClick={open}>
              <span class="hidden">{t('openLabel', {n: place + 1})} </span>
              {shown.plain === '' ? (
                <span class="nothing">{t('noText')}</span>
              ) : (
                <Text
                  isInline
                  text={shown}
                  lang={target.lang}
                  dir={target.dir}
                  marks={draft ? [] : marksOf('target', findings, [])}
                />
              )}
            </button>
            <Findings findings={findings} beside={[session.source(segment).plain, shown.plain]} />
          </div>
        </>
      )}
    </div>
  )
}

const stateOf = (segment: SegmentView): string =>
  segment.status === 'current' && isOpen(segment) ? 'initial' : segment.status

function stateWord({status, state}: SegmentView): Word {
  return status === 'current' ? `state-${state ?? 'translated'}` : `state-${status}`
}
