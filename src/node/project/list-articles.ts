import {type Dirent, type PathLike, readdir, statSync} from 'node:fs'
import {join} from 'node:path'
import {glob} from 'tinyglobby'
import {systemReason} from '../files/errors.ts'

export interface Listed {
  /** What the globs name, relative to the folder: files, and anything else that stands where a file is expected. */
  readonly paths: readonly string[]
  /** Folders that could not be looked into, and why. */
  readonly closed: ReadonlyMap<string, string>
}

const IGNORED = ['**/_*', '**/.*', '**/.*/**', '**/node_modules/**']

/** Folders that begin with `_` hold no articles, unless a glob names one: `_posts`. */
function foldersLeftOut(globs: readonly string[]): string {
  const parts = globs.flatMap((glob) => (glob.startsWith('!') ? [] : glob.split('/').slice(0, -1)))
  const named = parts.filter((part) => /^_[\w-]+$/.test(part)).map((part) => part.slice(1))
  return named.length > 0 ? `**/_!(${named.join('|')})/**` : '**/_*/**'
}
/** A folder with this name is taken for an article that somebody unpacked or misnamed, unless it contains articles. */
const ARTICLE = /\.(?:md|markdown|mdx)\/$/i

/** Links to folders are followed. Pipes, devices and links that lead nowhere are listed as files, so that whoever reads
 *  them can report what they are; a glob does not see them. */
export async function listArticles(root: string, globs: readonly string[]): Promise<Listed> {
  const closed = new Map<string, string>()
  const fs = {readdir: asFiles((folder, reason) => closed.set(folder, reason))}
  const options = {
    cwd: root,
    ignore: [...IGNORED, foldersLeftOut(globs)],
    expandDirectories: false,
    onlyFiles: false,
    fs: fs as never
  }
  const all = await glob([...globs], options)
  const paths = all.filter((path) => !path.endsWith('/'))
  const odd = all.filter((path) => ARTICLE.test(path) && !paths.some((other) => other.startsWith(path)))
  return {paths: [...paths, ...odd.map((path) => path.slice(0, -1))], closed}
}

type Listing = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

function asFiles(onClosed: (folder: string, reason: string) => void) {
  return (folder: PathLike, options: {withFileTypes: true}, then: Listing): void =>
    readdir(folder, options, (error, entries = []) => {
      // A glob may name a folder that does not exist.
      if (error && error.code !== 'ENOENT') onClosed(String(folder), systemReason(error) ?? error.message)
      for (const entry of entries)
        if (!entry.isDirectory() && !leadsToFolder(entry, String(folder))) entry.isFile = () => true
      then(error, entries)
    })
}

function leadsToFolder(entry: Dirent, folder: string): boolean {
  if (!entry.isSymbolicLink()) return false
  try {
    return statSync(join(folder, entry.name)).isDirectory()
  } catch {
    return false
  }
}
