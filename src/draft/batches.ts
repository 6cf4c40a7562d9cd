import type {DraftItem} from './provider.ts'
import {answerTokens, tokensOf} from './tokens.ts'

/** Items in their order, in batches of at most so many tokens of text and answer; one that is longer goes alone. */
export function batchesOf(items: readonly DraftItem[], tokens: number): DraftItem[][] {
  const batches: DraftItem[][] = []
  let sum = Number.POSITIVE_INFINITY
  for (const item of items) {
    const own = tokensOf(JSON.stringify(item)) + answerTokens(item.text)
    if (sum + own > tokens) {
      batches.push([])
      sum = 0
    }
    batches.at(-1)!.push(item)
    sum += own
  }
  return batches
}
