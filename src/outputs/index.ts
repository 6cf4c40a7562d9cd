import {html} from './html.ts'

export {type HtmlOptions, html} from './html.ts'
export {addressOf, type CollectionOutput, type Output, type OutputOptions} from './output.ts'
export type {PageParts} from './page/document.ts'

/** Every format of ours, by name. A publisher passes their own beside them. */
export const outputs: {readonly html: typeof html} = {html}
