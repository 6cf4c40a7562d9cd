import type {JSX} from 'preact'
import type {Direction} from '../../model.ts'
import type {DiffPart} from '../protocol.ts'

interface Props {
  readonly parts: readonly DiffPart[]
  readonly lang: string
  readonly dir: Direction
}

/** A word difference: what went is struck out, what came is underlined. */
export function Diff({parts, lang, dir}: Props): JSX.Element {
  return (
    <p class="text diff" lang={lang} dir={dir}>
      {parts.map(({type, text}, at) =>
        type === 'removed' ? <del key={at}>{text}</del> : type === 'added' ? <ins key={at}>{text}</ins> : text
      )}
    </p>
  )
}
