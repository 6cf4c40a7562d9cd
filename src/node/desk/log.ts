import {appendFileSync, lstatSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {LogLine} from '../../desk/protocol.ts'
import {isData} from '../files/data.ts'
import {ensureWorkFolder, workFolder} from '../project/transaction.ts'

/** What the desk of one project did, a JSON line for each thing, in `.polyedition/desk.log`. */
export class DeskLog {
  readonly #root: string
  readonly #path: string

  constructor(root: string) {
    this.#root = root
    this.#path = join(workFolder(root), 'desk.log')
  }

  write(line: LogLine): void {
    ensureWorkFolder(this.#root)
    mkdirSync(workFolder(this.#root), {recursive: true})
    // A link of this name would lead elsewhere.
    if (lstatSync(this.#path, {throwIfNoEntry: false})?.isFile() === false) return
    appendFileSync(this.#path, `${JSON.stringify(line)}\n`)
  }

  /** The last lines, the newest first. */
  read(most = 500): LogLine[] {
    return lines(this.#path).slice(-most).reverse().flatMap(lineOf)
  }
}

function lines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}

/** A line may be cut off, and the file is anybody's. */
function lineOf(text: string): LogLine[] {
  try {
    const line: unknown = JSON.parse(text)
    return isData(line) && [line.at, line.did, line.slug].every((one) => typeof one === 'string')
      ? [line as unknown as LogLine]
      : []
  } catch {
    return []
  }
}
