import {Option} from 'commander'
import {UsageError} from '../node/files/errors.ts'
import type {QueueOptions} from '../queue/index.ts'
import {storeOf} from './commands/sweep.ts'
import {text} from './options.ts'
import type {Shell} from './shell.ts'

export const queueOption = (): Option =>
  new Option('--queue <url>', 'postgres://… or redis://…; without it, `POLYEDITION_QUEUE` in the environment')

export const storeOption = (): Option =>
  new Option('--store <address>', 'a folder, or s3://bucket/prefix; without it, `POLYEDITION_STORE`')

/** Both are needed; the environment keeps a password out of the list of processes. */
export function queueOptions(options: Readonly<Record<string, unknown>>, shell: Shell): QueueOptions {
  const {POLYEDITION_QUEUE, POLYEDITION_STORE} = shell.world.env
  const queue = text(options.queue) ?? POLYEDITION_QUEUE
  const store = text(options.store) ?? POLYEDITION_STORE
  if (!queue)
    throw new UsageError('Missing queue, expected `--queue postgres://…` or `redis://…`, or `POLYEDITION_QUEUE`')
  if (!store)
    throw new UsageError(
      'Missing store, expected `--store` with a folder or s3://bucket/prefix, or `POLYEDITION_STORE`'
    )
  return {queue, store: storeOf(store, shell)}
}
