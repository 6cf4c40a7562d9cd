export {default as rehypeBidi, type RehypeBidiOptions} from './rehype-bidi.ts'
