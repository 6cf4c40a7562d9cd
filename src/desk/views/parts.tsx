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
  return (
    <span class={isNote ? 'note' : 'reason'}>
      {parts.map(({text, exact, lang, dir}, at) =>
        exact || lang !== undefined ? (
          <bdi key={at} {...(lang !== undefined && {lang})} {...(dir && {dir})} {...(exact && {class: 'exact'})}>
            {text}
          </bdi>
        ) : (
          text
        )
      )}
    </span>
  )
}

/** Something that is said in English and apart from its language, in the language of the desk. */
export const Said = ({of}: {readonly of: Pick<Finding, 'reason' | 'message'>}): JSX.Element => (
  <Parts parts={messageParts(of, texts.value)} />
)
