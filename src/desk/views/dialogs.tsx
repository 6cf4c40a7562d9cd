import type {ComponentChildren, JSX} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import {setName} from '../person.ts'
import {t, type Word} from '../words/index.ts'

interface Props {
  readonly title: string
  readonly close: () => void
  readonly children: ComponentChildren
}

function Dialog({title, close, children}: Props): JSX.Element {
  const own = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    own.current?.showModal()
    // What takes the keys may stand at its end.
    own.current?.scrollTo(0, 0)
  }, [])
  return (
    <dialog ref={own} onClose={close} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </dialog>
  )
}

/** Which key does what, and where. */
const KEYS: ReadonlyArray<readonly [keys: string, word: Word]> = [
  ['?', 'key-help'],
  ['/', 'key-search'],
  ['n · p', 'key-open'],
  ['e · Shift+E', 'key-finding'],
  ['Enter', 'key-enter'],
  ['g', 'key-start'],
  ['1 · 2 · 3', 'key-tabs'],
  ['Ctrl+Enter', 'key-done'],
  ['Ctrl+S', 'key-save'],
  ['Ctrl+.', 'key-mend'],
  ['F8 · Shift+F8', 'key-finding'],
  ['Alt+↓ · Alt+↑', 'key-step'],
  ['Alt+1 … Alt+9', 'key-tag'],
  ['<', 'key-tagName'],
  ['{{', 'key-figure'],
  ['Ctrl+Z', 'key-undo'],
  ['Esc', 'key-leave']
]

export function Keys({close}: {readonly close: () => void}): JSX.Element {
  return (
    <Dialog title={t('keys')} close={close}>
      <dl class="keys">
        {KEYS.map(([keys, word]) => (
          <div key={keys}>
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{t('close')}</button>
      </form>
    </Dialog>
  )
}

interface NameProps {
  readonly proposed: string
  readonly close: () => void
}

/** Asked for once; it goes into the records of what is saved. */
export function Name({proposed, close}: NameProps): JSX.Element {
  const [given, setGiven] = useState(proposed)
  return (
    <Dialog title={t('yourName')} close={close}>
      <form
        method="dialog"
        onSubmit={() => {
          if (given.trim() !== '') setName(given)
        }}
      >
        <label>
          {t('nameWhy')}
          <input value={given} dir="auto" onInput={({currentTarget}) => setGiven(currentTarget.value)} />
        </label>
        <p class="acts">
          <button type="submit" class="main" disabled={given.trim() === ''}>
            {t('nameSet')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
