// Astro's own zod, whichever version that is: it does not accept a schema of another.
import {z} from 'astro/zod'

/** What can be known of an edition without printing it: `entry.data`. */
export interface EditionData {
  /** Of this edition; `sourceSlug` is that of the article, and the same in all its editions. */
  readonly slug: string
  readonly sourceSlug: string
  readonly locale: string
  /** For `lang=`. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly sourceLang: string
  /** Present if nothing is translated: the language of the text. Its page has no `hreflang`. */
  readonly fallback?: string | undefined
  /** The article's identity, the same in all its editions. */
  readonly id?: string | undefined
  readonly headline: string
  /** The headline for places without markup, such as `<title>`: with marks of direction where it needs them. */
  readonly title: string
  readonly description?: string | undefined
  /** Dates as the article states them. */
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly version?: string | undefined
  readonly keywords: readonly string[]
  readonly previousSlugs: readonly string[]
  /** `usable`: what is withheld, canceled or under embargo is in no collection. */
  readonly status: string
  /** Lines as the edition prints them, in its language and by its house style. */
  readonly lines: {
    readonly dateline?: string | undefined
    readonly byline?: string | undefined
    readonly published?: string | undefined
    readonly updated?: string | undefined
  }
  /** Address on the site, from its root. */
  readonly url: string
  /** The article's other current editions, except fallbacks. */
  readonly alternates: readonly AlternateData[]
  /** Kept from an earlier build: the article has moved on and this edition has not. */
  readonly held?: {readonly since: string} | undefined
}

export interface AlternateData {
  readonly locale: string
  /** For `hreflang=` and `lang=`. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly slug: string
  readonly headline: string
  /** The language's own name: `العربية`. */
  readonly name: string
  readonly url: string
}

const direction = z.enum(['ltr', 'rtl'])

/** Types `getCollection` and checks what is loaded. */
export const editionSchema: z.ZodType<EditionData> = z.object({
  slug: z.string(),
  sourceSlug: z.string(),
  locale: z.string(),
  lang: z.string(),
  dir: direction,
  sourceLang: z.string(),
  fallback: z.string().optional(),
  id: z.string().optional(),
  headline: z.string(),
  title: z.string(),
  description: z.string().optional(),
  published: z.string().optional(),
  updated: z.string().optional(),
  version: z.string().optional(),
  keywords: z.array(z.string()),
  previousSlugs: z.array(z.string()),
  status: z.string(),
  lines: z.object({
    dateline: z.string().optional(),
    byline: z.string().optional(),
    published: z.string().optional(),
    updated: z.string().optional()
  }),
  url: z.string(),
  alternates: z.array(
    z.object({
      locale: z.string(),
      lang: z.string(),
      dir: direction,
      slug: z.string(),
      headline: z.string(),
      name: z.string(),
      url: z.string()
    })
  ),
  held: z.object({since: z.string()}).optional()
})
