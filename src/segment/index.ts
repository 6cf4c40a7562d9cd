export {keyMaker} from './key.ts'
export {segmentArticle} from './segment.ts'
export {
  escapeText,
  type Piece,
  plainText,
  readTagged,
  type TaggedText,
  type TagProblem,
  tagNames,
  unescapeText
} from './tagged.ts'
