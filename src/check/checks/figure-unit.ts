import {says} from '../../messages/says.ts'
import type {Figure} from '../../model.ts'
import type {PairCheck} from '../check.ts'
import {shown} from '../figures.ts'

/** Every figure keeps its unit: percent stays percent, dollars stay dollars, and a conversion is right. A right
 *  conversion is reported as info, because a desk may want to see it. */
export const figureUnit: PairCheck = {
  id: 'figure-unit',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['units'], target: ['units']},
  *run({source, target, figures}) {
    for (const {source: was, target: is, how} of figures.matches) {
      if (how !== 'unit' && how !== 'converted') continue
      const said = {figure: shown(is, target), wanted: shown(was, source)}
      const places = {
        source: {start: was.start, end: was.end},
        target: {start: is.start, end: is.end},
        actual: unit(is),
        expected: [unit(was)]
      }
      if (how === 'unit')
        yield {
          ...says('figure-unit', said),
          // A currency may stand there in a form that is not read.
          ...(isSumForNumber(was, is) && {severity: 'warning'}),
          ...places
        }
      else
        yield {
          ...says('figure-unit/converted', said),
          severity: 'info',
          ...places
        }
    }
  }
}

const isSumForNumber = (a: Figure, b: Figure) => (a.kind === 'money') !== (b.kind === 'money') && !(a.unit && b.unit)
const unit = (figure: {kind: string; unit?: string}) => figure.unit ?? figure.kind
