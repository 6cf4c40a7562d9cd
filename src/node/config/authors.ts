/** The file in which a site keeps its authors. */
import {existsSync, readdirSync, statSync} from 'node:fs'
import {basename, extname, join, relative, resolve} from 'node:path'
import {type Authors, dataOf, sitePresets} from '../../article/index.ts'
import type {FrontFormat} from '../../model.ts'
import {UsageError} from '../files/errors.ts'
import {borderOf, isObstacle, readText} from '../files/obstacles.ts'
import type {Config} from './config.ts'
import type {ProjectSettings} from './settings.ts'

const FORMATS: Readonly<Record<string, FrontFormat>> = {
  '.yml': 'yaml',
  '.yaml': 'yaml',
  '.json': 'json',
  '.toml': 'toml'
}

/** The authors of the configuration, or of the site's program where it keeps them. Throws `UsageError` on a file that
 *  cannot be read, since each of its keys would be printed as a name. */
export function authorsOf(
  {site, authors: named}: Config,
  root: string
): Pick<ProjectSettings, 'authors' | 'authorFile'> {
  const places = named === undefined ? ((site && sitePresets[site].authorFiles) ?? []) : [named]
  const place = places.map((one) => resolve(root, one)).find(existsSync)
  if (place !== undefined) return {authorFile: place, authors: inFolder(place, root)}
  if (named === undefined) return {}
  throw new UsageError(`\`authors\`: found nothing at \`${named}\`, expected the file of the site's authors`)
}

/** A folder has a file for each, under whose name the author is known. */
function inFolder(place: string, root: string): Authors {
  if (!statSync(place).isDirectory()) return inFile(place, root)
  const files = readdirSync(place).filter((name) => Object.hasOwn(FORMATS, extname(name)))
  return Object.fromEntries(
    files.sort().map((name) => [basename(name, extname(name)), inFile(join(place, name), root)])
  )
}

function inFile(path: string, root: string): Authors {
  const shown = relative(root, path)
  const format = Object.hasOwn(FORMATS, extname(path)) ? FORMATS[extname(path)] : undefined
  if (!format)
    throw new UsageError(
      `\`authors\`: found \`${shown}\`, expected a file that ends with ${Object.keys(FORMATS).join(', ')}`
    )
  const text = readText(path, borderOf({root}, path))
  const why = text === undefined ? 'no file' : isObstacle(text) ? text.obstacle.reason : undefined
  if (why !== undefined) throw new UsageError(`\`${shown}\`: found ${why}, expected the file of the site's authors`)
  const {data, problems} = dataOf(text as string, format)
  if (problems[0] !== undefined) throw new UsageError(`\`${shown}\`: ${problems[0]}`)
  return data
}
