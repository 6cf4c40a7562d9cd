import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {writeAtomic, writeContent} from './atomic.ts'
import {type Content, hashOf, hashOfFile} from './hash.ts'

/** One line of the journal, after the first, which names the command. Paths are relative to the project. */
type Step = Move | {readonly remove: string}

interface Move {
  /** Where the staged file goes; its name in the stage follows from it. */
  readonly to: string
  /** Hash of the file that this was made from, `''` for none. Whoever saved another in the meantime keeps theirs. */
  readonly was?: string
}

/** Changes to many files of a project that become visible together, or not at all.
 *
 *  Everything is written to a stage first, with a draft of the journal. Then the draft becomes the journal, by one
 *  rename: from that moment the change is decided, and whoever comes next finishes it; before that moment it never was,
 *  and whoever comes next clears it away. Then the staged files are renamed into their places, so that each is whole at
 *  every moment. Of the files nothing is held in memory, however many there are. */
export class Transaction {
  readonly #root: string
  readonly #stage: string
  readonly #command: string
  /** Lines that the draft does not hold yet. */
  #lines: string[] = []
  readonly #removes = new Set<string>()
  #last: Move | undefined
  #begun = false
  #decided = false

  constructor(root: string, command: string) {
    this.#root = root
    this.#command = command
    this.#stage = stageOf(root)
  }

  /** Stage `content` for `path` (absolute). A later write to the same path wins. With `over`, the text that it was
   *  made from (`''` for no file), a file that has changed in the meantime stays as it is. */
  write(path: string, content: Content, over?: string): void {
    const move = this.#put(path, content, over)
    this.#removes.delete(move.to)
    this.#note(move)
  }

  /** The one that is moved after all others. */
  writeLast(path: string, content: Content): void {
    this.#last = this.#put(path, content)
  }

  remove(path: string): void {
    this.#removes.add(this.#name(path))
  }

  /** Decide and carry out. Returns the files (relative to the project) that somebody else changed in the meantime. */
  commit(): string[] {
    this.decide()
    return this.#decided ? carryOut(this.#root, readJournal(this.#stage).steps) : []
  }

  /** From here on the change will be carried out, by us or by whoever comes next. Nothing, where there is nothing. */
  decide(): void {
    for (const remove of this.#removes) this.#note({remove})
    if (this.#last) this.#note(this.#last)
    if (!this.#begun) return
    this.#flush()
    const draft = join(this.#stage, DRAFT)
    const file = openSync(draft, 'r+')
    fsyncSync(file)
    closeSync(file)
    renameSync(draft, join(this.#stage, JOURNAL))
    this.#decided = true
  }

  /** Clear the stage away. A change that is decided stays: the next command finishes it. */
  discard(): void {
    if (!this.#decided) rmSync(this.#stage, {recursive: true, force: true})
  }

  #put(path: string, content: Content, over?: string): Move {
    this.#begin()
    const to = this.#name(path)
    writeContent(join(this.#stage, stagedName(to)), content)
    return {to, ...(over !== undefined && {was: over && hashOf(over)})}
  }

  #begin(): void {
    if (this.#begun) return
    this.#begun = true
    mkdirSync(this.#stage, {recursive: true})
    writeFileSync(join(this.#stage, DRAFT), `${JSON.stringify({version: 2, command: this.#command})}\n`)
  }

  #note(step: Step): void {
    this.#begin()
    this.#lines.push(JSON.stringify(step))
    if (this.#lines.length > 500) this.#flush()
  }

  #flush(): void {
    appendFileSync(join(this.#stage, DRAFT), this.#lines.map((line) => `${line}\n`).join(''))
    this.#lines = []
  }

  #name(path: string): string {
    return relative(this.#root, path).split(sep).join('/')
  }
}

const DRAFT = 'draft'
const JOURNAL = 'journal'

/** Of what goes to this path, relative to the project. */
export const stagedName = (to: string): string => hashOf(to).slice(0, 32)

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
  if (!existsSync(join(stage, JOURNAL))) {
    rmSync(stage, {recursive: true, force: true})
    return {command: 'command', done: 'undone'}
  }
  const {command, steps} = readJournal(stage)
  carryOut(root, steps)
  return {command, done: 'finished'}
}

function readJournal(stage: string): {readonly command: string; readonly steps: Iterable<Step>} {
  const lines = readFileSync(join(stage, JOURNAL), 'utf8').trimEnd().split('\n')
  const {command} = JSON.parse(lines.shift() ?? '') as {readonly command: string}
  return {command, steps: stepsOf(lines)}
}

function* stepsOf(lines: readonly string[]): Generator<Step> {
  for (const line of lines) yield JSON.parse(line) as Step
}

/** May be begun again at any point: a staged file that is no more there has been moved already. */
function carryOut(root: string, steps: Iterable<Step>): string[] {
  const stage = stageOf(root)
  const made = new Set<string>()
  const kept = new Set<string>()
  for (const step of steps) {
    if ('remove' in step) {
      const target = resolve(root, step.remove)
      rmSync(target, {force: true})
      removeEmptyFolder(dirname(target))
      continue
    }
    const {to, was} = step
    const staged = join(stage, stagedName(to))
    const target = resolve(root, to)
    const folder = dirname(target)
    if (!made.has(folder)) mkdirSync(folder, {recursive: true})
    made.add(folder)
    if (was === undefined || was === hashOfFile(target)) moveFile(staged, target)
    else if (existsSync(staged)) kept.add(to)
  }
  rmSync(join(stage, JOURNAL), {force: true})
  rmSync(stage, {recursive: true, force: true})
  return [...kept]
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
