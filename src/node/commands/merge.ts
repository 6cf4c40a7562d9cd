import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {type MergedFile, mergeCatalogFiles, mergeConflicted} from '../../catalog/index.ts'
import type {Finding} from '../../model.ts'
import type {Settings} from '../config/whole-settings.ts'
import {writeAtomic} from '../files/atomic.ts'
import {decodeText} from '../files/decode.ts'
import {UsageError} from '../files/errors.ts'
import {borderOf, isObstacle, readText} from '../files/obstacles.ts'
import {oddFile, shownPath} from '../project/odd-file.ts'
import {type ProjectOptions, withProject} from '../project/project.ts'
import {Transaction} from '../project/transaction.ts'

export interface MergeOptions extends ProjectOptions {
  /** From `cwd`; by default every locale and state file of the project with conflict markers. */
  readonly files?: readonly string[]
}

export interface MergeReport {
  readonly merged: ReadonlyArray<{
    /** Relative to the project. */
    readonly path: string
    /** Keys that both sides changed: ours stays in place, theirs is kept beside it. */
    readonly both: readonly string[]
  }>
  /** Named, but without a conflict. */
  readonly whole: readonly string[]
  /** Saved by somebody else in the meantime: their version stays. */
  readonly meanwhile: readonly string[]
  /** A file that cannot be merged stays as it is. */
  readonly findings: readonly Finding[]
}

/** Resolve the conflicts that git left in locale and state files: both sides are merged by key and nothing is lost. */
export function mergeProject(options: MergeOptions = {}): Promise<MergeReport> {
  return withProject('merge', options, async ({settings}) => {
    const named = options.files ?? []
    const paths = named.length ? named.map((file) => there(file, options.cwd ?? '.')) : catalogFiles(settings)
    const change = new Transaction(settings, 'merge')
    const merged: Array<MergeReport['merged'][number]> = []
    const whole: string[] = []
    const findings: Finding[] = []
    for (const path of paths) {
      const shown = shownPath(settings, path)
      const text = named.length ? decodeText(readFileSync(path), shown) : readText(path, borderOf(settings, path))
      if (isObstacle(text)) findings.push(oddFile('text-broken-file', shown, text))
      if (typeof text !== 'string') continue
      const done = text.includes('<<<<<<<') ? mergeConflicted(kindOf(text), text, baseOf(path)) : undefined
      if (!done) {
        if (named.length) whole.push(shown)
        continue
      }
      findings.push(...placed(done.findings, shown))
      if (done.text === undefined) continue
      change.write(path, done.text, text)
      merged.push({path: shown, both: done.both})
    }
    const meanwhile = change.commit()
    return {merged: merged.filter(({path}) => !meanwhile.includes(path)), whole, meanwhile, findings}
  })
}

/** As git calls a merge driver (`%O %A %B %P`): the result is written to `ours`. If the answer has no `text`, the file
 *  could not be merged by key; `ours` then contains git's own merge by lines, whose markers show the places, and
 *  neither side is lost. Does not read the configuration, which may be in conflict itself. */
export function mergeDriver(base: string, ours: string, theirs: string, path: string, cwd = '.'): MergedFile {
  const files = [base, ours, theirs].map((file) => there(file, cwd)) as [string, string, string]
  const [old, own, other] = files.map((file) => decodeText(readFileSync(file), path)) as [string, string, string]
  const kind = [own, other, old].some((text) => kindOf(text) === 'state') ? 'state' : 'locale'
  const done = mergeCatalogFiles({kind, ours: own, theirs: other, ...(old.trim() && {base: old})})
  if (done.text !== undefined) writeAtomic(files[1], done.text)
  else git(dirname(files[1]), ['merge-file', '-L', 'ours', '-L', 'base', '-L', 'theirs', files[1], files[0], files[2]])
  return {...done, findings: placed(done.findings, path)}
}

/** Decided by content, because a merge driver gets files without their folders. Locale files hold only texts, no
 *  version and no entry of several fields. */
const kindOf = (text: string) =>
  /^\s*"(?:(?:version|polyedition)"\s*:\s*\d|(?:[^"\\\n]|\\.)*"\s*:\s*\{)/m.test(text) ? 'state' : 'locale'

/** What both sides began with; git keeps it until the conflict is resolved. */
function baseOf(path: string): string | undefined {
  return git(dirname(path), ['show', `:1:./${basename(path)}`])
}

/** Undefined if git refuses, or is not installed. */
function git(cwd: string, args: readonly string[]): string | undefined {
  const {status, stdout} = spawnSync('git', args, {cwd, encoding: 'utf8', maxBuffer: 1 << 28})
  return status === 0 ? stdout : undefined
}

function catalogFiles({localeFiles, stateFiles}: Settings): string[] {
  return [localeFiles, stateFiles].flatMap((folder) => {
    if (!existsSync(folder)) return []
    const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  })
}

function there(file: string, cwd: string): string {
  const path = resolve(cwd, file)
  if (!existsSync(path) || !statSync(path).isFile())
    throw new UsageError(`No file \`${file}\`, expected a locale or state file`)
  return path
}

const placed = (findings: readonly Finding[], path: string): Finding[] =>
  findings.map((finding) => ({...finding, ...(finding.place && {place: {...finding.place, path}})}))
