import {UsageError} from '../../node/files/errors.ts'
import type {DeadLetter} from '../../queue/index.ts'
import type {CliCommand} from '../command.ts'
import {counted} from '../formats/format.ts'
import {queueOption, queueOptions, storeOption} from '../queue-options.ts'
import {sayFindings} from '../say.ts'
import {FAILED, OK} from '../shell.ts'

export const queue: CliCommand = {
  examples: [
    ['polyedition queue --queue redis://127.0.0.1 --store s3://news/site', 'what waits, and what failed and why'],
    ['polyedition queue retry', 'put everything that failed back into the queue'],
    ['polyedition queue retry ceasefire-talks', 'one story, by its slug or the id of its job'],
    ['polyedition queue --json', 'the same for programs']
  ],
  define(command) {
    command
      .argument('[what]', '`retry`, to put back what failed')
      .argument('[jobs...]', 'slugs or ids of jobs; all without any')
      .addOption(queueOption())
      .addOption(storeOption())
  },
  async run({arguments: [what, ...names], options}, shell) {
    const {queueStatus, retryDead} = await import('../../queue/index.ts')
    const given = queueOptions(options, shell)
    if (what === 'retry') {
      const count = await retryDead(given, names)
      shell.json({retried: count})
      shell.say(`${counted(count, 'job')} put back into the queue`)
      return names.length > 0 && count === 0 ? FAILED : OK
    }
    if (what !== undefined) throw new UsageError(`Found \`${what}\`, expected \`retry\` or nothing`)
    const status = await queueStatus(given)
    shell.json(status)
    shell.say(status.queue)
    for (const {kind, waiting, active, delayed, failed, workers} of status.queues)
      shell.say(
        `${kind}: ${waiting} waiting, ${active} under way, ${delayed} for later, ${failed} failed, ${counted(workers, 'worker')}`
      )
    sayFindings(
      status.dead.map(({finding}) => finding),
      shell
    )
    for (const letter of status.dead) shell.say(lineOf(letter))
    return status.dead.length > 0 ? FAILED : OK
  }
}

const lineOf = ({id, slug, attempts, since}: DeadLetter): string =>
  `failed ${slug ?? id} after ${counted(attempts, 'attempt')}${since === undefined ? '' : `, ${since}`}, job ${id}`
