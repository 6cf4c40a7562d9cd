import {html} from './html.ts'
import {json} from './json.ts'
import {markdown} from './markdown.ts'
import {ninjs} from './ninjs.ts'
import {txt} from './txt.ts'

export {bodyHtml, type HtmlOptions, html} from './html.ts'
export {json} from './json.ts'
export {figureSheet, type LedgerPageOptions, ledgerPage, type Sheet, type SheetRow, verdicts} from './ledger-page.ts'
export {markdown} from './markdown.ts'
export {ninjs, ninjsTombstone} from './ninjs.ts'
export {addressOf, type CollectionOutput, type Output, type OutputOptions} from './output.ts'
export type {PageParts} from './page/document.ts'
export type {Tombstone} from './syndication/tombstone.ts'
export {plainText, txt} from './txt.ts'

/** Every format of ours, by name. A publisher passes their own beside them. */
export const outputs: {
  readonly html: typeof html
  readonly json: typeof json
  readonly markdown: typeof markdown
  readonly ninjs: typeof ninjs
  readonly txt: typeof txt
} = {html, json, markdown, ninjs, txt}
