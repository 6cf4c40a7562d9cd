import {useSignal, useSignalEffect} from '@preact/signals'
import type {JSX} from 'preact'
import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import {changes} from '../api.ts'
import {onKeys} from '../keys.ts'
import {hrefOf, stay} from '../route.ts'
import {isOpen, type Session} from '../session.ts'
import {folded} from '../text.ts'
import {number, t} from '../words/index.ts'
import {Article} from './article.tsx'
import {Findings} from './findings.tsx'
import {Panel} from './panel.tsx'
import {Row} from './row.tsx'
import {StoryHead} from './story-head.tsx'
import {useWindowList} from './window-list.ts'

const FILTERS = ['all', 'open', 'missing', 'stale', 'errors'] as const
type Filter = (typeof FILTERS)[number]

interface Props {
  readonly session: Session
  readonly wanted: string | undefined
  readonly readOnly: boolean
}

/** One story in one locale, segment by segment. */
export function Story({session, wanted, readOnly}: Props): JSX.Element {
  const opened = useSignal<string | undefined>(wanted)
  const [filter, setFilter] = useState<Filter>('all')
  const [asked, setAsked] = useState('')
  const head = useRef<HTMLElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const [room, setRoom] = useState({covered: 0, margin: 0})
  const isWide = useWide()
  const {segments} = session.view.value
  const {findings, reasons, waits} = session.findings.value

  useSignalEffect(() => {
    if (changes.value > 0) void session.refresh().catch(() => {})
  })

  const faulty = useMemo(
    () => new Set(findings.flatMap(({key, severity}) => (key !== undefined && severity === 'error' ? [key] : []))),
    [findings]
  )
  const shown = useMemo(() => {
    const words = folded(asked)
    return segments.filter((one) => {
      const isIn =
        filter === 'all' ||
        (filter === 'open' && isOpen(one)) ||
        (filter === 'errors' ? faulty.has(one.key) : one.status === filter) ||
        one.key === opened.peek()
      if (!isIn || words === '') return isIn
      return [session.source(one).plain, session.target(one).plain].some((text) => folded(text).includes(words))
    })
  }, [segments, filter, asked, faulty, session, opened])

  useEffect(() => {
    const measure = () => {
      const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY
      setRoom({covered: (head.current?.offsetHeight ?? 0) + 8, margin: Math.round(top)})
    }
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [findings, shown.length])

  const rows = useWindowList({count: shown.length, estimate: 120, keyOf: (at) => shown[at]?.key ?? String(at), ...room})
  const open = (key: string | undefined) => {
    opened.value = key
    stay({view: 'story', ...session.of, ...(key !== undefined && {key})})
    const place = shown.findIndex((one) => one.key === key)
    if (place >= 0) rows.scrollTo(place)
  }
  const go = useMoves({session, shown, opened: opened.value, open})
  useEffect(() => {
    if (wanted !== undefined) open(wanted)
  }, [])
  useEffect(() =>
    onKeys({
      n: () => go.open(1),
      p: () => go.open(-1),
      e: () => go.finding(1),
      E: () => go.finding(-1),
      Enter: () => go.step(1),
      '/': () => document.querySelector<HTMLInputElement>('#search')?.focus()
    })
  )

  const current = opened.value === undefined ? undefined : session.segment(opened.value)
  const loose = findings.filter(({key}) => key === undefined || !session.at.value.has(key))
  const moves = {
    done: go.done,
    save: () => current && void session.save(current, 'keep'),
    step: go.step,
    finding: go.finding,
    leave: () => open(undefined)
  }
  const panel = current && <Panel session={session} segment={current} readOnly={readOnly} />
  return (
    <>
      <StoryHead session={session} tab="story" head={head}>
        <div class="tools">
          <label class="search">
            <span class="hidden">{t('search')}</span>
            <input
              id="search"
              type="search"
              placeholder={t('search')}
              dir="auto"
              value={asked}
              onInput={({currentTarget}) => setAsked(currentTarget.value)}
            />
          </label>
          <label>
            <span class="hidden">{t('show')}</span>
            <select value={filter} onChange={({currentTarget}) => setFilter(currentTarget.value as Filter)}>
              {FILTERS.map((one) => (
                <option key={one} value={one}>
                  {t(`filter-${one}`)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={() => go.open(1)} aria-keyshortcuts="n">
            {t('nextOpen')} <kbd>n</kbd>
          </button>
          <button type="button" onClick={() => go.finding(1)} aria-keyshortcuts="e">
            {t('nextFinding')} <kbd>e</kbd>
          </button>
        </div>
      </StoryHead>
      <div class={isWide ? 'story wide' : 'story'}>
        <main>
          <Findings findings={loose} />
          {reasons.length > 0 && !waits && (
            <p class="nothing">
              {t('held', {count: reasons.length})}{' '}
              {reasons.some(({ruleId}) => ruleId === 'state-unsigned') && (
                <a href={hrefOf({view: 'sign', ...session.of})}>{t('signed-unsigned')}</a>
              )}
            </p>
          )}
          {shown.length === 0 && <p class="nothing">{t('nothingFound')}</p>}
          <ol class="rows" ref={list} style={{height: `${rows.height}px`}} aria-label={t('segments')}>
            {rows.items.map(({index, key, start}) => {
              const segment = shown[index]
              if (!segment) return null
              const isOpened = segment.key === opened.value
              return (
                <li
                  key={key}
                  class="item"
                  data-index={index}
                  data-key={segment.key}
                  ref={rows.measure}
                  aria-setsize={shown.length}
                  aria-posinset={index + 1}
                  style={{transform: `translateY(${start - rows.margin}px)`}}
                >
                  <Row
                    {...{session, segment, isOpened, moves, readOnly}}
                    place={session.at.value.get(segment.key) ?? index}
                    open={() => open(segment.key)}
                  />
                  {isOpened && !isWide && (
                    <div class="panel">
                      {panel}
                      <details>
                        <summary>{t('article')}</summary>
                        <Article session={session} />
                      </details>
                    </div>
                  )}
                </li>
              )
            })}
          </ol>
        </main>
        {isWide && (
          <aside class="panel" aria-label={t('panel')}>
            {panel ?? <p class="nothing">{t('panelEmpty', {n: number(segments.length)})}</p>}
            <Article session={session} />
          </aside>
        )}
      </div>
    </>
  )
}

interface MovesOptions {
  readonly session: Session
  readonly shown: readonly {readonly key: string}[]
  readonly opened: string | undefined
  readonly open: (key: string | undefined) => void
}

/** From one segment to another. */
function useMoves({session, shown, opened, open}: MovesOptions) {
  const place = () => shown.findIndex(({key}) => key === opened)
  const step = (by: 1 | -1) => {
    const next = shown[Math.max(0, place() + by)]
    if (next) open(next.key)
  }
  /** The nearest in this direction, from the other end if there is none. */
  const seek = (by: 1 | -1, holds: (key: string) => boolean): boolean => {
    const from = place()
    const count = shown.length
    for (let far = 1; far <= count; far++) {
      const {key} = shown[((((from < 0 && by < 0 ? 0 : from) + by * far) % count) + count) % count]!
      if (!holds(key)) continue
      open(key)
      return true
    }
    return false
  }
  const nextOpen = (by: 1 | -1) =>
    seek(by, (key) => {
      const segment = session.segment(key)
      return segment !== undefined && key !== opened && isOpen(segment) && !session.saving.value.has(key)
    })
  return {
    step,
    open: nextOpen,
    finding: (by: 1 | -1) =>
      seek(by, (key) => {
        const segment = session.segment(key)
        return segment !== undefined && session.findingsOf(segment).length > 0
      }),
    /** Nobody waits for the server: what could not be saved is still there, and says so. */
    done: () => {
      const segment = opened === undefined ? undefined : session.segment(opened)
      if (!segment) return
      const hasText = (session.draft(segment) ?? session.target(segment)).text !== ''
      if (hasText) void session.save(segment, 'settle')
      if (!nextOpen(1)) open(undefined)
    }
  }
}

/** Room for the panel beside the list. */
function useWide(): boolean {
  const [query] = useState(() => matchMedia('(min-width: 70rem)'))
  const [isWide, setWide] = useState(query.matches)
  useEffect(() => {
    const heard = () => setWide(query.matches)
    query.addEventListener('change', heard)
    return () => query.removeEventListener('change', heard)
  }, [query])
  return isWide
}
