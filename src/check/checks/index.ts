import type {Check} from '../check.ts'
import {quoteFewer} from './quote-fewer.ts'
import {quoteMissing} from './quote-missing.ts'
import {quoteStyle} from './quote-style.ts'
import {quoteUnbalanced} from './quote-unbalanced.ts'

/** Every rule of ours, in the order in which a desk would read their findings. */
export const checks: readonly Check[] = [quoteMissing, quoteUnbalanced, quoteFewer, quoteStyle]
