/** Puts what has to start fast into few files, because Node takes longer to find and link a thousand modules than to run
 *  most commands: the command line with all that it needs, and the reader of figures for Node. Run after `tsc`; what it
 *  emitted for the command line is replaced. */
import {createHash} from 'node:crypto'
import {renameSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {build} from 'esbuild'
import {licenses} from './licenses.mjs'

const root = resolve(import.meta.dirname, '..')
const lib = join(root, 'dist/lib')

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // A file without other letters is half as long in memory.
  charset: 'ascii',
  // Names and lines stay, so that a report of a fault can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 160,
  legalComments: 'none',
  metafile: true
}

await build({
  ...common,
  entryPoints: [join(lib, 'figures/public.js')],
  outfile: join(lib, 'figures/bundle.js')
})

const [from, beside] = [join(lib, 'cli'), join(lib, 'cli-bundle')]
rmSync(beside, {recursive: true, force: true})
const commandLine = {
  ...common,
  // The second one is the program of its worker threads.
  entryPoints: {main: join(from, 'main.js'), worker: join(lib, 'node/worker.js')},
  outdir: beside,
  splitting: true,
  // Two find parts of themselves by their paths, the others are there where a project installed it.
  external: ['jiti', 'deepl-node', 'tinypool', 'bullmq', 'ioredis', 'pg'],
  // What is CommonJS asks Node for its own modules.
  banner: {js: `import {createRequire as require_} from 'node:module'; const require = require_(import.meta.url);`}
}
/** Modules of Node that load much, of which little is used: what stands for each, for whoever imports it. */
const stands = {
  // Asked for by `import`, it would load all of its parts, also those that nobody uses.
  'node:crypto': {
    from: /./,
    contents: `const {createHash, randomUUID, timingSafeEqual} = require('crypto'); export {createHash, randomUUID, timingSafeEqual}`
  },
  // It loads the network. Commander starts commands that are programs of their own, of which we have none, and a lock
  // asks `ps` where there is no `/proc`.
  'node:child_process': {
    from: /[\\/](?:commander|node[\\/]files)[\\/]/,
    contents: ['spawn', 'spawnSync']
      .map((name) => `export const ${name} = (...given) => require('child_process').${name}(...given)`)
      .join('\n')
  },
  // By it, fdir looks for a matcher of globs; tinyglobby brings its own.
  module: {from: /[\\/]fdir[\\/]/, contents: 'export const createRequire = () => ({})'}
}
const lean = {
  name: 'lean',
  setup(bundle) {
    bundle.onResolve({filter: /^(?:node:crypto|node:child_process|module)$/}, ({path, importer}) =>
      stands[path].from.test(importer) ? {path, namespace: 'lean'} : undefined
    )
    bundle.onLoad({filter: /.*/, namespace: 'lean'}, ({path}) => ({contents: stands[path].contents}))
  }
}
// In one folder, a worker's program lies beside the code that asks for it: `src/node/crew/entry.ts`.
const inOneFolder = `export const entry = new URL('./worker.js', import.meta.url)`
const entry = {
  name: 'entry',
  setup: (bundle) => bundle.onLoad({filter: /[\\/]node[\\/]crew[\\/]entry\.js$/}, () => ({contents: inOneFolder}))
}
// What is kept on disk is kept by the code that made it: `src/node/cache/code.ts`.
const {outputFiles} = await build({...commandLine, write: false, plugins: [lean, entry]})
const code = createHash('sha256')
for (const {contents} of outputFiles) code.update(contents)
const contents = `export const code = '${code.digest('hex').slice(0, 32)}'`
const named = {
  name: 'code',
  setup: (bundle) => bundle.onLoad({filter: /[\\/]node[\\/]cache[\\/]code\.js$/}, () => ({contents}))
}
const {metafile} = await build({...commandLine, plugins: [lean, entry, named]})
writeFileSync(join(beside, 'LICENSES.txt'), licenses(metafile))
rmSync(from, {recursive: true})
renameSync(beside, from)
