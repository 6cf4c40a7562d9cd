/** The editions as an ES module, `index.js`, with its types. */
import type {EditionRecord, Generation} from './index-records.ts'
import {literal, modulePath} from './modules.ts'

/** `index.js`, its types, and a `package.json` that makes them ESM wherever the folder lies. `parts`: those of an
 *  index that is divided, whose own modules list the editions. */
export function indexModules(
  {editions, locales}: Pick<Generation, 'editions' | 'locales'>,
  parts: readonly string[] = []
): Record<string, string> {
  return {
    'package.json': `${JSON.stringify({type: 'module', sideEffects: false}, null, 2)}\n`,
    'index.js': parts.length > 0 ? dividedModule(parts, locales) : indexModule(editions),
    'index.d.ts': indexTypes({locales}, parts.length > 0 ? joinedSlugs(parts) : {slugs: slugsOf(editions)})
  }
}

/** The module of one part, which stands two folders below the others. */
export function partModules(part: string, editions: readonly EditionRecord[]): Record<string, string> {
  const up = '../'.repeat(part.split('/').length - 1)
  return {
    [`${part}.js`]: `export const editions = ${listOf(editions)}\n\nexport const modules = ${loadersOf(editions, up)}\n`,
    [`${part}.d.ts`]: slugsOf(editions)
  }
}

export function indexModule(editions: readonly EditionRecord[]): string {
  return `/** What can be known of every edition without loading it. */
export const editions = ${listOf(editions)}

const modules = new Map(${loadersOf(editions, './')})

${LOADER}`
}

function dividedModule(parts: readonly string[], locales: Generation['locales']): string {
  const imports = parts.map((part, at) => `import * as part${at} from ${literal(`./${part}.js`)}\n`)
  const order = literal(locales.map(({locale}) => locale))
  return `${imports.join('')}
const parts = [${parts.map((_, at) => `part${at}`).join(', ')}]
const order = ${order}

/** What can be known of every edition without loading it. */
export const editions = parts
  .flatMap((part) => part.editions)
  .sort((a, b) =>
    a.sourceSlug < b.sourceSlug ? -1 : a.sourceSlug > b.sourceSlug ? 1 : order.indexOf(a.locale) - order.indexOf(b.locale)
  )

const modules = new Map(parts.flatMap((part) => part.modules))

${LOADER}`
}

const LOADER = `/** One edition, loaded when it is asked for. \`slug\` is the article's, or the edition's own. */
export async function edition(name, locale) {
  const slug = String(name).normalize()
  const found = editions.find((one) => one.locale === locale && (one.sourceSlug === slug || one.slug === slug))
  if (found) return (await modules.get(found.locale + '/' + found.slug)()).default
  const others = editions.filter((one) => one.sourceSlug === slug || one.slug === slug).map((one) => one.locale)
  throw new RangeError(
    others.length
      ? 'No edition of \`' + slug + '\` in \`' + locale + '\`, expected one of \`' + others.join('\`, \`') + '\`'
      : 'No article \`' + slug + '\`, expected the slug of one of \`editions\`'
  )
}
`

const listOf = (editions: readonly EditionRecord[]): string =>
  `[\n${editions.map((edition) => `  ${literal(edition)}`).join(',\n')}\n]`

/** Each import is a literal, so that a bundler can see it and split by edition. */
function loadersOf(editions: readonly EditionRecord[], up: string): string {
  const loads = editions.map((edition) => {
    // Not percent-encoded: Node would decode it and bundlers would not. Slugs consist of letters, digits, `-` and `_`.
    const path = modulePath(edition)
    return `  [${literal(`${edition.locale}/${edition.slug}`)}, () => import(${literal(`${up}${path}`)})]`
  })
  return `[\n${loads.join(',\n')}\n]`
}

function indexTypes(
  {locales}: Pick<Generation, 'locales'>,
  {imports = '', slugs}: {readonly imports?: string; readonly slugs: string}
): string {
  return `${imports}export type Locale = ${union(locales.map(({locale}) => locale))}
${slugs}
export interface EditionMeta {
  readonly slug: string
  /** Slug of the article of which this is an edition. */
  readonly sourceSlug: string
  readonly locale: Locale
  /** For \`lang=\`. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly sourceLang: string
  /** Nothing of it is translated: the language in which its text stands instead. No \`hreflang\` leads to it. */
  readonly fallback?: string
  readonly id?: string
  readonly headline: string
  readonly description?: string
  readonly published?: string
  readonly updated?: string
  readonly version?: string
  readonly keywords?: readonly string[]
  /** Slugs under which it was known before. */
  readonly previousSlugs?: readonly string[]
  /** Name of the output → path of its file, from this folder. */
  readonly files: Readonly<Record<string, string>>
  /** Paths of the pictures that it shows, from this folder. */
  readonly pictures?: readonly string[]
  /** Kept from an earlier build: the article has moved on and this edition has not. */
  readonly held?: {readonly since: string}
}

export interface Edition extends EditionMeta {
  /** The body, ready to be put into a page: an element that carries \`lang\` and \`dir\`. */
  readonly html: string
  readonly markdown: string
  /** Plain text. */
  readonly text: string
  readonly [name: string]: unknown
}

/** What can be known of every edition without loading it. */
export declare const editions: readonly EditionMeta[]

/** One edition, loaded when it is asked for. \`slug\` is the article's, or the edition's own. Rejects with a RangeError
 *  where there is none. */
export declare function edition(slug: Slug | (string & {}), locale: Locale | (string & {})): Promise<Edition>
`
}

const slugsOf = (editions: readonly EditionRecord[]): string =>
  `export type Slug = ${union([...new Set(editions.flatMap(({slug, sourceSlug}) => [sourceSlug, slug]))])}\n`

function joinedSlugs(parts: readonly string[]) {
  const imports = parts.map((part, at) => `import type {Slug as Slug${at}} from ${literal(`./${part}.js`)}\n`)
  return {
    imports: `${imports.join('')}\n`,
    slugs: `export type Slug = ${parts.map((_, at) => `Slug${at}`).join(' | ')}\n`
  }
}

const union = (names: readonly string[]) => (names.length ? names.map(literal).join(' | ') : 'never')
