import {languageFor} from '../languages/choose.ts'
import {allWhole} from '../languages/generic.ts'
import type {LanguagePack} from '../languages/language.ts'
import type {Article, Segment} from '../model.ts'
import {alignPieces} from './align.ts'
import type {Level} from './moved.ts'
import {type Piece, piecesOf} from './pieces.ts'

/** An article with its segments. */
export interface Side {
  readonly article: Article
  readonly segments: readonly Segment[]
}

/** What stands for what. A row with an empty side stands on the other side only. */
export interface TranslationRow {
  /** Of the article; two or three where the translator made one of them. */
  readonly source: readonly Segment[]
  /** Of the translation; two or three where the translator divided one. */
  readonly target: readonly Segment[]
  readonly level: Level
}

export interface AlignOptions {
  /** In which figures are read; digits are read in any language. */
  readonly languages?: readonly LanguagePack[]
}

/** Aligns an article with a translation of it: front matter by the names of its fields, the body by role, level and
 *  order, by what survives a translation (addresses, code, figures by value, words in the same letters) and by length.
 *  Linear in the length of both. Never throws, never refuses.
 *  @example
 *  import {alignTranslation, parseArticle, segmentArticle} from 'polyedition'
 *  const sideOf = (markdown, lang) => {
 *    const {article} = parseArticle(markdown, {slug: 'talks', lang})
 *    return {article, segments: segmentArticle(article)}
 *  }
 *  const rows = alignTranslation(sideOf('# Talks\n\nIn Cairo.', 'en'), sideOf('# محادثات\n\nفي القاهرة.', 'ar'))
 *  rows.map(({source, target}) => [source[0].plain, target[0].plain]) // → [['Talks', 'محادثات'], ['In Cairo.', 'في القاهرة.']] */
export function alignTranslation(source: Side, translation: Side, options: AlignOptions = {}): TranslationRow[] {
  const languages = allWhole(options.languages ?? [])
  const read = ({article, segments}: Side) => ({
    pieces: piecesOf(article, segments),
    language: languageFor(article.lang, languages)
  })
  const [ours, theirs] = [read(source), read(translation)]
  const segmentsOf = (all: readonly number[], pieces: readonly Piece[]) =>
    all.flatMap((at) => pieces[at]!.segment ?? [])
  const body = alignPieces(ours, theirs).map(
    (row): TranslationRow => ({
      source: segmentsOf(row.source, ours.pieces),
      target: segmentsOf(row.target, theirs.pieces),
      level: row.level
    })
  )
  return [...fieldRows(source, translation), ...body].filter(({source: a, target: b}) => a.length || b.length)
}

/** Fields have names: what has the same one is the same. */
function fieldRows(source: Side, translation: Side): TranslationRow[] {
  const fieldsOf = ({segments}: Side) =>
    new Map(segments.flatMap((segment) => (segment.field === undefined ? [] : [[segment.field, segment] as const])))
  const [ours, theirs] = [fieldsOf(source), fieldsOf(translation)]
  return [...new Set([...ours.keys(), ...theirs.keys()])].map((path) => {
    const [a, b] = [ours.get(path), theirs.get(path)]
    return {source: a ? [a] : [], target: b ? [b] : [], level: 'sure'}
  })
}
