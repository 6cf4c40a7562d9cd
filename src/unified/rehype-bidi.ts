import type {Root} from 'hast'
import type {Plugin} from 'unified'
import {type IsolateOptions, isolate} from '../bidi/index.ts'
import {languageFor} from '../languages/choose.ts'
import {allWhole} from '../languages/generic.ts'
import type {LanguagePack} from '../languages/language.ts'

export interface RehypeBidiOptions extends Omit<IsolateOptions, 'language' | 'languages'> {
  /** Locale of the document, for its `lang` and for the language pack that serves it. */
  readonly lang: string
  /** Packs to choose from. A document that none of them serves is set by what its script asks for. */
  readonly languages?: readonly LanguagePack[]
}

/** Make a page read right from right to left, or a right-to-left name in a page that runs from the left. Works alone:
 *  `unified().use(remarkParse).use(remarkRehype).use(rehypeBidi, {lang: 'he'}).use(rehypeStringify)`. */
const rehypeBidi: Plugin<[RehypeBidiOptions], Root> = ({languages: packs = [], ...options}) => {
  const languages = allWhole(packs)
  const language = languageFor(options.lang, languages)
  return (tree) => {
    isolate(tree, {...options, language, languages})
  }
}
export default rehypeBidi
