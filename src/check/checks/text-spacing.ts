import type {PairCheck} from '../check.ts'

/** No space divides a number. */
export const textSpacing: PairCheck = {
  id: 'text-spacing',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['digits'], target: ['digits']},
  *run({target, brokenNumbers}) {
    for (const {start, end, whole} of brokenNumbers) {
      const found = target.text.slice(start, end)
      yield {
        reason: `Unexpected space in \`${found}\`, expected \`${whole}\` as in the source; remove the space`,
        target: {start, end},
        actual: found,
        expected: [whole],
        fix: {range: {start, end}, text: whole}
      }
    }
  }
}
