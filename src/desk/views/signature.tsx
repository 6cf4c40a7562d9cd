import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {signedThings} from '../../check/signed-things.ts'
import {tells} from '../../messages/tells.ts'
import {api, Failure} from '../api.ts'
import {name, setName} from '../person.ts'
import type {Hello, LapsedText, Signatures} from '../protocol.ts'
import {hrefOf} from '../route.ts'
import type {Session} from '../session.ts'
import {instant, t} from '../words/index.ts'
import {Said} from './parts.tsx'

interface Props {
  readonly session: Session
  readonly signatures: Signatures
}

/** Who answers for the edition, and what lapsed because it became another. */
export function Signature({session, signatures}: Props): JSX.Element {
  const {state, required, held, lapsed, open, hash} = signatures
  return (
    <section class={`signature ${state}`} aria-label={t('signature')} aria-live="polite">
      <p>
        <b>{t(`signed-${state}`)}</b>
        {required && state !== 'signed' && ` · ${t('signRequired')}`}
      </p>
      {held.map(({by, date, texts}) => (
        <p key={`${date} ${by}`}>
          <bdi>{by}</bdi> · <time dateTime={date}>{instant(date)}</time> · {t('signedTexts', {count: texts})}
        </p>
      ))}
      {lapsed.length > 0 && (
        <ul>
          {lapsed.map((one) => (
            <li key={one.key}>
              <Lapsed session={session} of={one} />
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <p>
          <a href={hrefOf({view: 'story', ...session.of, key: open[0]!})}>{t('signOpen', {count: open.length})}</a>
        </p>
      )}
      <p class="nothing">
        {t('signHash')} <code title={hash}>{hash.slice(0, 16)}</code>
      </p>
    </section>
  )
}

/** One text under which a signature lapsed, and why. */
function Lapsed({session, of: {key, by, date, changed}}: {readonly session: Session; readonly of: LapsedText}) {
  const {target, source} = session.view.value
  const segment = session.segment(key)
  const text = segment && session.target(segment).plain
  const own = text ? {lang: target.lang, dir: target.dir, text} : {...source, text: segment?.source ?? key}
  return (
    <>
      <a href={hrefOf({view: 'story', ...session.of, key})}>
        <bdi lang={own.lang} dir={own.dir}>
          {own.text}
        </bdi>
      </a>{' '}
      <small>
        {changed.length > 0 && (
          <>
            {t('signChanged')} <Said of={tells('ledger/about', {all: signedThings(changed)})} /> ·{' '}
          </>
        )}
        {t('signedThen')} <bdi>{by}</bdi> · <time dateTime={date}>{instant(date)}</time>
      </small>
    </>
  )
}

interface SigningProps extends Props {
  readonly hello: Hello
  readonly signed: (signatures: Signatures) => void
}

/** The signature itself, below all that it is given for. */
export function Signing({session, signatures, hello, signed}: SigningProps): JSX.Element | null {
  const [given, setGiven] = useState(hello.proposed ?? '')
  const [told, setTold] = useState<{readonly failure?: string; readonly conflict?: boolean}>({})
  const [isBusy, setBusy] = useState(false)
  const drafts = session.view.value.segments.filter((one) => session.draft(one)).length
  const by = name.value || given.trim()
  const sign = async (event: Event) => {
    event.preventDefault()
    if (by === '') return
    if (name.peek() === '') setName(by)
    setBusy(true)
    setTold({})
    try {
      const {signatures: now, conflict = false} = await api.sign({...session.of, by, hash: signatures.hash})
      setTold({conflict})
      // What is to be read again comes with the rows.
      if (!conflict) signed(now)
    } catch (error) {
      setTold({failure: error instanceof Failure ? error.message : String(error)})
    } finally {
      setBusy(false)
    }
  }
  const {state, open} = signatures
  return (
    <form class="sign" onSubmit={(event) => void sign(event)}>
      {drafts > 0 && <p class="failed">{t('signUnsaved', {count: drafts})}</p>}
      {told.conflict && (
        <p class="failed" role="alert">
          {t('signConflict')}
        </p>
      )}
      {told.failure !== undefined && (
        <p class="failed" role="alert" lang="en" dir="ltr">
          {told.failure}
        </p>
      )}
      {state !== 'signed' && (
        <>
          <p>{t('signSays')}</p>
          {name.value === '' && (
            <label>
              {t('yourName')}
              <input value={given} dir="auto" onInput={({currentTarget}) => setGiven(currentTarget.value)} />
            </label>
          )}
          <p class="acts">
            <button
              type="submit"
              class="main"
              disabled={hello.readOnly || isBusy || by === '' || open.length > 0 || drafts > 0}
            >
              {t('signAs')} <bdi>{by || '…'}</bdi>
            </button>
          </p>
        </>
      )}
    </form>
  )
}
