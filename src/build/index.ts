export {buildEditions} from './build-editions.ts'
export {toldByFallback} from './fallback.ts'
export type {ArticleInput, BuildInput, Built, CatalogInput, HeldEdition, LocaleInput} from './input.ts'
export {severitiesOf} from './work.ts'
