// Adapter for the Markdown exams: every answer comes from public functions of the library.
import {extractCatalogs, parseArticle, segmentArticle, spliceTargets, uncarry} from '../../dist/lib/index.js'

export const name = 'polyedition'

const options = {lang: 'en', prose: ['title', 'description', 'summary', 'subtitle', 'excerpt']}
const status = {current: 'fresh', stale: 'stale', missing: 'new'}

/** One extraction: the files of both languages go in, and come out as they are on disk afterwards. */
function extract(segments, files) {
  const [source, target] = files
  const out = extractCatalogs({slug: 'exam', segments, source, locales: [target]}, {record: true})
  return {...out, files: files.map((one) => ({...one, ...out.writes.find(({locale}) => locale === one.locale)}))}
}

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
    },
    update(_old, markdown, translations, state) {
      const {article} = parseArticle(markdown, options)
      const empty = extract(state.segments, [{locale: 'en'}, {locale: 'ar'}]).files
      const translated = [empty[0], {...empty[1], file: JSON.stringify(translations)}]
      const {segments, catalogs} = extract(segmentArticle(article), extract(state.segments, translated).files)
      return {
        state: {article, segments},
        segments: catalogs[0].entries.map((entry) => {
          const translation = entry.target ?? entry.recorded?.target
          return {
            key: entry.key,
            text: entry.segment.text,
            format: 'xml',
            status: entry.target === undefined && entry.recorded ? 'stale' : status[entry.status],
            ...(translation !== undefined && {translation: uncarry(translation)})
          }
        })
      }
    }
  }
}
