import type {JSX} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import type {State} from '../../model.ts'
import {api} from '../api.ts'
import type {Help, Offer, SegmentView} from '../protocol.ts'
import type {Session} from '../session.ts'
import {toTyped} from '../text.ts'
import {number, t} from '../words/index.ts'
import {Diff} from './diff.tsx'

interface Props {
  readonly session: Session
  readonly segment: SegmentView
  readonly readOnly: boolean
}

/** All that helps with the segment that is being worked on. */
export function Panel({session, segment, readOnly}: Props): JSX.Element {
  const [help, setHelp] = useState<Help>()
  const {slug, locale} = session.of
  const {key, source: text} = segment
  useEffect(() => {
    let isHere = true
    setHelp(undefined)
    api.help({slug, locale, key}).then(
      (found) => isHere && setHelp(found),
      () => {}
    )
    return () => {
      isHere = false
    }
  }, [slug, locale, key, text])
  const {source, target} = session.view.value
  const put = (typed: string) => {
    session.type(segment, typed)
    session.drafts.moved.value++
  }
  return (
    <>
      <StateBox session={session} segment={segment} readOnly={readOnly} />
      {segment.context !== undefined && (
        <section>
          <h2>{t('context')}</h2>
          <p class="text" lang={source.lang} dir={source.dir}>
            {segment.context}
          </p>
        </section>
      )}
      {segment.edit && (
        <section>
          <h2>{t('changed')}</h2>
          <p>{segment.edit.gravity.map((one) => t(`gravity-${one}`)).join(' · ')}</p>
          <Diff parts={segment.edit.diff} lang={source.lang} dir={source.dir} />
        </section>
      )}
      {segment.recorded !== undefined && segment.recorded !== '' && (
        <section>
          <h2>{t('oldTarget')}</h2>
          <Insert
            typed={toTyped(segment.recorded, segment.tags)}
            {...{lang: target.lang, dir: target.dir, put, readOnly}}
          />
        </section>
      )}
      <section>
        <h2>{t('memory')}</h2>
        {help === undefined ? (
          <p class="nothing">{t('loading')}</p>
        ) : help.memory.length === 0 ? (
          <p class="nothing">{t('memoryNone')}</p>
        ) : (
          help.memory.map((offer, at) => <MemoryOffer key={at} {...{offer, session, segment, put, readOnly}} />)
        )}
      </section>
      {help !== undefined && help.terms.length > 0 && (
        <section>
          <h2>{t('terms')}</h2>
          <ul class="terms">
            {help.terms.map(({source: from, use, also, never}) => (
              <li key={`${from} ${use}`}>
                <bdi lang={source.lang}>{from}</bdi> {t('arrow')}{' '}
                <b>
                  <bdi lang={target.lang}>{use}</bdi>
                </b>
                {also.length > 0 && (
                  <span>
                    {' '}
                    ({t('termAlso')} <bdi lang={target.lang}>{also.join(' · ')}</bdi>)
                  </span>
                )}
                {never.length > 0 && (
                  <span class="never">
                    {' '}
                    {t('termNever')} <del lang={target.lang}>{never.join(' · ')}</del>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const STATES: readonly State[] = ['initial', 'translated', 'reviewed', 'final']

function StateBox({session, segment, readOnly}: Props): JSX.Element {
  const {status, state, by, origin, note, waivers} = segment
  return (
    <section>
      <h2>{t('state')}</h2>
      <p>
        <b>{t(status === 'current' ? `state-${state ?? 'translated'}` : `state-${status}`)}</b>
        {by !== undefined && (
          <>
            {' · '}
            <bdi>{by}</bdi>
          </>
        )}
        {origin !== undefined && ` · ${t(`origin-${origin}`)}`}
      </p>
      {note !== undefined && (
        <p lang="en" dir="auto">
          {note}
        </p>
      )}
      {!readOnly && (session.draft(segment) || segment.target !== undefined) && (
        <fieldset class="acts" aria-label={t('setState')}>
          {STATES.map((one) => (
            <button
              type="button"
              key={one}
              class="quiet"
              aria-pressed={status === 'current' && state === one}
              onClick={() => void session.save(segment, one)}
            >
              {t(`state-${one}`)}
            </button>
          ))}
        </fieldset>
      )}
      {waivers.map(({rule, reason}) => (
        <p key={rule}>
          {t('waived')} <code>{rule}</code>: <bdi>{reason}</bdi>
        </p>
      ))}
    </section>
  )
}

interface InsertProps {
  readonly typed: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly put: (typed: string) => void
  readonly readOnly: boolean
}

function Insert({typed, lang, dir, put, readOnly}: InsertProps): JSX.Element {
  return (
    <button type="button" class="offer" disabled={readOnly} onClick={() => put(typed)}>
      <span class="text" lang={lang} dir={dir}>
        {typed}
      </span>
    </button>
  )
}

interface OfferProps extends Props {
  readonly offer: Offer
  readonly put: (typed: string) => void
}

function MemoryOffer({offer, session, segment, put, readOnly}: OfferProps): JSX.Element {
  const {target} = session.view.value
  const {kind, likeness, note, slug} = offer
  return (
    <div>
      <Insert typed={toTyped(offer.target, segment.tags)} {...{lang: target.lang, dir: target.dir, put, readOnly}} />
      <p class="meta">
        {t(`memory-${kind}`)} · {number(likeness, {style: 'percent'})}
        {slug !== undefined && (
          <>
            {' · '}
            <bdi>{slug}</bdi>
          </>
        )}
        {note !== undefined && (
          <span lang="en" dir="auto">
            {' '}
            · {note}
          </span>
        )}
      </p>
    </div>
  )
}
