import type {HouseStyle} from '../model.ts'

export type {HouseStyle}

/** The style of one edition: the language's defaults, overridden by the configuration. */
export function houseStyle(defaults: HouseStyle, own: Partial<HouseStyle> = {}): HouseStyle {
  return {...defaults, ...own}
}
