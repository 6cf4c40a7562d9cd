import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Preset, Protection} from '../../model.ts'

export interface FoundPreset {
  readonly preset: Preset
  /** The file of the project by which it is known. */
  readonly file: string
}

/** By which files in the project's folder a kind of site is known. */
const FILES: ReadonlyArray<readonly [file: string, ...presets: Preset[]]> = [
  ...['toml', 'yaml', 'yml', 'json'].flatMap((end) => [
    [`hugo.${end}`, 'hugo'] as const,
    [`config/_default/hugo.${end}`, 'hugo'] as const
  ]),
  ['archetypes/default.md', 'hugo'],
  ['_config.yml', 'liquid', 'kramdown'],
  ['_config.yaml', 'liquid', 'kramdown'],
  ['.eleventy.js', 'liquid'],
  ...['js', 'mjs', 'cjs', 'ts'].map((end) => [`eleventy.config.${end}`, 'liquid'] as const),
  ['mkdocs.yml', 'mkdocs'],
  ['mkdocs.yaml', 'mkdocs'],
  ...['js', 'mjs', 'cjs', 'ts'].map((end) => [`docusaurus.config.${end}`, 'docusaurus'] as const)
]
const MDX = /^(?:@mdx-js\/.*|@next\/mdx|@astrojs\/mdx|next-mdx-remote|remark-mdx)$/

/** The presets that the site in this folder asks for, each once. */
export function presetsFor(root: string): FoundPreset[] {
  const packages = dependencies(root)
  const found: FoundPreset[] = []
  const add = (preset: Preset, file: string) => {
    if (!found.some((one) => one.preset === preset)) found.push({preset, file})
  }
  for (const [file, ...presets] of FILES) {
    // Hexo's configuration has the name of Jekyll's.
    if (!existsSync(join(root, file)) || (file.startsWith('_config') && packages.includes('hexo'))) continue
    for (const preset of presets) add(preset, file)
  }
  const docusaurus = found.some(({preset}) => preset === 'docusaurus')
  if (!docusaurus && packages.some((name) => MDX.test(name))) add('mdx', 'package.json')
  return found
}

function dependencies(root: string): string[] {
  try {
    const content = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<Record<string, object>>
    return ['dependencies', 'devDependencies'].flatMap((name) => Object.keys(content[name] ?? {}))
  } catch {
    return []
  }
}

/** What a configuration that exists might say. */
export const presetAdvice = (presets: readonly FoundPreset[], protect: Protection): string[] =>
  presets
    .filter(({preset}) => !protect.includes(preset))
    .map(
      ({preset, file}) =>
        `Found \`${file}\`: add \`"protect": ["${preset}"]\` to the configuration, so that what the site adds to Markdown is not translated`
    )
