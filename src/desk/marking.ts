import type {Finding, Severity} from '../model.ts'
import type {FigureMark} from './rules/messages.ts'
import type {Shown} from './views/text.tsx'

const RANK: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/** What is marked in one of two texts: values that both have, and what findings are about, the gravest on top. */
export function marksOf(
  side: 'source' | 'target',
  findings: readonly Finding[],
  figures: readonly FigureMark[],
  chosen?: Finding
): Shown[] {
  const values = figures.flatMap((one): Shown[] => {
    const span = one[side]
    return span ? [{...span, className: one.odd ? 'value odd' : 'value'}] : []
  })
  const told = [...findings]
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
    .flatMap((finding): Shown[] => {
      const span = finding[side]
      return span ? [{...span, className: `${finding.severity}${finding === chosen ? ' chosen' : ''}`}] : []
    })
  return [...values, ...told]
}
