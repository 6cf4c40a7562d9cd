/** The page of the desk. */
import {effect} from '@preact/signals'
import {type JSX, render} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import {api, connection, Failure, listen} from './api.ts'
import {onKeys} from './keys.ts'
import {name} from './person.ts'
import type {Hello} from './protocol.ts'
import {go, route, type Tab} from './route.ts'
import {Session} from './session.ts'
import {Keys, Name} from './views/dialogs.tsx'
import {Log} from './views/log.tsx'
import {Send} from './views/send.tsx'
import {Sign} from './views/sign.tsx'
import {Start} from './views/start.tsx'
import {Story} from './views/story.tsx'
import {directionOf, type Lng, lng, lngs, setLng, t} from './words/index.ts'

function Desk(): JSX.Element {
  const [hello, setHello] = useState<Hello>()
  const [isHelping, setHelping] = useState(false)
  const [isNaming, setNaming] = useState(false)
  const {value: state} = connection
  useEffect(() => {
    if (hello || state !== 'ok') return
    api.hello().then(
      (told) => {
        setHello(told)
        setNaming(name.peek() === '' && !told.readOnly)
      },
      () => {}
    )
  }, [hello, state])
  useEffect(() => {
    const tab = (view: Tab) => () => {
      const to = route.peek()
      if ('slug' in to) go({view, slug: to.slug, locale: to.locale})
    }
    const tabs = {'1': tab('story'), '2': tab('sign'), '3': tab('send')}
    return onKeys({'?': () => setHelping(true), g: () => go({view: 'start'}), ...tabs})
  }, [])
  const to = route.value
  // Whoever goes back from the list of keys leaves it.
  useEffect(() => setHelping(false), [to])
  return (
    <>
      <Bar help={() => setHelping(true)} person={() => setNaming(true)} readOnly={hello?.readOnly ?? false} />
      {state !== 'ok' && (
        <p class="banner" role="alert">
          {t(state === 'gone' ? 'serverGone' : 'serverStrange')}
        </p>
      )}
      {hello && <View hello={hello} />}
      {isHelping && <Keys close={() => setHelping(false)} />}
      {isNaming && hello && <Name proposed={name.value || (hello.proposed ?? '')} close={() => setNaming(false)} />}
    </>
  )
}

interface BarProps {
  readonly help: () => void
  readonly person: () => void
  readonly readOnly: boolean
}

function Bar({help, person, readOnly}: BarProps): JSX.Element {
  return (
    <nav class="bar" aria-label="Polyedition">
      <b>Polyedition</b>
      {readOnly && <span>{t('readOnly')}</span>}
      <button type="button" class="quiet" onClick={person}>
        <bdi>{name.value || t('yourName')}</bdi>
      </button>
      <label>
        <span class="hidden">{t('deskLanguage')}</span>
        <select value={lng.value} onChange={({currentTarget}) => setLng(currentTarget.value as Lng)}>
          {lngs.map(({lng: one, name: own}) => (
            <option key={one} value={one} lang={one}>
              {own}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="quiet" onClick={help} aria-keyshortcuts="?">
        {t('keys')} <kbd>?</kbd>
      </button>
    </nav>
  )
}

function View({hello}: {readonly hello: Hello}): JSX.Element {
  const to = route.value
  if (to.view === 'start') return <Start hello={hello} />
  if (to.view === 'log') return <Log />
  return <Opened key={`${to.locale} ${to.slug}`} hello={hello} slug={to.slug} locale={to.locale} />
}

/** A story stays open while one goes from translating to sending out. */
function Opened({
  hello,
  slug,
  locale
}: {
  readonly hello: Hello
  readonly slug: string
  readonly locale: string
}): JSX.Element {
  const [session, setSession] = useState<Session>()
  const [failure, setFailure] = useState<string>()
  useEffect(() => {
    let made: Session | undefined
    let isHere = true
    Session.open(hello, {slug, locale}).then(
      (opened) => {
        made = opened
        if (isHere) setSession(opened)
        else opened.close()
      },
      (error: unknown) => setFailure(error instanceof Failure ? error.message : String(error))
    )
    return () => {
      isHere = false
      made?.close()
    }
  }, [hello, slug, locale])
  const to = route.value
  if (failure !== undefined)
    return (
      <main>
        <p class="failed" lang="en" dir="ltr">
          {failure}
        </p>
      </main>
    )
  if (!session || to.view === 'start' || to.view === 'log')
    return (
      <main>
        <p class="nothing" role="status">
          {t('loading')}
        </p>
      </main>
    )
  if (to.view === 'send') return <Send session={session} readOnly={hello.readOnly} />
  if (to.view === 'sign') return <Sign session={session} hello={hello} />
  return <Story session={session} wanted={to.key} readOnly={hello.readOnly} />
}

effect(() => {
  document.documentElement.lang = lng.value
  document.documentElement.dir = directionOf(lng.value)
})
listen()
render(<Desk />, document.querySelector('#desk')!)
