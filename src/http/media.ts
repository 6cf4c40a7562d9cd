import {readWeighted} from './weighted.ts'

/** A form in which an edition is served. */
export type Form = 'html' | 'json' | 'markdown' | 'text'

/** In order of preference for readers who have none. */
export const forms: ReadonlyArray<{readonly form: Form; readonly type: string; readonly extension: string}> = [
  {form: 'html', type: 'text/html', extension: 'html'},
  {form: 'json', type: 'application/json', extension: 'json'},
  {form: 'markdown', type: 'text/markdown', extension: 'md'},
  {form: 'text', type: 'text/plain', extension: 'txt'}
]

/** Choose a form by `Accept` (RFC 9110, 12.5.1): the nearest range decides about each. Undefined if none is
 *  acceptable. */
export function chooseForm(header: string | null): Form | undefined {
  if (!header?.trim()) return 'html'
  const ranges = readWeighted(header)
  let best: {form: Form; quality: number} | undefined
  for (const {form, type} of forms) {
    const quality = ['*/*', `${type.slice(0, type.indexOf('/'))}/*`, type].reduce(
      (before, range) => ranges.find(({value}) => value === range)?.quality ?? before,
      0
    )
    if (quality > (best?.quality ?? 0)) best = {form, quality}
  }
  return best?.form
}
