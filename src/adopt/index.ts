export {type AlignOptions, alignTranslation, type Side, type TranslationRow} from './rows.ts'
