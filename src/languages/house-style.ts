import type {HouseStyle} from '../model.ts'

export type {HouseStyle}

/** The style of one edition: what the configuration says, over what the language does by itself. */
export function houseStyle(defaults: HouseStyle, own: Partial<HouseStyle> = {}): HouseStyle {
  return {...defaults, ...own}
}
