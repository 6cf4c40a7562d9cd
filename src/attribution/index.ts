export {type QuotedText, quotesLost, unpaired} from './compare-quotes.ts'
export {type Quote, type QuoteMark, readQuotes} from './quotes.ts'
