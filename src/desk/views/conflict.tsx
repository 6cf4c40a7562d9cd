import type {JSX} from 'preact'
import {diffWords} from '../../catalog/diff.ts'
import type {SegmentView} from '../protocol.ts'
import type {Session} from '../session.ts'
import {t} from '../words/index.ts'
import {Diff} from './diff.tsx'

/** The text was changed elsewhere since it was opened here: both stand side by side, and a person decides. */
export function Conflict({
  session,
  segment
}: {
  readonly session: Session
  readonly segment: SegmentView
}): JSX.Element | null {
  const draft = session.draft(segment)
  if (!draft) return null
  const {target} = session.view.value
  const theirs = session.target(segment).text
  return (
    <section class="conflict" role="alert" aria-label={t('conflict')}>
      <h2>{t('conflict')}</h2>
      <div class="versions">
        <div>
          <h3>{t('conflictTheirs')}</h3>
          <p class="text" lang={target.lang} dir={target.dir}>
            {theirs === '' ? t('noText') : theirs}
          </p>
        </div>
        <div>
          <h3>{t('conflictYours')}</h3>
          <Diff parts={diffWords(theirs, draft.text)} lang={target.lang} dir={target.dir} />
        </div>
      </div>
      <p class="acts">
        <button type="button" onClick={() => session.rebase(segment)}>
          {t('conflictMine')}
        </button>
        <button
          type="button"
          onClick={() => {
            session.drafts.drop(segment.key)
            session.drafts.moved.value++
          }}
        >
          {t('conflictTake')}
        </button>
      </p>
    </section>
  )
}
