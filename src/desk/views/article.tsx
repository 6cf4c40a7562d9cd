import {useSignalEffect} from '@preact/signals'
import type {JSX} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import {api, changes} from '../api.ts'
import type {Session} from '../session.ts'
import {fromTyped} from '../text.ts'
import {t} from '../words/index.ts'

/** Milliseconds without a key before the page is made anew. */
const PAUSE = 400
const WIDTHS = {phone: 390, desktop: 1000} as const
type Device = keyof typeof WIDTHS

/** The article as its readers will see it, with what is typed and not yet saved. */
export function Article({session}: {readonly session: Session}): JSX.Element {
  const [device, setDevice] = useState<Device>('phone')
  const frame = useRef<HTMLIFrameElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<number>(WIDTHS.phone)
  const {slug, locale} = session.of

  useEffect(() => {
    const seen = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width))
    seen.observe(box.current!)
    return () => seen.disconnect()
  }, [])

  useSignalEffect(() => {
    changes.value
    const drafts = [...session.drafts.all.value]
    const timer = setTimeout(() => {
      const texts = Object.fromEntries(
        drafts.flatMap(([key, {text}]) => {
          const segment = session.segment(key)
          return segment ? [[key, fromTyped(text, session.shape(segment))]] : []
        })
      )
      api.page({slug, locale, texts}).then(
        ({html}) => show(frame.current, html),
        () => {}
      )
    }, PAUSE)
    return () => clearTimeout(timer)
  })

  const scale = Math.min(1, room / WIDTHS[device])
  return (
    <section class="article">
      <h2>{t('article')}</h2>
      <fieldset class="acts" aria-label={t('width')}>
        {(Object.keys(WIDTHS) as Device[]).map((one) => (
          <button type="button" key={one} class="quiet" aria-pressed={device === one} onClick={() => setDevice(one)}>
            {t(one)}
          </button>
        ))}
      </fieldset>
      <div class="screen" ref={box}>
        <iframe
          ref={frame}
          title={t('article')}
          sandbox="allow-same-origin"
          src={`/pages/${encodeURIComponent(locale)}/${encodeURIComponent(slug)}.html`}
          style={{
            width: `${WIDTHS[device]}px`,
            height: `${560 / scale}px`,
            transform: `scale(${scale})`
          }}
        />
      </div>
    </section>
  )
}

/** In place, so that it stays where it was scrolled to. */
function show(frame: HTMLIFrameElement | null, html: string): void {
  const page = frame?.contentDocument
  const own = frame?.contentWindow as (Window & typeof globalThis) | null | undefined
  if (!page?.body || !own) return
  // By the frame's own parser: to ours, the policy of the desk applies.
  const made = new own.DOMParser().parseFromString(html, 'text/html')
  page.body.replaceWith(page.adoptNode(made.body))
}
