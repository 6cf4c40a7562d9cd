import type {Root} from 'hast'
import type {Plugin} from 'unified'
import {type IsolateOptions, isolate} from '../bidi/index.ts'
import {languageFor} from '../languages/choose.ts'
import {allWhole} from '../languages/generic.ts'
import type {LanguagePack} from '../languages/language.ts'
import {isolateOptions} from '../outputs/index.ts'
import './source.ts'

export interface RehypeBidiOptions extends Omit<IsolateOptions, 'language' | 'languages' | 'lang'> {
  /** Locale of the document, for its `lang` and for the language pack that serves it. Behind `remarkEdition` it need not
   *  be given: the edition knows it, its direction, its style and its original. */
  readonly lang?: string
  /** Packs to choose from. A document that none of them serves is set by what its script asks for. */
  readonly languages?: readonly LanguagePack[]
}

/** Make a page read right from right to left, or a right-to-left name in a page that runs from the left. Works alone:
 *  `unified().use(remarkParse).use(remarkRehype).use(rehypeBidi, {lang: 'he'}).use(rehypeStringify)`. Throws a TypeError
 *  on a document of which nobody says the language. */
const rehypeBidi: Plugin<[(RehypeBidiOptions | null | undefined)?], Root> = (given) => {
  const {languages: packs = [], lang, ...options} = given ?? {}
  const languages = allWhole(packs)
  const language = lang === undefined ? undefined : languageFor(lang, languages)
  return (tree, file) => {
    const {edition} = file.data
    if (language && lang !== undefined) isolate(tree, {...options, lang, language, languages})
    else if (edition) isolate(tree, {...isolateOptions(edition, languages), ...options})
    else
      throw new TypeError('rehypeBidi: found no language, expected `lang` such as `ar`, or `remarkEdition` before it')
  }
}

export default rehypeBidi
