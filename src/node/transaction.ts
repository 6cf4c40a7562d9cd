import {existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {writeAtomic, writeContent} from './atomic.ts'
import {type Content, hashOf, hashOfFile} from './hash.ts'

/** What will be done once everything is staged. Paths are relative to the project; a number names a staged file. */
interface Journal {
  readonly version: 1
  readonly command: string
  readonly moves: readonly Move[]
  readonly removes: readonly string[]
  /** Moved after all others: the file that names the generation. */
  readonly last?: Move
}

interface Move {
  readonly from: number
  readonly to: string
  /** Hash of the file that this was made from, `''` for none. Whoever saved another in the meantime keeps theirs. */
  readonly was?: string
  /** What this takes the place of, under another name; goes once this is there, unless it has changed since. */
  readonly replaces?: {readonly path: string; readonly was: string}
}

/** Changes to many files of a project that become visible together, or not at all.
 *
 *  Everything is written to a stage first. Then the journal appears, by one rename: from that moment the change is
 *  decided, and whoever comes next finishes it; before that moment it never was, and whoever comes next clears it away.
 *  Then the staged files are renamed into their places, so that each is whole at every moment. */
export class Transaction {
  readonly #root: string
  readonly #stage: string
  readonly #command: string
  /** By `to`. */
  readonly #moves = new Map<string, Move>()
  readonly #removes = new Set<string>()
  #last: Move | undefined
  #count = 0
  #decided = false

  constructor(root: string, command: string) {
    this.#root = root
    this.#command = command
    this.#stage = stageOf(root)
  }

  /** Stage `content` for `path` (absolute). A later write to the same path wins. With `over`, the text that it was
   *  made from (`''` for no file), a file that has changed in the meantime stays as it is. */
  write(path: string, content: Content, over?: string): void {
    const was = over === undefined ? {} : {was: over && hashOf(over)}
    const to = this.#name(path)
    this.#moves.set(to, {from: this.#put(content), to, ...was})
    this.#removes.delete(to)
  }

  /** Stage `content` for a path at which nothing stands, in place of a file of another name, made from its `text`. */
  rename(former: string, text: string, path: string, content: string): void {
    this.write(path, content, '')
    const replaces = {path: this.#name(former), was: hashOf(text)}
    const to = this.#name(path)
    this.#moves.set(to, {...this.#moves.get(to)!, replaces})
  }

  /** The one that is moved after all others. */
  writeLast(path: string, content: Content): void {
    this.#last = {from: this.#put(content), to: this.#name(path)}
  }

  remove(path: string): void {
    const name = this.#name(path)
    this.#moves.delete(name)
    this.#removes.add(name)
  }

  get size(): number {
    return this.#moves.size + this.#removes.size + (this.#last ? 1 : 0)
  }

  /** Decide and carry out. Returns the files (relative to the project) that somebody else changed in the meantime. */
  commit(): string[] {
    if (!this.size) {
      this.discard()
      return []
    }
    const journal: Journal = {
      version: 1,
      command: this.#command,
      moves: [...this.#moves.values()],
      removes: [...this.#removes],
      ...(this.#last && {last: this.#last})
    }
    mkdirSync(this.#stage, {recursive: true})
    writeAtomic(join(this.#stage, JOURNAL), JSON.stringify(journal), {sync: true})
    this.#decided = true
    return carryOut(this.#root, journal)
  }

  /** Clear the stage away. A change that is decided stays: the next command finishes it. */
  discard(): void {
    if (!this.#decided) rmSync(this.#stage, {recursive: true, force: true})
  }

  #put(content: Content): number {
    if (!this.#count) mkdirSync(this.#stage, {recursive: true})
    const at = this.#count++
    writeContent(join(this.#stage, String(at)), content)
    return at
  }

  #name(path: string): string {
    return relative(this.#root, path).split(sep).join('/')
  }
}

const JOURNAL = 'journal.json'

/** Our own folder in a project: the lock, the stage, the journal. Empty between commands. */
export function workFolder(root: string): string {
  return join(root, '.polyedition')
}

const stageOf = (root: string) => join(workFolder(root), 'stage')

/** Whether an earlier command was interrupted and left work behind. */
export function interrupted(root: string): boolean {
  return existsSync(stageOf(root))
}

/** Finish what an interrupted command had decided, clear away what it had not. To be called under the lock.
 *  Returns the command that was finished or undone, or `undefined` when there was none. */
export function recover(root: string): {readonly command: string; readonly done: 'finished' | 'undone'} | undefined {
  const stage = stageOf(root)
  if (!existsSync(stage)) return undefined
  const path = join(stage, JOURNAL)
  if (!existsSync(path)) {
    rmSync(stage, {recursive: true, force: true})
    return {command: 'command', done: 'undone'}
  }
  const journal = JSON.parse(readFileSync(path, 'utf8')) as Journal
  carryOut(root, journal)
  return {command: journal.command, done: 'finished'}
}

/** May be begun again at any point: a staged file that is no more there has been moved already. */
function carryOut(root: string, journal: Journal): string[] {
  const stage = stageOf(root)
  const made = new Set<string>()
  const kept: string[] = []
  const move = ({from, to, was, replaces}: Move) => {
    const staged = join(stage, String(from))
    const target = resolve(root, to)
    const folder = dirname(target)
    if (!made.has(folder)) mkdirSync(folder, {recursive: true})
    made.add(folder)
    if (was !== undefined && was !== hashOfFile(target) && existsSync(staged)) {
      kept.push(to)
      return
    }
    moveFile(staged, target)
    const former = replaces && resolve(root, replaces.path)
    if (!former || hashOfFile(former) !== replaces.was) return
    rmSync(former, {force: true})
    removeEmptyFolder(dirname(former))
  }
  for (const one of journal.moves) move(one)
  for (const path of journal.removes) {
    rmSync(resolve(root, path), {force: true})
    removeEmptyFolder(dirname(resolve(root, path)))
  }
  if (journal.last) move(journal.last)
  rmSync(join(stage, JOURNAL), {force: true})
  rmSync(stage, {recursive: true, force: true})
  return kept
}

function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && !existsSync(from)) return
    // The editions may lie on another disk than the project.
    if (code !== 'EXDEV') throw error
    writeAtomic(to, readFileSync(from))
    rmSync(from, {force: true})
  }
}

function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It holds something else.
  }
}
