/** Where editions lie, and what every such place must be able to do. */
import {UsageError} from '../files/errors.ts'

export interface Stored {
  readonly body: Uint8Array
  /** Names this content of the key, for a condition: another content has another tag. */
  readonly tag: string
}

/** Under which a value is written: that the key is free, or that it still holds the content with this tag. */
export type Condition = 'free' | {readonly tag: string}

/** A key with the instant of its last change, in milliseconds. */
export interface StoredKey {
  readonly key: string
  readonly changed: number
}

/** A place for values by key. A value is whole at every moment, and what was written is read by whoever asks next. Keys
 *  are paths of letters, digits, `.`, `_`, `-` and `/`. Rejects with `StoreError`. */
export interface Store {
  /** For messages; holds no secret. */
  readonly address: string
  get(key: string): Promise<Stored | undefined>
  /** Returns the new tag, or `undefined` where the condition does not hold: then nothing was written. */
  put(key: string, body: Uint8Array, condition?: Condition): Promise<string | undefined>
  /** Every key with this beginning, in no order that one may rely on. */
  list(prefix: string): AsyncIterable<StoredKey>
  /** No error where there is none. */
  delete(key: string): Promise<void>
}

/** A store that did not do what it was asked. The message says where, what was found and what to do. */
export class StoreError extends UsageError {
  override readonly name = 'StoreError'
}

const KEY = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/

/** Throws on a key that could lead elsewhere. */
export function checkedKey(key: string): string {
  if (KEY.test(key)) return key
  throw new StoreError(`Found \`${key}\` as a key of a store, expected letters, digits, \`.\`, \`_\`, \`-\` and \`/\``)
}
