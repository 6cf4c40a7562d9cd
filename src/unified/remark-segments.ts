import type {Root} from 'mdast'
import type {Plugin, Processor} from 'unified'
import type {ArticleOptions} from '../article/index.ts'
import {segmentArticle} from '../segment/index.ts'
import {report} from './report.ts'
import {articleReader} from './source.ts'

/** The texts of an article that readers see, each with its key, in `file.data.segments`, and the article itself in
 *  `file.data.article`. The tree stays as it is. The file is read in our grammar and whatever the pipeline adds to it,
 *  so that this plug-in may stand anywhere:
 *  `unified().use(remarkParse).use(remarkSegments, {lang: 'en'}).use(remarkStringify)`. */
const remarkSegments: Plugin<[(ArticleOptions | null | undefined)?], Root> = function (options) {
  const read = articleReader(this as unknown as Processor, options ?? {})
  return (_, file) => {
    const {article, findings} = read(file)
    file.data.article = article
    file.data.segments = segmentArticle(article)
    report(file, findings)
  }
}

export default remarkSegments
