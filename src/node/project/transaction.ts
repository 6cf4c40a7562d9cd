import {existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {formats, versionOf} from '../../versions.ts'
import type {ProjectSettings} from '../config/settings.ts'
import {writeAtomic, writeContent} from '../files/atomic.ts'
import {UsageError} from '../files/errors.ts'
import {type Content, hashOf, hashOfFile} from '../files/hash.ts'
import {JOURNAL, type Journal, journalProblem, type Move, readJournal} from './journal.ts'

/** Changes to many files of a project that become visible together, or not at all.
 *
 *  Everything is first written to a stage. Then the journal appears, by a single rename: from that moment the change is
 *  decided, and the next command finishes it; before that moment nothing has happened, and the next command clears the
 *  stage. Then the staged files are renamed into place, so that each is whole at every moment. */
export class Transaction {
  readonly #settings: ProjectSettings
  readonly #root: string
  readonly #stage: string
  readonly #command: string
  /** By `to`. A build has very many, and most are a number: the staged file, which replaces whatever stands there. */
  readonly #moves = new Map<string, number | Move>()
  readonly #removes = new Set<string>()
  #last: Move | undefined
  #count = 0
  #decided = false

  constructor(settings: ProjectSettings, command: string) {
    this.#settings = settings
    this.#root = settings.root
    this.#command = command
    this.#stage = stageOf(settings.root)
  }

  /** Stage `content` for `path` (absolute). A later write to the same path wins. With `over`, the text that it was made
   *  from (`''` for no file), a file that has changed in the meantime stays as it is. */
  write(path: string, content: Content, over?: string): void {
    const to = this.#name(path)
    const from = this.#put(content)
    this.#moves.set(to, over === undefined ? from : {from, to, was: over && hashOf(over)})
    this.#removes.delete(to)
  }

  /** Stage `content` for a path at which nothing stands, replacing a file of another name, made from its `text`. */
  rename(former: string, text: string, path: string, content: string): void {
    this.write(path, content, '')
    const replaces = {path: this.#name(former), was: hashOf(text)}
    const to = this.#name(path)
    this.#moves.set(to, {...moveOf([to, this.#moves.get(to)!]), replaces})
  }

  /** The one that is moved after all others. */
  writeLast(path: string, content: Content): void {
    this.#last = {from: this.#put(content), to: this.#name(path)}
  }

  /** It stays as it is, whatever was staged for it. */
  leave(path: string): void {
    this.#moves.delete(this.#name(path))
  }

  remove(path: string): void {
    const name = this.#name(path)
    this.#moves.delete(name)
    this.#removes.add(name)
  }

  get size(): number {
    return this.#moves.size + this.#removes.size + (this.#last ? 1 : 0)
  }

  /** Decide and carry out. Returns the files (relative to the project) that somebody else changed in the meantime.
   *  Throws `UsageError` on a file where this command may not write, before anything is done. */
  commit(): string[] {
    if (!this.size) {
      this.discard()
      return []
    }
    const journal: Journal = {
      version: versionOf(formats.journal),
      command: this.#command,
      moves: [...this.#moves].map(moveOf),
      removes: [...this.#removes],
      ...(this.#last && {last: this.#last})
    }
    const problem = journalProblem(journal, this.#stage, this.#settings)
    if (problem !== undefined) {
      this.discard()
      throw new UsageError(`Nothing was written: ${problem}`)
    }
    mkdirSync(this.#stage, {recursive: true})
    writeAtomic(join(this.#stage, JOURNAL), JSON.stringify(journal), {sync: true})
    this.#decided = true
    return carryOut(this.#root, journal)
  }

  /** Clear the stage. A change that is decided stays: the next command finishes it. */
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

const moveOf = ([to, move]: readonly [to: string, move: number | Move]): Move =>
  typeof move === 'number' ? {from: move, to} : move

/** Our own folder in a project: the lock, the stage, the journal. Empty between commands. */
export function workFolder(root: string): string {
  return join(root, '.polyedition')
}

const stageOf = (root: string) => join(workFolder(root), 'stage')

/** What an interrupted or running command has left, for those who only read: a remark, if the change is decided and may
 *  be half done. They leave it alone, because it may only be carried out under the lock. */
export function unfinished(settings: ProjectSettings): string | undefined {
  const left = isFolder(stageOf(settings.root)) ? leftBy(settings) : undefined
  if (left === undefined || 'refused' in left) return left?.refused
  return `\`polyedition ${left.command}\` is not finished (it runs, or was interrupted), and files may be as it found them; the next command that writes finishes it`
}

/** Throws `UsageError` if the work folder, or the stage, is a link or a file: whatever is written there would go
 *  elsewhere. */
export function ensureWorkFolder(root: string): void {
  for (const path of [workFolder(root), stageOf(root)])
    if (lstatSync(path, {throwIfNoEntry: false}) && !isFolder(path))
      throw new UsageError(
        `Found \`${relative(root, path)}\` as a link or a file, expected a folder that polyedition makes; delete it and run the command again`
      )
}

/** Finish what an interrupted command had decided, clear away what it had not. Must be called under the lock. Returns
 *  the command that was finished or undone, or `undefined` if there was none. Throws `UsageError` on a journal that
 *  cannot be trusted, and carries out none of it. */
export function recover(
  settings: ProjectSettings
): {readonly command: string; readonly done: 'finished' | 'undone'} | undefined {
  const {root} = settings
  if (!existsSync(stageOf(root))) return undefined
  const journal = leftBy(settings)
  if (journal === undefined) {
    rmSync(stageOf(root), {recursive: true, force: true})
    return {command: 'command', done: 'undone'}
  }
  if ('refused' in journal) throw new UsageError(journal.refused)
  carryOut(root, journal)
  return {command: journal.command, done: 'finished'}
}

/** The decided change, if there is one. */
function leftBy(settings: ProjectSettings): Journal | {readonly refused: string} | undefined {
  const {root} = settings
  const stage = stageOf(root)
  const journal = readJournal(stage)
  if (journal === undefined) return undefined
  const problem = typeof journal === 'string' ? journal : journalProblem(journal, stage, settings)
  if (typeof journal !== 'string' && problem === undefined) return journal
  const shown = relative(root, stage).split(sep).join('/')
  const refused = `\`${shown}/${JOURNAL}\` is not carried out: ${problem}. An interrupted command leaves such a file, and so can whoever made this folder; delete \`${shown}\` and run the command again`
  return {refused}
}

const isFolder = (path: string) => Boolean(lstatSync(path, {throwIfNoEntry: false})?.isDirectory())

/** May be started again at any point: a staged file that is gone has already been moved. */
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
    removeFile(former)
    removeEmptyFolder(dirname(former))
  }
  for (const one of journal.moves) move(one)
  for (const path of journal.removes) {
    removeFile(resolve(root, path))
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

/** A folder with that name is not ours. */
function removeFile(path: string): void {
  if (lstatSync(path, {throwIfNoEntry: false}) && !isFolder(path)) unlinkSync(path)
}

function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It holds something else.
  }
}
