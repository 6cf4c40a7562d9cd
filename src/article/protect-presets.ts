import type {Preset, Protection} from '../model.ts'

/** What is on a page of what is protected: what the site fills in, and nobody else can; what says something to the site
 *  alone, attributes and comments; or the words themselves. */
export type ProtectedKind = 'filled' | 'silent' | 'shown'

/** As the scanner needs it. */
export interface ProtectPattern {
  readonly open: RegExp
  /** Without one, `open` is all of it. */
  readonly close?: RegExp
  /** Whether it may contain empty lines. */
  readonly acrossBlocks?: true
  readonly kind: ProtectedKind
}

/** A shortcode, a tag or a comment whose inside is no prose. */
const whole = (open: RegExp, close: RegExp): ProtectPattern => ({open, close, acrossBlocks: true, kind: 'filled'})
const comment = (open: RegExp, close: RegExp): ProtectPattern => ({open, close, acrossBlocks: true, kind: 'silent'})
const signs = (open: RegExp, close: RegExp): ProtectPattern => ({open, close, kind: 'filled'})
const alone = (open: RegExp, kind: ProtectedKind): ProtectPattern => ({open, kind})

const LIQUID: readonly ProtectPattern[] = [
  comment(/\{%-?\s*comment\b/, /\{%-?\s*endcomment\s*-?%\}/),
  whole(/\{%-?\s*highlight\b/, /\{%-?\s*endhighlight\s*-?%\}/),
  whole(/\{%-?\s*raw\s*-?%\}/, /\{%-?\s*endraw\s*-?%\}/),
  signs(/\{%/, /%\}/),
  signs(/\{\{(?![<%])/, /\}\}/)
]

const HTML_COMMENT = comment(/<!--/, /-->/)

/** By preset. MDX is a grammar of its own and comes as a plug-in; what its comments and ids are like stands here. */
const patterns: Readonly<Record<Preset, readonly ProtectPattern[]>> = {
  hugo: [
    whole(
      /\{\{<\s*(?:highlight|mermaid|katex|math|chem)\b(?![^<>]*\/>\}\})/,
      /\{\{<\s*\/\s*(?:highlight|mermaid|katex|math|chem)\s*>\}\}/
    ),
    signs(/\{\{</, />\}\}/),
    signs(/\{\{%/, /%\}\}/)
  ],
  liquid: [...LIQUID, comment(/\{#(?=\s)/, /#\}/)],
  mkdocs: [
    ...LIQUID,
    alone(/^[ \t]*-{1,}8<-{1,}(?:[ \t]+\S.*)?$/m, 'filled'),
    alone(/^[ \t]*\[TOC\][ \t]*$/m, 'silent'),
    alone(/:(?:material|fontawesome|octicons|simple)-[a-z0-9-]+:(?:\{[^{}\n]*\})?/, 'filled'),
    alone(/\+\+[\w"-]+(?:\+[\w"-]+)*\+\+/, 'shown')
  ],
  kramdown: [
    comment(/\{::comment\}/, /\{:\/(?:comment)?\}/),
    whole(/\{::nomarkdown\}/, /\{:\/(?:nomarkdown)?\}/),
    alone(/\{::?[^{}\n]*\}|\{:?\/[^{}\n]*\}/, 'silent'),
    {open: /\$\$/, close: /\$\$/, kind: 'shown'}
  ],
  mdx: [],
  docusaurus: [HTML_COMMENT]
}

/** Names of the presets. */
export const presets: readonly Preset[] = Object.keys(patterns) as Preset[]

/** Names of the directives that a preset's sites render. */
export const presetDirectives: Readonly<Partial<Record<Preset, readonly string[]>>> = {
  docusaurus: ['note', 'tip', 'info', 'warning', 'danger', 'caution', 'important', 'success', 'secondary', 'details']
}

/** Whether a preset's articles are MDX, which a plug-in reads. */
export const isMdx = (preset: Preset): boolean => preset === 'mdx' || preset === 'docusaurus'

const known = new WeakMap<Protection, readonly ProtectPattern[]>()
const literal = (text: string) => new RegExp(text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))

/** Compiled once for each list. Throws a TypeError on a preset that there is not, and on an expression that is none. */
export function patternsOf(protect: Protection): readonly ProtectPattern[] {
  let compiled = known.get(protect)
  if (compiled === undefined) {
    const problem = protectionProblem(protect)
    if (problem !== undefined) throw new TypeError(problem)
    compiled = protect.flatMap((one) => {
      if (typeof one === 'string') return patterns[one]
      if ('pattern' in one) return [alone(new RegExp(one.pattern, 'gmu'), 'shown')]
      return [{open: literal(one.open), close: literal(one.close), kind: 'shown'}]
    })
    known.set(protect, compiled)
  }
  return compiled
}

/** What is wrong with a list, in one line. */
export function protectionProblem(protect: Protection): string | undefined {
  for (const [at, one] of protect.entries()) {
    const place = `\`protect[${at}]\``
    if (typeof one === 'string') {
      if (!Object.hasOwn(patterns, one))
        return `${place}: found \`${one}\`, expected one of ${presets.map((name) => `\`${name}\``).join(', ')}`
    } else if ('pattern' in one) {
      try {
        new RegExp(one.pattern, 'gmu')
      } catch (error) {
        return `${place}: found \`${one.pattern}\`, expected a regular expression (${(error as Error).message})`
      }
    } else if (one.open === '' || one.close === '')
      return `${place}: found an empty sign, expected what begins and what ends the stretch`
  }
  return undefined
}
