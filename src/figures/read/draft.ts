import type {Figure} from '../../model.ts'

/** A figure in the making: token indexes instead of offsets. */
export interface Draft {
  readonly at: number
  readonly end: number
  readonly kind: Figure['kind']
  readonly value: string
  readonly form: Figure['form']
  readonly sure: boolean
  readonly unit?: string
  readonly also?: readonly string[]
  readonly min?: string
  readonly max?: string
  readonly parts?: readonly string[]
  readonly calendar?: NonNullable<Figure['calendar']>
  readonly alias?: Figure['alias']
  /** Its words say that the number is not exact: une quarantaine. */
  readonly rough?: true
  /** The scale its words end with: 7 million counts in millions. */
  readonly scale?: string
  /** Words after it say that it is below zero; they may apply to the number before it too. */
  readonly below?: true
  /** Whether its value is a single number, which a range may join. */
  readonly open?: boolean
  readonly plain?: boolean
}

/** Words or digits that are consumed without stating a figure. */
export interface NoFigure {
  readonly kind: 'none'
  readonly end: number
}

export const noFigure = (end: number): NoFigure => ({kind: 'none', end})

/** Whether a value is a year, which may begin or end a range. */
export function isYear(value: string): boolean {
  return /^[0-9]{4}$/.test(value)
}

/** Whether digits may be the day of a month. */
export function isDay(form: string): boolean {
  return /^[0-9]{1,2}$/.test(form) && Number(form) >= 1 && Number(form) <= 31
}

export function pad(value: string | number, length = 2): string {
  return String(value).padStart(length, '0')
}
