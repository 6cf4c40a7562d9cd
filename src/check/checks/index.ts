import type {Check} from '../check.ts'

/** Every rule of ours, in the order in which a desk would read their findings. */
export const checks: readonly Check[] = []
