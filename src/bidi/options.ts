import {whole} from '../languages/generic.ts'
import type {Language, NumberStyle} from '../languages/language.ts'
import type {Direction} from '../model.ts'
import {hasLtr, hasRtl} from './characters.ts'
import type {Context} from './context.ts'
import {type Shown, shownIn} from './source-evidence.ts'

export interface BidiOptions {
  /** Language of the edition. */
  readonly language: Language
  /** Direction of the edition; default: the language's. */
  readonly dir?: Direction
  /** House style of the edition, over the language's own. */
  readonly style?: Partial<NumberStyle>
  /** What the text was translated from; it tells what a stop, a comma or a number belongs to. */
  readonly source?: string | Shown
}

/** Options resolved once, at the door. */
export function contextOf({language: given, dir = whole(given).dir, style = {}, source}: BidiOptions): Context {
  const language = whole(given)
  const own = language.bidi.style
  const range = style.range ?? own.range
  return {
    dir,
    pack: language.bidi,
    style: {
      range,
      score: style.score ?? style.range ?? own.score,
      percentSign: style.percentSign ?? own.percentSign,
      numericDate: style.numericDate ?? own.numericDate
    },
    ...(source !== undefined && source !== '' && {shown: typeof source === 'string' ? shownIn(source) : source})
  }
}

/** The direction of a block in an edition: the edition's, unless the block has only letters of the other. */
export function blockDir(text: string, dir: Direction): Direction {
  if (dir === 'rtl') return !hasRtl(text) && hasLtr(text) ? 'ltr' : 'rtl'
  return hasRtl(text) && !hasLtr(text) ? 'rtl' : 'ltr'
}
