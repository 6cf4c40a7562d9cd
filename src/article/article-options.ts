import type {PluggableList} from 'unified'
import type {LanguagePack} from '../languages/language.ts'
import type {Protection} from '../model.ts'
import type {Authors} from './derived-nodes.ts'
import type {Limits} from './limits.ts'
import type {NotYetFields} from './not-yet.ts'

export interface ArticleOptions {
  /** The path in findings; its last part is the slug if the front matter gives none. */
  readonly path?: string
  /** Used if the front matter gives none. */
  readonly slug?: string
  /** BCP 47; used if the front matter gives none. */
  readonly lang?: string
  /** A site's own names of fields, and ours: `{author: 'byline', date: 'published'}`. */
  readonly fields?: Readonly<Record<string, string>>
  /** Fields in which a text is several words, each a keyword: `tags: sea rain`. */
  readonly spaced?: readonly string[]
  /** The site's authors by their keys: a byline that is such a key says what stands there. */
  readonly authors?: Authors
  /** Further fields that readers see; by default `subtitle`, `standfirst`, `summary`, `excerpt` and `kicker`. */
  readonly prose?: readonly string[]
  /** Names of directives that the site renders; others are shown as typed. */
  readonly directives?: readonly string[]
  /** The site's own words for "not yet"; `notYetFields` by default. */
  readonly notYet?: NotYetFields
  /** remark plug-ins that add syntax, beyond ours: mathematics, for example. Kept by reference: pass the same list for
   *  every article. */
  readonly plugins?: PluggableList
  /** What the site adds to Markdown and nobody translates: presets, expressions, pairs of signs. Kept by reference. MDX
   *  is a grammar: pass `remark-mdx` among `plugins`. */
  readonly protect?: Protection
  /** Names of elements and components that the site shows, though our pages do not. */
  readonly elements?: readonly string[]
  /** Names of the attributes of components and shortcodes whose texts are translated; by default `alt`, `caption`,
   *  `label` and `title`. */
  readonly attributes?: readonly string[]
  readonly limits?: Partial<Limits>
  /** In whose words an embargo is known that stands above or below the text. Without any, no such note
   *  is known. */
  readonly languages?: readonly LanguagePack[]
}
