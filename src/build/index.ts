export {buildEditions} from './build-editions.ts'
export type {ArticleInput, BuildInput, Built, CatalogInput, HeldEdition, LocaleInput} from './input.ts'
