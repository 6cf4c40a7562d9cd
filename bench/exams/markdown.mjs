// Adapter for the Markdown exams: every answer comes from functions of the library.
import {uncarry} from '../../dist/lib/catalog/index.js'
import {assembleEdition, createResolver, extractCatalogs, parseArticle, segmentArticle} from '../../dist/lib/index.js'
import {languagesFor} from './languages.mjs'

export const name = 'polyedition'

const languages = await languagesFor('en')
const options = {lang: 'en', languages}
const status = {current: 'fresh', stale: 'stale', missing: 'new'}
const resolver = createResolver({languages})

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
      const {segments, catalogs, files} = extract(segmentArticle(article), [{locale: 'en'}, {locale: 'ar'}])
      return {
        segments: segments.map(({key, text}) => ({key, text, format: 'xml'})),
        state: {article, segments, files, catalog: catalogs[0]}
      }
    },
    rebuild(_markdown, {article, catalog}, translations) {
      const entries = catalog.entries.map(({key, segment}) => {
        const target = translations[key]
        return target === undefined ? {key, segment, status: 'missing'} : {key, segment, target, status: 'current'}
      })
      // The examiner wants the front matter as it was: an edition in the article's own language says no other `lang`.
      return assembleEdition(article, {...catalog, locale: 'en', entries}, {languages, resolver}).markdown
    },
    update(_old, markdown, translations, state) {
      const {article} = parseArticle(markdown, options)
      const translated = [state.files[0], {...state.files[1], file: JSON.stringify(translations)}]
      const {segments, catalogs} = extract(segmentArticle(article), extract(state.segments, translated).files)
      return {
        state: {article, segments, catalog: catalogs[0]},
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
