import type {ComponentChildren, JSX, RefObject} from 'preact'
import {hrefOf, type Tab} from '../route.ts'
import {isOpen, type Session} from '../session.ts'
import {number, t} from '../words/index.ts'

interface Props {
  readonly session: Session
  readonly tab: Tab
  readonly head?: RefObject<HTMLElement | null>
  readonly children?: ComponentChildren
}

const TABS: readonly Tab[] = ['story', 'sign', 'send']

/** What stays in sight over a story: where one is, and how far. */
export function StoryHead({session, tab, head, children}: Props): JSX.Element {
  const {headline, source, target, segments} = session.view.value
  const done = segments.filter((one) => !isOpen(one)).length
  const part = segments.length === 0 ? 1 : done / segments.length
  return (
    <header class="head" {...(head && {ref: head as RefObject<HTMLElement>})}>
      <div class="title">
        <a href={hrefOf({view: 'start'})} class="back">
          {t('stories')}
        </a>
        <h1>
          <bdi lang={source.lang} dir={source.dir}>
            {headline}
          </bdi>{' '}
          <small>
            {source.name} {t('arrow')} {target.name}
          </small>
        </h1>
      </div>
      <div class="progress">
        <progress max={segments.length} value={done} aria-label={t('progress')} />
        <span>
          {t('progressOf', {done: number(done), all: number(segments.length)})} · {number(part, {style: 'percent'})}
        </span>
        <nav aria-label={t('views')}>
          {TABS.map((one) => (
            <a key={one} href={hrefOf({view: one, ...session.of})} {...(one === tab && {'aria-current': 'page'})}>
              {t(`tab-${one}`)}
            </a>
          ))}
        </nav>
      </div>
      {children}
    </header>
  )
}
