import {html} from './html.ts'
import {json} from './json.ts'
import {markdown} from './markdown.ts'
import {txt} from './txt.ts'

export {bodyHtml, type HtmlOptions, html} from './html.ts'
export {json} from './json.ts'
export {figureSheet, type LedgerPageOptions, ledgerPage, type Sheet, type SheetRow, verdicts} from './ledger-page.ts'
export {markdown} from './markdown.ts'
export {addressOf, type CollectionOutput, type Output, type OutputOptions} from './output.ts'
export type {PageParts} from './page/document.ts'
export {plainText, txt} from './txt.ts'

/** Every format of ours, by name. A publisher passes their own beside them. */
export const outputs: {
  readonly html: typeof html
  readonly json: typeof json
  readonly markdown: typeof markdown
  readonly txt: typeof txt
} = {html, json, markdown, txt}
