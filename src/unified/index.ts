export {default as rehypeBidi, type RehypeBidiOptions} from './rehype-bidi.ts'
export {default as remarkEdition, type RemarkEditionOptions} from './remark-edition.ts'
export {default as remarkPolyedition, type RemarkPolyeditionOptions} from './remark-polyedition.ts'
export {default as remarkSegments} from './remark-segments.ts'
