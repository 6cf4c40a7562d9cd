import type {JSX} from 'preact'
import {type MessagePart, messageParts} from '../../messages/index.ts'
import type {Finding} from '../../model.ts'
import {texts} from '../words/messages.ts'

interface PartsProps {
  readonly parts: readonly MessagePart[]
  readonly isNote?: boolean
}

/** What a rule says, in parts: exact words keep their own language and direction. */
export function Parts({parts, isNote = false}: PartsProps): JSX.Element {
  return <span class={isNote ? 'note' : 'reason'}>{parts.map(shown)}</span>
}

function shown({text, exact, bare, lang, dir}: MessagePart, at: number): JSX.Element | string {
  if (!exact && lang === undefined) return text
  // What programs read is in no language.
  if (exact && !bare && lang === undefined)
    return (
      <code key={at} class="exact">
        {text}
      </code>
    )
  return (
    <bdi key={at} {...(lang !== undefined && {lang})} {...(dir && {dir})} {...(exact && !bare && {class: 'exact'})}>
      {text}
    </bdi>
  )
}

/** Something that is said in English and apart from its language, in the language of the desk. */
export const Said = ({of}: {readonly of: Pick<Finding, 'reason' | 'message'>}): JSX.Element => (
  <Parts parts={messageParts(of, texts.value)} />
)
