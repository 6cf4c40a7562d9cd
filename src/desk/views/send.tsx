import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {api, Failure} from '../api.ts'
import {name} from '../person.ts'
import type {NotOut, SendAction, SendAnswer} from '../protocol.ts'
import {hrefOf} from '../route.ts'
import type {Session} from '../session.ts'
import {t} from '../words/index.ts'
import {Said} from './parts.tsx'
import {StoryHead} from './story-head.tsx'

const ACTIONS: readonly SendAction[] = ['build', 'correct', 'withhold', 'kill']

interface Told {
  readonly action: SendAction
  readonly isDone: boolean
  readonly answer: SendAnswer
}

/** Build, correct, hold back or kill a story: what it would do is shown first. */
export function Send({session, readOnly}: {readonly session: Session; readonly readOnly: boolean}): JSX.Element {
  const [action, setAction] = useState<SendAction>('build')
  const [text, setText] = useState('')
  const [told, setTold] = useState<Told>()
  const [failure, setFailure] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const {source} = session.view.value
  const drafts = session.view.value.segments.filter((one) => session.draft(one)).length
  const run = async (dryRun: boolean) => {
    setBusy(true)
    setFailure(undefined)
    try {
      const by = name.peek()
      const words = action === 'build' ? {} : {text}
      const answer = await api.send({action, slug: session.of.slug, dryRun, ...words, ...(by !== '' && {by})})
      setTold({action, isDone: !dryRun, answer})
    } catch (error) {
      setTold(undefined)
      setFailure(error instanceof Failure ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  const needsText = action === 'correct' && text.trim() === ''
  return (
    <>
      <StoryHead session={session} tab="send" />
      <main class="send">
        {drafts > 0 && <p class="failed">{t('unsaved', {count: drafts})}</p>}
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void run(true)
          }}
        >
          <fieldset>
            <legend>{t('sendWhat')}</legend>
            {ACTIONS.map((one) => (
              <label key={one} class="choice">
                <input
                  type="radio"
                  name="action"
                  value={one}
                  checked={action === one}
                  // Whoever comes by the keys can go on.
                  ref={one === 'build' ? focused : null}
                  onChange={() => {
                    setAction(one)
                    setTold(undefined)
                  }}
                />
                <span>
                  <b>{t(`do-${one}`)}</b> {t(`does-${one}`)}
                </span>
              </label>
            ))}
          </fieldset>
          {action !== 'build' && (
            <label>
              {t(action === 'correct' ? 'correctionText' : 'reason')}
              <textarea
                lang={source.lang}
                dir={source.dir}
                value={text}
                rows={3}
                onInput={({currentTarget}) => {
                  setText(currentTarget.value)
                  setTold(undefined)
                }}
              />
            </label>
          )}
          <p class="acts">
            <button type="submit" class="main" disabled={isBusy || needsText}>
              {t('wouldDo')}
            </button>
          </p>
        </form>
        <div aria-live="polite">
          {failure !== undefined && (
            <p class="failed" lang="en" dir="ltr">
              {failure}
            </p>
          )}
          {isBusy && <p class="nothing">{t('loading')}</p>}
          {told && !isBusy && (
            <section>
              <h2>{t(told.isDone ? 'didDo' : 'wouldDoThis')}</h2>
              <Outcome answer={told.answer} slug={session.of.slug} />
              {!told.isDone && (
                <button
                  type="button"
                  class={told.action === 'kill' || told.action === 'withhold' ? 'main grave' : 'main'}
                  disabled={readOnly}
                  ref={told.action === 'build' ? focused : null}
                  onClick={() => void run(false)}
                >
                  {t(`do-${told.action}`)}
                </button>
              )}
            </section>
          )}
        </div>
      </main>
    </>
  )
}

/** Takes the keys when it comes up. */
const focused = (one: HTMLElement | null): void => one?.focus()

function Outcome({answer, slug}: {readonly answer: SendAnswer; readonly slug: string}): JSX.Element {
  const {built, held, waiting, withheld, removed, changed, path} = answer
  const isEmpty = [built, held, waiting, withheld, removed, changed].every((one) => one.length === 0)
  return (
    <dl class="outcome">
      {isEmpty && <dt>{t('nothingToDo')}</dt>}
      {changed.length > 0 && (
        <>
          <dt>{t('outChanged')}</dt>
          <dd>
            <code dir="ltr">{path}</code>: <bdi>{changed.join(' · ')}</bdi>
          </dd>
        </>
      )}
      {built.length > 0 && (
        <>
          <dt>{t('outBuilt')}</dt>
          {built.map((one) => (
            <dd key={one}>
              <bdi dir="ltr">{one}</bdi>
            </dd>
          ))}
        </>
      )}
      {waiting.length > 0 && (
        <>
          <dt>{t('outWaiting')}</dt>
          {waiting.map((one) => (
            <NotOutYet key={one.locale} of={one} slug={slug} />
          ))}
        </>
      )}
      {held.length > 0 && (
        <>
          <dt>{t('outHeld')}</dt>
          {held.map((one) => (
            <NotOutYet key={one.locale} of={one} slug={slug} />
          ))}
        </>
      )}
      {withheld.length > 0 && (
        <>
          <dt>{t('outWithheld')}</dt>
          {withheld.map(({locale, ...why}) => (
            <dd key={locale}>
              <code>{locale}</code>: <Said of={why} />
            </dd>
          ))}
        </>
      )}
      {removed.length > 0 && (
        <>
          <dt>{t('outRemoved')}</dt>
          {removed.map((one) => (
            <dd key={one}>
              <bdi dir="ltr">{one}</bdi>
            </dd>
          ))}
        </>
      )}
    </dl>
  )
}

/** An edition with the first reasons why it is not sent out. */
function NotOutYet({of: {locale, reasons}, slug}: {readonly of: NotOut; readonly slug: string}): JSX.Element {
  return (
    <dd>
      <code>{locale}</code>
      <ul>
        {reasons.slice(0, 5).map((one) => (
          <li key={one.reason}>
            <Said of={one} />{' '}
            {one.ruleId === 'state-unsigned' ? (
              <a href={hrefOf({view: 'sign', slug, locale})}>{t('tab-sign')}</a>
            ) : (
              one.ruleId !== undefined && <code>{one.ruleId}</code>
            )}
          </li>
        ))}
        {reasons.length > 5 && <li>{t('more', {count: reasons.length - 5})}</li>}
      </ul>
    </dd>
  )
}
