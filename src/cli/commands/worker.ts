import {join} from 'node:path'
import {InvalidArgumentError, Option} from 'commander'
import type {WorkerEvent} from '../../queue/index.ts'
import type {CliCommand} from '../command.ts'
import {countOf, manyOption, strings} from '../options.ts'
import {queueOption, queueOptions, storeOption} from '../queue-options.ts'
import {OK, type Shell} from '../shell.ts'

export const worker: CliCommand = {
  examples: [
    ['polyedition worker --queue redis://127.0.0.1 --store s3://news/site', 'make stories until SIGTERM or Ctrl-C'],
    ['polyedition worker --queue postgres://127.0.0.1/news --store /mnt/editions', 'with PostgreSQL and a folder'],
    ['polyedition worker --only stories --abreast 4', 'addresses from POLYEDITION_QUEUE and POLYEDITION_STORE'],
    ['polyedition worker --only drafts', 'ask for drafts, with the keys of providers in the environment'],
    ['polyedition worker --rate 600/min', 'no more than so many stories, by all such workers together']
  ],
  define(command) {
    command
      .addOption(queueOption())
      .addOption(storeOption())
      .addOption(
        manyOption(
          '--only <kind>',
          '`stories`, `turns`, `drafts`; may be given several times; the first two without it'
        )
      )
      .addOption(new Option('--abreast <count>', 'how many stories at once').argParser(countOf))
      .addOption(
        new Option('--rate <rate>', 'at most so many stories, as in 10/s, 600/min or 5000/h').argParser(rateOf)
      )
      .addOption(
        new Option(
          '--lease <seconds>',
          'how long a worker that is silent may keep a story before another makes it'
        ).argParser(countOf)
      )
  },
  async run({options}, shell) {
    const {queueKinds, startWorker} = await import('../../queue/index.ts')
    const only = queueKinds.filter((kind) => strings(options.only).includes(kind))
    const {signal, hold} = shell.world
    hold?.()
    const given = queueOptions(options, shell)
    const running = await startWorker({
      ...given,
      folder: join(shell.project.cwd, '.polyedition', 'worker'),
      cwd: shell.project.cwd,
      env: shell.world.env,
      ...(only.length > 0 && {kinds: only}),
      ...(typeof options.abreast === 'number' && {abreast: options.abreast}),
      ...(typeof options.lease === 'number' && {lease: 1_000 * options.lease}),
      ...(options.rate !== undefined && {rate: options.rate as Rate}),
      onEvent: (event) => say(event, shell)
    })
    shell.note('Taking jobs; end with Ctrl-C or SIGTERM')
    await new Promise<void>((done) => {
      if (!signal || signal.aborted) done()
      else signal.addEventListener('abort', () => done(), {once: true})
    })
    shell.note('Finishing what was begun')
    await running.close()
    return OK
  }
}

interface Rate {
  readonly max: number
  readonly duration: number
}

const UNITS: Readonly<Record<string, number>> = {s: 1_000, min: 60_000, h: 3_600_000}

function rateOf(value: string): Rate {
  const [, max, unit = ''] = /^([1-9]\d{0,6})\/(s|min|h)$/.exec(value) ?? []
  if (max !== undefined) return {max: Number(max), duration: UNITS[unit]!}
  throw new InvalidArgumentError('expected a rate such as 10/s, 600/min or 5000/h')
}

/** One line for each job; with `--json` one object a line. */
function say(event: WorkerEvent, shell: Shell): void {
  if (shell.options.json) {
    shell.raw(`${JSON.stringify(event)}\n`)
    return
  }
  const {event: what, slug = '', milliseconds, reason} = event
  const time = milliseconds === undefined ? '' : `, ${milliseconds} ms`
  const line = `${what} ${slug}${time}${reason === undefined ? '' : `: ${reason}`}`
  if (what === 'failed' || what === 'trouble') shell.note(line)
  else shell.say(line)
}
