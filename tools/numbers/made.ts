import {derive} from './derive.ts'
import {es} from './es.ts'
import {fa} from './fa.ts'
import {fr} from './fr.ts'
import {judge} from './judge.ts'
import type {NumberSource} from './number-source.ts'
import {printed} from './print.ts'

/** The languages whose number words are made. */
export const sources: readonly NumberSource[] = [fr, es, fa]

/** The module of a language. Throws where a source writes what the grammar does not and no listed fault explains, and
 *  where a listed fault is gone. */
export function made(source: NumberSource): string {
  const judged = judge(source)
  const {unexplained, gone} = judged
  if (unexplained.length > 0)
    throw new Error(
      `Found ${unexplained.length} spellings that \`tools/numbers/${source.tag}.ts\` does not know, expected them ` +
        `among its \`faults\` or in its grammar:\n${unexplained.slice(0, 20).join('\n')}`
    )
  if (gone.length > 0) throw new Error(`Nobody makes these faults any more, remove them: ${gone.map(({why}) => why)}`)
  return printed(source, derive(source, judged))
}
