import type {Element} from 'hast'
import * as bidi from '../../bidi/index.ts'
import {shownIn} from '../../bidi/shown.ts'
import type {Edition, HouseStyle} from '../../model.ts'
import type {OutputOptions} from '../output.ts'
import {packOf, packs} from './pack.ts'

/** A text for a place where no markup is possible, with marks where its order would be wrong without them. */
export function markText(text: string, edition: Edition, options: OutputOptions): string {
  const own = bidiOptions(edition, options)
  return own ? bidi.markText(text, own) : text
}

/** As `markText`, of several lines; an empty one needs none. */
export function markLines(text: string, edition: Edition, options: OutputOptions): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : markText(line, edition, options)))
    .join('\n')
}

/** A whole edition in Markdown, with marks where its lines would read wrong without them. */
export function markMarkdown(markdown: string, edition: Edition, options: OutputOptions): string {
  const own = bidiOptions(edition, options)
  return own ? bidi.markMarkdown(markdown, own) : markdown
}

/** A tree of the page made to read right. Without a pack for the locale it stays as it is. */
export function isolate(tree: Element, edition: Edition, options: OutputOptions): Element {
  const own = bidiOptions(edition, options)
  return own ? bidi.isolate(tree, own) : tree
}

const known = new WeakMap<Edition, bidi.IsolateOptions>()

function bidiOptions(edition: Edition, options: OutputOptions): bidi.IsolateOptions | undefined {
  const made = known.get(edition)
  if (made) return made
  const language = packOf(edition.locale, options)
  if (!language) return undefined
  const source = packOf(edition.sourceLang, options)
  const own: bidi.IsolateOptions = {
    language,
    lang: edition.lang,
    dir: edition.dir,
    // The original shows whose a stop, a comma or a number is.
    ...(edition.lang !== edition.sourceLang && {
      source: shownIn(edition.segments.map((segment) => segment.source).join('\n'))
    }),
    ...(edition.style && {style: directionsOf(edition.style)}),
    languages: source ? [source, ...packs(options)] : packs(options)
  }
  known.set(edition, own)
  return own
}

/** Only what the house has chosen: the language decides the rest. */
function directionsOf({range, score, percentSign, numericDate}: HouseStyle): NonNullable<bidi.IsolateOptions['style']> {
  return {range, ...(score && {score}), ...(percentSign && {percentSign}), ...(numericDate && {numericDate})}
}
