import {existsSync, readFileSync, statSync} from 'node:fs'
import {basename, extname, join, resolve} from 'node:path'
import {importWire, parseArticle, safeSlug} from '../../article/index.ts'
import type {Finding} from '../../model.ts'
import {UsageError} from '../files/errors.ts'
import {borderOf, obstacleAt} from '../files/obstacles.ts'
import {shownPath} from '../project/odd-file.ts'
import {type ProjectOptions, withProject} from '../project/project.ts'
import {Transaction} from '../project/transaction.ts'
import {fixedFolder} from '../project/writable-places.ts'

export interface ImportOptions extends ProjectOptions {
  /** The copy's file, from `cwd`. */
  readonly file?: string
  /** The copy itself, instead of a file. */
  readonly text?: string
  readonly headline?: string
  readonly slug?: string
  readonly lang?: string
  /** ISO 8601 instant. Default: the system's clock. */
  readonly now?: string
}

export interface ImportReport {
  readonly slug: string
  /** The article that was written, relative to the project. */
  readonly path: string
  readonly status: string
  readonly findings: readonly Finding[]
}

/** Turn an agency's plain text into an article of the project, `article/<slug>.md`. Overwrites nothing. Works in a
 *  folder without a configuration, too. */
export async function importStory(options: ImportOptions): Promise<ImportReport> {
  const text = options.text ?? readCopy(options)
  return withProject('import', options, async ({settings, articles}) => {
    const {headline, lang, file} = options
    const {markdown, findings} = importWire(text, {
      languages: settings.wire,
      now: options.now ?? new Date().toISOString(),
      ...(headline !== undefined && {headline}),
      ...(options.slug !== undefined && {slug: options.slug}),
      ...(lang !== undefined && {lang}),
      ...(file !== undefined && {path: file})
    })
    if (!markdown) return {slug: '', path: '', status: 'withheld', findings}
    const {article} = parseArticle(markdown, {
      slug: safeSlug(basename(file ?? 'story', extname(file ?? ''))) || 'story'
    })
    const path = join(settings.root, folderOf(settings.articles), `${article.slug}.md`)
    const taken = articles.find(({slug}) => slug.toLowerCase() === article.slug.toLowerCase())
    const odd = obstacleAt(path, borderOf(settings, path))
    if (odd) throw new UsageError(`\`${shownPath(settings, path)}\`: found ${odd.obstacle.reason}`)
    if (taken || existsSync(path)) {
      throw new UsageError(
        `Found \`${taken?.path ?? shownPath(settings, path)}\`, expected no article named \`${article.slug}\` yet; give another name with \`--slug\``
      )
    }
    const change = new Transaction(settings, 'import')
    change.write(path, markdown, '')
    change.commit()
    return {slug: article.slug, path: shownPath(settings, path), status: article.meta.status, findings}
  })
}

/** Where a new article goes: the fixed beginning of the first glob. */
const folderOf = (globs: readonly string[]) => fixedFolder(globs.find((glob) => !glob.startsWith('!')) ?? 'article/*')

function readCopy({file, cwd}: ImportOptions): string {
  if (file === undefined) throw new UsageError('Missing copy, expected a file such as `story.txt`')
  const path = resolve(cwd ?? '.', file)
  if (!existsSync(path)) throw new UsageError(`No file \`${file}\`, expected the text of a story`)
  const stats = statSync(path)
  if (stats.isDirectory()) throw new UsageError(`\`${file}\` is a folder, expected the text of a story`)
  // A pipe that nobody writes to would keep us waiting.
  if (!stats.isFile()) throw new UsageError(`\`${file}\` is no file, expected the text of a story`)
  return decodeCopy(readFileSync(path), file)
}

/** Wires arrive as UTF-8 or UTF-16 with its mark, rarely as windows-1256 or -1255, which cannot be told apart. */
function decodeCopy(bytes: Uint8Array, file: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    throw new UsageError(
      `\`${file}\` is not in UTF-8, expected it to be; convert it, for example with \`iconv -f windows-1256 -t utf-8\``
    )
  }
}
