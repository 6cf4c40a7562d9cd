import type {SignedThing} from '../catalog/index.ts'
import {code, message} from '../messages/says.ts'
import type {Message} from '../model.ts'

/** What became another since a signature was given, for a message. */
export const signedThings = (changed: readonly SignedThing[]): Message[] =>
  changed.map(({what, name = ''}) =>
    what === 'figure' || what === 'name'
      ? message(`state-unsigned/${what}`, {name: code(name)})
      : message(`state-unsigned/${what}`, {})
  )
