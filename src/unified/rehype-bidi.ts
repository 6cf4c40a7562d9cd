import type {Root} from 'hast'
import type {Plugin} from 'unified'
import {type IsolateOptions, isolate} from '../bidi/index.ts'
import {ar, en, he, type Language} from '../languages/index.ts'
import {languageOf} from '../languages/language-of.ts'

export interface RehypeBidiOptions extends Omit<IsolateOptions, 'language'> {
  /** Locale of the document, for its `lang` and for the language pack that serves it. */
  readonly lang: string
  /** Packs to choose from; default: all of ours. */
  readonly languages?: readonly Language[]
}

/** Make a page read right from right to left, or a right-to-left name in a page that runs from the left. Works alone:
 *  `unified().use(remarkParse).use(remarkRehype).use(rehypeBidi, {lang: 'he'}).use(rehypeStringify)`. */
const rehypeBidi: Plugin<[RehypeBidiOptions], Root> = ({languages = [en, ar, he], ...options}) => {
  const language = languageOf(options.lang, languages)
  return (tree) => {
    isolate(tree, {...options, language, languages})
  }
}
export default rehypeBidi
