import {resolve} from 'node:path'
import {UsageError} from '../files/errors.ts'
import {folderStore} from './folder-store.ts'
import {type Environment, s3Settings} from './s3-settings.ts'
import {s3Store} from './s3-store.ts'
import type {Store} from './store.ts'

export interface StoreOptions {
  /** Where the keys of a bucket stand, and its region and endpoint. Default: that of the process. */
  readonly environment?: Environment
  /** Against which the path of a folder is resolved. Default: the current folder. */
  readonly cwd?: string
}

/** A store by its address: `s3://bucket/prefix`, or a folder. Throws `UsageError`. */
export function openStore(address: string, {environment = process.env, cwd = process.cwd()}: StoreOptions = {}): Store {
  if (address.startsWith('s3://')) return s3Store(s3Settings(address, environment))
  if (address.startsWith('file:') || !/^[a-z][a-z0-9+.-]+:\/\//i.test(address))
    return folderStore(resolve(cwd, address.replace(/^file:(?:\/\/)?/, '')))
  throw new UsageError(`Found \`${address}\` as a store, expected \`s3://<bucket>/<prefix>\` or a folder`)
}
