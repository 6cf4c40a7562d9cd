import {existsSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {UsageError} from '../files/errors.ts'

/** One of the page's own files. */
export interface Asset {
  readonly type: string
  readonly body: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain'
}

/** Where the built page lies: beside the command line, beside the library, or, for whoever runs the sources, where the
 *  last build put it. */
const places = ['../desk', '../../desk', '../../../dist/lib/desk']

/** The files that the build of the library made of `src/desk`, read once each. Throws `UsageError` where there are
 *  none. */
export function deskAssets(): (path: string) => Asset | undefined {
  const folder = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((one) => existsSync(join(one, 'desk.js')))
  if (folder === undefined)
    throw new UsageError(
      'Found no page of the desk beside the library, expected `dist/lib/desk`; run `npm run build:lib`'
    )
  const read = new Map<string, Asset | undefined>()
  return (path) => {
    if (!read.has(path)) read.set(path, assetOf(folder, path))
    return read.get(path)
  }
}

function assetOf(folder: string, path: string): Asset | undefined {
  const name = /^\/desk\/((?:parts\/)?[\w-]+\.(?:js|css|svg|txt))$/.exec(path)?.[1]
  if (name === undefined || !existsSync(join(folder, name))) return undefined
  const type = types[extname(name)]!
  // A worker is held to the policy that comes with its own file.
  const policy = "default-src 'none'; script-src 'self'; connect-src 'self'"
  return {type, body: readFileSync(join(folder, name)), headers: {'content-security-policy': policy}}
}
