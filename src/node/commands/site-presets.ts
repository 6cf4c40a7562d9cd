import type {Preset, Protection} from '../../model.ts'
import {type FoundSite, packagesOf, type SiteKind} from '../files/site-kind.ts'

export interface FoundPreset {
  readonly preset: Preset
  /** The file of the project by which it is known. */
  readonly file: string
}

/** What each program adds to Markdown. */
const PRESETS: Readonly<Partial<Record<SiteKind, readonly Preset[]>>> = {
  hugo: ['hugo'],
  jekyll: ['liquid', 'kramdown'],
  eleventy: ['liquid'],
  mkdocs: ['mkdocs'],
  docusaurus: ['docusaurus']
}
const MDX = /^(?:@mdx-js\/.*|@next\/mdx|@astrojs\/mdx|next-mdx-remote|remark-mdx)$/

/** The presets that the site in this folder asks for, each once. */
export function presetsFor(root: string, site: FoundSite | undefined): FoundPreset[] {
  const found = site ? (PRESETS[site.kind] ?? []).map((preset) => ({preset, file: site.file})) : []
  const isMdx = site?.kind !== 'docusaurus' && [...packagesOf(root)].some((name) => MDX.test(name))
  return isMdx ? [...found, {preset: 'mdx', file: 'package.json'}] : found
}

/** What a configuration that exists might say. */
export const presetAdvice = (presets: readonly FoundPreset[], protect: Protection): string[] =>
  presets
    .filter(({preset}) => !protect.includes(preset))
    .map(
      ({preset, file}) =>
        `Found \`${file}\`: add \`"protect": ["${preset}"]\` to the configuration, so that what the site adds to Markdown is not translated`
    )
