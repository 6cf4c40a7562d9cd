export {type Applied, type ApplyInput, type ApplyOptions, applyTranslations} from './apply.ts'
export {type DocumentInput, type DocumentOptions, exchangeDocument} from './document.ts'
export type {
  ExchangeDocument,
  ExchangeFormat,
  ExchangeNote,
  ExchangeRead,
  ExchangeUnit,
  PluralForm,
  ReadDocument,
  ReadOptions,
  ReadText,
  ReadUnit,
  WriteOptions
} from './exchange.ts'
export {exchangeFormats, formatNamed, readExchange} from './formats.ts'
export type {ImportedUnit, ImportOutcome} from './import-outcome.ts'
export type {Token} from './inline.ts'
export {memoryUnits} from './memory.ts'
