import {UsageError} from '../node/files/errors.ts'

/** A queue that did not do what it was asked. The message says where, what was found and what to do. */
export class QueueError extends UsageError {
  override readonly name = 'QueueError'
}
