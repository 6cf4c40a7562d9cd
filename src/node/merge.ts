import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {type MergedFile, mergeCatalogFiles, mergeConflicted} from '../catalog/index.ts'
import type {Finding} from '../model.ts'
import {writeAtomic} from './atomic.ts'
import {UsageError} from './errors.ts'
import {type ProjectOptions, withProject} from './project.ts'
import {inside, type Settings} from './settings.ts'
import {readIfThere, shownPath} from './story.ts'
import {Transaction} from './transaction.ts'

export interface MergeOptions extends ProjectOptions {
  /** Locale and state files in which git left conflict markers; all such by default. From `cwd`. */
  readonly files?: readonly string[]
}

export interface MergeReport {
  readonly merged: ReadonlyArray<{
    readonly path: string
    /** Keys that both sides changed: ours stands, theirs is kept beside it. */
    readonly both: readonly string[]
  }>
  readonly findings: readonly Finding[]
}

/** Resolve the conflict markers of git in locale and state files, entry by entry. What both sides changed is kept twice. */
export function mergeProject(options: MergeOptions = {}): Promise<MergeReport> {
  return withProject('merge', options, async ({settings}) => {
    const cwd = resolve(options.cwd ?? '.')
    const paths = options.files?.length ? options.files.map((file) => resolve(cwd, file)) : catalogFiles(settings)
    const change = new Transaction(settings.root, 'merge')
    const merged: Array<{path: string; both: readonly string[]}> = []
    const findings: Finding[] = []
    for (const path of paths) {
      const text = readIfThere(path)
      if (text === undefined)
        throw new UsageError(`No file \`${relative(cwd, path)}\`, expected a locale or state file`)
      const result = mergeConflicted(kindOf(path, settings), text)
      if (!result) continue
      const shown = shownPath(settings, path)
      findings.push(
        ...result.findings.map((finding) => ({...finding, place: {...nowhere, ...finding.place, path: shown}}))
      )
      if (result.text === undefined) continue
      change.write(path, result.text, text)
      merged.push({path: shown, both: result.both})
    }
    change.commit()
    return {merged, findings}
  })
}

/** As git calls a merge driver (`%O %A %B %P`): the result is written to `ours`. False when a side cannot be read; git
 *  then leaves the conflict to a person. */
export function mergeDriver(
  base: string,
  ours: string,
  theirs: string,
  path: string
): MergedFile & {readonly ok: boolean} {
  const [old, own, other] = [base, ours, theirs].map((file) => readFileSync(file, 'utf8')) as [string, string, string]
  const kind = /(?:^|[\\/])_state[\\/]/.test(path) ? 'state' : 'locale'
  const result = mergeCatalogFiles({kind, base: old, ours: own, theirs: other})
  if (result.text !== undefined) writeAtomic(ours, result.text)
  return {...result, ok: result.text !== undefined}
}

const start = {line: 1, column: 1, offset: 0}
const nowhere = {start, end: start}

function kindOf(path: string, settings: Settings): 'locale' | 'state' {
  if (inside(settings.stateFiles, path)) return 'state'
  if (inside(settings.localeFiles, path)) return 'locale'
  throw new UsageError(
    `\`${shownPath(settings, path)}\` is no locale or state file, expected one in \`${shownPath(settings, settings.localeFiles)}\` or \`${shownPath(settings, settings.stateFiles)}\``
  )
}

function catalogFiles({localeFiles, stateFiles}: Settings): string[] {
  return [localeFiles, stateFiles].flatMap((folder) => {
    if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return []
    const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.json'))
    return names.sort().map((name) => join(folder, name))
  })
}
