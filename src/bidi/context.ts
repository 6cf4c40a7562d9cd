import type {BidiPack, NumberStyle} from '../languages/bidi.ts'
import type {Direction} from '../model.ts'
import type {Shown} from './source-evidence.ts'

export interface Context {
  /** Direction of the block. */
  readonly dir: Direction
  /** Of the edition's language: what is counted, which way its numbers flow. */
  readonly pack: BidiPack
  readonly style: NumberStyle
  readonly shown?: Shown
}
