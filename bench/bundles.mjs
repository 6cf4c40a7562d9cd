/** What the library weighs in a browser: each way of using it, bundled and minified by esbuild, packed by brotli. Prints
 *  a JSON line a bundle, `{name, bytes, ceiling}`, and exits 1 where one is over its ceiling of `bundles.json`. Needs
 *  `npm run build:lib`. */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {brotliCompressSync} from 'node:zlib'
import {build} from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const lib = './dist/lib'

/** Name → the module that a site would write. */
export const uses = {
  'figures, one language': `
    import {readFigures} from '${lib}/figures/public.js'
    import {ar} from '${lib}/languages/ar/figures.js'
    export const read = (text) => readFigures(text, ar)`,
  'figures, French': `
    import {readFigures} from '${lib}/figures/public.js'
    import {fr} from '${lib}/languages/fr/figures.js'
    export const read = (text) => readFigures(text, fr)`,
  'checkPair, two languages': `
    import {checkPair} from '${lib}/index.js'
    import {en} from '${lib}/languages/en/index.js'
    import {ar} from '${lib}/languages/ar/index.js'
    export const check = (pair) => checkPair(pair, {languages: [en, ar]})`
}

export const ceilings = JSON.parse(readFileSync(resolve(import.meta.dirname, 'bundles.json'), 'utf8'))

/** One bundle: its size in bytes as a server would send it, and the files of ours that are in it. */
export async function bundle(contents) {
  const {outputFiles, metafile} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    minify: true,
    // As Vite and a server send it; escapes would make of each Arabic or Hebrew letter six.
    charset: 'utf8',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent'
  })
  // What stands in it, and not what was only looked at.
  const [{inputs}] = Object.values(metafile.outputs)
  const files = Object.keys(inputs).filter((path) => path.startsWith('dist/lib/') && inputs[path].bytesInOutput > 0)
  return {bytes: brotliCompressSync(outputFiles[0].contents).length, files}
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, contents] of Object.entries(uses)) {
    const {bytes, files} = await bundle(contents)
    console.log(JSON.stringify({name, bytes, ceiling: ceilings[name], files: files.length}))
    if (process.argv.includes('--files')) console.log(files.join('\n'))
    if (bytes > ceilings[name]) process.exitCode = 1
  }
}
