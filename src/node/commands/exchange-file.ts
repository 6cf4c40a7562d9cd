import {existsSync, readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {ReadOptions} from '../../exchange/index.ts'
import type {Settings} from '../config/whole-settings.ts'
import {decodeText} from '../files/decode.ts'
import {UsageError} from '../files/errors.ts'

export interface ExchangeFileOptions {
  /** From `cwd`. */
  readonly file: string
  readonly cwd?: string
  /** Files larger than this, in bytes, are refused before they are read. Default 64 MB. */
  readonly largest?: number
}

const LARGEST = 64 * 1024 * 1024

/** Read a file from translators' tools, whatever its encoding. Throws `UsageError` if it is not one, or too large. */
export function readExchangeFile({file, cwd, largest = LARGEST}: ExchangeFileOptions): string {
  const path = resolve(cwd ?? '.', file)
  if (!existsSync(path)) throw new UsageError(`No file \`${file}\`, expected one with translations`)
  const stats = statSync(path)
  const {size} = stats
  if (stats.isDirectory()) throw new UsageError(`\`${file}\` is a folder, expected a file with translations`)
  // A pipe that nobody writes to would block us.
  if (!stats.isFile()) throw new UsageError(`\`${file}\` is no file, expected one with translations`)
  if (size > largest) {
    const mega = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`
    throw new UsageError(
      `\`${file}\` has ${mega(size)}, expected at most ${mega(largest)}; export fewer articles into one file`
    )
  }
  return decodeText(readFileSync(path), file)
}

/** What a reader of such a file may know of the project. */
export function readOptions({locales, source, languages}: Settings): ReadOptions {
  return {locales: locales.map(({locale}) => locale), source, languages}
}
