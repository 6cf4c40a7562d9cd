import {cleanText, type Removal} from '../../bidi/index.ts'
import {code, counted, says} from '../../messages/says.ts'
import type {TextCheck} from '../check.ts'

/** No character that reorders a line or is invisible. */
export const bidiControl: TextCheck = {
  id: 'bidi-control',
  severity: 'error',
  scope: 'text',
  needs: {},
  *run({text}) {
    const hostile = cleanText(text).removed.filter(({kind}) => kind === 'control' || kind === 'invisible')
    for (const run of together(hostile)) {
      const names = [...new Set(run.map(({name}) => name))].map(code)
      const span = {start: run[0]!.start, end: run.at(-1)!.end}
      yield {
        ...says('bidi-control', {names, them: counted('them', run.length)}),
        target: span,
        fix: {range: span, text: ''}
      }
    }
  }
}

/** Adjacent characters are one finding. */
function together(removed: readonly Removal[]): Removal[][] {
  const runs: Removal[][] = []
  for (const removal of removed) {
    const last = runs.at(-1)
    if (last && last.at(-1)!.end === removal.start) last.push(removal)
    else runs.push([removal])
  }
  return runs
}
