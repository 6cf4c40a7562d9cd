export {
  type AdoptedRow,
  type AdoptInput,
  type Adoption,
  type AdoptOptions,
  adoptTranslation
} from './adopt.ts'
export type {Level} from './moved.ts'
export type {AdoptOutcome} from './record.ts'
export {type AlignOptions, alignTranslation, type Side, type TranslationRow} from './rows.ts'
