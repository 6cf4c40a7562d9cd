import {hashOf} from '../node/files/hash.ts'
import {again, type Engine} from './engine.ts'
import {queueName} from './jobs.ts'

/** The longest delay that is asked of a queue at once: whoever is woken earlier sets the next. */
const LONGEST = 30 * 24 * 60 * 60 * 1000

/** Wake these stories when the clock decides otherwise about them. */
export async function scheduleTurns(
  engine: Engine,
  id: string,
  turns: ReadonlyArray<{readonly slug: string; readonly at: string}>
): Promise<void> {
  if (turns.length === 0) return
  const now = Date.now()
  const jobs = turns.map(({slug, at}) => {
    const delay = Math.max(0, Date.parse(at) - now)
    const due = Math.min(delay, LONGEST)
    const jobId = `t${hashOf(JSON.stringify([slug, at, due < delay && Math.floor((now + due) / LONGEST)])).slice(0, 32)}`
    return {name: 'turn', data: {slug, at}, opts: {...again(), jobId, delay: due}}
  })
  await engine.ask(queueName(id, 'turns'), (queue) => queue.addBulk(jobs))
}
