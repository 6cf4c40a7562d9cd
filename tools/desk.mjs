/** Bundles the page of the desk: its code, the worker in which the rules run, and a part for each language pack, which
 *  is loaded when a story needs it. Run after `tools/bundle.mjs`. */
import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {build} from 'esbuild'
import {licenses} from './licenses.mjs'

const root = resolve(import.meta.dirname, '..')
const from = join(root, 'src/desk')
const to = join(root, 'dist/lib/desk')

rmSync(to, {recursive: true, force: true})
mkdirSync(to, {recursive: true})
const {metafile} = await build({
  absWorkingDir: root,
  entryPoints: {desk: join(from, 'main.tsx'), rules: join(from, 'rules/worker.ts')},
  outdir: to,
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  // A worker has no document.
  conditions: ['worker'],
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  legalComments: 'none',
  metafile: true
})
copyFileSync(join(from, 'desk.css'), join(to, 'desk.css'))
copyFileSync(join(from, 'icon.svg'), join(to, 'icon.svg'))
writeFileSync(join(to, 'LICENSES.txt'), licenses(metafile))
