import {ar, en, he, type Language} from '../../languages/index.ts'
import {whole} from '../../languages/whole.ts'
import type {OutputOptions} from '../output.ts'

/** The packs that the caller gave, or all of ours. */
export const packs = ({languages}: OutputOptions): readonly Language[] => languages?.map(whole) ?? [en, ar, he]

/** The pack of a locale; undefined where the caller gave none for it, and then the page does without. */
export const packOf = (locale: string, options: OutputOptions): Language | undefined =>
  packs(options).find(({tag}) => tag === locale.split('-')[0]?.toLowerCase())
