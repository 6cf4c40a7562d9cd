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
  *run({figures}) {
    for (const {source: was, target: is, how} of figures.matches) {
      if (how !== 'unit' && how !== 'converted') continue
      const places = {
        source: {start: was.start, end: was.end},
        target: {start: is.start, end: is.end},
        actual: unit(is),
        expected: [unit(was)]
      }
      if (how === 'unit')
        yield {
          reason: `Unexpected unit of ${shown(is)}, expected that of ${shown(was)} in the source`,
          // A currency may stand there in a form that is not read.
          ...(isSumForNumber(was, is) && {severity: 'warning'}),
          ...places
        }
      else
        yield {
          reason: `${shown(was)} is converted to ${shown(is)}, as rounded; nothing to do unless the desk keeps units`,
          severity: 'info',
          ...places
        }
    }
  }
}

const isSumForNumber = (a: Figure, b: Figure) => (a.kind === 'money') !== (b.kind === 'money') && !(a.unit && b.unit)
const unit = (figure: {kind: string; unit?: string}) => figure.unit ?? figure.kind
