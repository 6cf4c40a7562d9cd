import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

/** A folder with these files, gone after the test. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'polyedition-'))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  write(root, files)
  return root
}

export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), text)
  }
}

export function read(root: string, name: string): string {
  return readFileSync(join(root, name), 'utf8')
}

/** What a command has left in the work folder of a project, beside what it keeps for the next. */
export function leftBehind(root: string): string[] {
  const work = join(root, '.polyedition')
  return existsSync(work) ? readdirSync(work).filter((name) => name !== 'cache') : []
}

/** Every file under a folder, sorted, with `/`. */
export function tree(root: string): string[] {
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/')
    )
    .sort()
}
