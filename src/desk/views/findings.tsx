import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {messageParts, noteParts} from '../../messages/index.ts'
import type {Finding} from '../../model.ts'
import {t} from '../words/index.ts'
import {texts} from '../words/messages.ts'
import {Parts} from './parts.tsx'

interface Props {
  readonly findings: readonly Finding[]
  /** Those that can be mended by one key; the first of them by the key itself. */
  readonly mend?: (finding: Finding) => (() => void) | undefined
  readonly waive?: (finding: Finding, reason: string) => void
  readonly choose?: (finding: Finding | undefined) => void
  /** The texts that stand beside it: a note that only repeats them is left out. */
  readonly beside?: readonly string[]
}

/** What is wrong with a text, under it. */
export function Findings({findings, mend, waive, choose, beside = []}: Props): JSX.Element | null {
  if (findings.length === 0) return null
  const first = findings.find((one) => mend?.(one))
  return (
    <ul class="findings">
      {findings.map((finding, at) => (
        <Item
          key={`${finding.ruleId} ${finding.target?.start ?? finding.source?.start ?? ''} ${at}`}
          finding={finding}
          mend={mend?.(finding)}
          hasKey={finding === first}
          waive={waive}
          choose={choose}
          beside={beside}
        />
      ))}
    </ul>
  )
}

interface ItemProps {
  readonly choose: Props['choose'] | undefined
  readonly waive: Props['waive'] | undefined
  readonly finding: Finding
  readonly mend: (() => void) | undefined
  readonly hasKey: boolean
  readonly beside: readonly string[]
}

function Item({finding, mend, hasKey, waive, choose, beside}: ItemProps): JSX.Element {
  const [asks, setAsks] = useState(false)
  const {severity, ruleId} = finding
  const said = texts.value
  const note = noteParts(finding, said)
  const isRepeated = note.every(
    ({text, exact}) => !exact || beside.some((one) => one.includes(text.replace(/…/g, '').trim()))
  )
  return (
    <li class={severity} onMouseEnter={() => choose?.(finding)} onMouseLeave={() => choose?.(undefined)}>
      <p>
        <b>{t(severity)}</b> <Parts parts={messageParts(finding, said)} />
        {note.length > 0 && !(isRepeated && note.some(({exact}) => exact)) && <Parts parts={note} isNote />}
      </p>
      <p class="acts">
        {mend && (
          <button type="button" onClick={mend} {...(hasKey && {'aria-keyshortcuts': 'Control+.'})}>
            {t('mend')} {hasKey && <kbd>Ctrl+.</kbd>}
          </button>
        )}
        {waive && !asks && (
          <button type="button" class="quiet" onClick={() => setAsks(true)}>
            {t('waive')}
          </button>
        )}
        <code>{ruleId}</code>
      </p>
      {asks && waive && <Waive done={() => setAsks(false)} waive={(why) => waive(finding, why)} />}
    </li>
  )
}

function Waive({waive, done}: {readonly waive: (why: string) => void; readonly done: () => void}): JSX.Element {
  const [why, setWhy] = useState('')
  const send = (event: Event) => {
    event.preventDefault()
    if (why.trim() === '') return
    waive(why.trim())
    done()
  }
  return (
    <form class="waive" onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && done()}>
      <label>
        {t('waiveWhy')}
        <input
          value={why}
          onInput={({currentTarget}) => setWhy(currentTarget.value)}
          ref={(one) => void one?.focus()}
          dir="auto"
        />
      </label>
      <button type="submit">{t('waive')}</button>
      <button type="button" class="quiet" onClick={done}>
        {t('cancel')}
      </button>
    </form>
  )
}
