import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import type {Finding} from '../../model.ts'
import {t} from '../words/index.ts'

interface Props {
  readonly findings: readonly Finding[]
  /** Those that can be mended by one key; the first of them by the key itself. */
  readonly mend?: (finding: Finding) => (() => void) | undefined
  readonly waive?: (finding: Finding, reason: string) => void
  readonly choose?: (finding: Finding | undefined) => void
  readonly id?: string
}

/** What is wrong with a text, under it. The words of the rules are English. */
export function Findings({findings, mend, waive, choose, id}: Props): JSX.Element | null {
  if (findings.length === 0) return null
  const first = findings.find((one) => mend?.(one))
  return (
    <ul class="findings" {...(id !== undefined && {id})}>
      {findings.map((finding, at) => (
        <Item
          key={`${finding.ruleId} ${finding.target?.start ?? finding.source?.start ?? ''} ${at}`}
          finding={finding}
          mend={mend?.(finding)}
          hasKey={finding === first}
          waive={waive}
          choose={choose}
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
}

function Item({finding, mend, hasKey, waive, choose}: ItemProps): JSX.Element {
  const [asks, setAsks] = useState(false)
  const {severity, ruleId, reason, note} = finding
  return (
    <li class={severity} onMouseEnter={() => choose?.(finding)} onMouseLeave={() => choose?.(undefined)}>
      <p>
        <b>{t(severity)}</b> <Reason text={reason} />
        {note !== undefined && <Reason text={note} isNote />}
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

/** A message of a rule: English, with texts of any direction between its marks. */
function Reason({text, isNote = false}: {readonly text: string; readonly isNote?: boolean}): JSX.Element {
  const parts = text.split(/(`[^`]*`)/)
  return (
    <span class={isNote ? 'note' : 'reason'} lang="en" dir="ltr">
      {parts.map((part, at) => (part.startsWith('`') ? <bdi key={at}>{part.slice(1, -1)}</bdi> : part))}
    </span>
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
