// Adapter for the Markdown exams: every answer comes from public functions of the library.
import {parseArticle, segmentArticle, spliceTargets} from '../../dist/lib/index.js'

export const name = 'polyedition'

const options = {lang: 'en', prose: ['title', 'description', 'summary', 'subtitle', 'excerpt']}

export function open() {
  return {
    extract(markdown) {
      const {article} = parseArticle(markdown, options)
      const segments = segmentArticle(article)
      return {
        segments: segments.map(({key, text}) => ({key, text, format: 'xml'})),
        state: {article, segments}
      }
    },
    rebuild(_markdown, {article, segments}, translations) {
      return spliceTargets(article, segments, new Map(Object.entries(translations)))
    }
  }
}
