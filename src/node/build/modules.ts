import type {EditionRecord, Generation} from './index-records.ts'

/** Where an edition's module lies beside its other files. */
export function modulePath({locale, slug}: Pick<EditionRecord, 'locale' | 'slug'>): string {
  return `${locale}/${slug}.js`
}

/** Paths of all files of an edition; a picture may belong to another edition as well. */
export function filesOf(record: EditionRecord): string[] {
  return [...Object.values(record.files), ...(record.pictures ?? []), modulePath(record)]
}

/** An edition as a module: all that a site needs to show it. */
export function editionModule(content: Readonly<Record<string, unknown>>): string {
  return `export default ${literal(content)}\n`
}

/** The exports of an edition's module, or `undefined` if it is not one of ours. */
export function moduleContent(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json = text.slice(text.indexOf('{')).replaceAll('["__proto__"]:', '"__proto__":')
    return JSON.parse(json) as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}

/** `index.js`, its types, and a `package.json` that makes them ESM wherever the folder lies. */
export function indexModules({editions, locales}: Pick<Generation, 'editions' | 'locales'>): Record<string, string> {
  const slugs = [...new Set(editions.flatMap(({slug, sourceSlug}) => [sourceSlug, slug]))]
  return {
    'package.json': `${JSON.stringify({type: 'module', sideEffects: false}, null, 2)}\n`,
    'index.js': indexModule(editions),
    'index.d.ts': indexTypes(
      slugs,
      locales.map(({locale}) => locale)
    )
  }
}

/** Each import is a literal, so that a bundler can see it and split by edition. */
function indexModule(editions: readonly EditionRecord[]): string {
  const list = editions.map((edition) => `  ${literal(edition)}`).join(',\n')
  const loads = editions.map((edition) => {
    // Not percent-encoded: Node would decode it and bundlers would not. Slugs consist of letters, digits, `-` and `_`.
    const path = modulePath(edition)
    return `  [${literal(`${edition.locale}/${edition.slug}`)}, () => import(${literal(`./${path}`)})]`
  })
  return `/** What can be known of every edition without loading it. */
export const editions = [
${list}
]

const modules = new Map([
${loads.join(',\n')}
])

/** One edition, loaded when it is asked for. \`slug\` is the article's, or the edition's own. */
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
}

function indexTypes(slugs: readonly string[], locales: readonly string[]): string {
  return `export type Locale = ${union(locales)}
export type Slug = ${union(slugs)}

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

const union = (names: readonly string[]) => (names.length ? names.map(literal).join(' | ') : 'never')

/** JSON as an expression; \`__proto__\` as a key would set the prototype of a literal. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:')
}
