export {encloses, type Linked, linkedIn, linksOf} from './addresses.ts'
export {type Cut, cutTags, replaceTags, type TagCut, type TagNames, type TextCut, tagsIn, writeTag} from './cut-tags.ts'
export {keyMaker} from './key.ts'
export {segmentArticle} from './segment.ts'
export {looksLikeOurs, tagOfName} from './tag-names.ts'
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
