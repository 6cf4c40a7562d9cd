import {openDesk} from '../../node/desk/index.ts'
import type {CliCommand} from '../command.ts'
import {nowOption, portOf, text} from '../options.ts'
import {OK} from '../shell.ts'

export const desk: CliCommand = {
  examples: [
    ['polyedition desk', 'prints the address to open in a browser of this machine'],
    ['polyedition desk --read-only', 'shows everything and writes nothing'],
    ['polyedition desk --port 4000', 'at a port of your own']
  ],
  define(command) {
    command
      .option('--port <number>', 'port of the loopback address; by default one of this project’s own', portOf)
      .option('--read-only', 'show everything, and write nothing')
      .addOption(nowOption())
  },
  async run({options}, shell) {
    const {signal} = shell.world
    const now = text(options.now)
    const server = await openDesk({
      ...shell.project,
      ...(typeof options.port === 'number' && {port: options.port}),
      ...(options.readOnly === true && {readOnly: true}),
      ...(now !== undefined && {now}),
      onFailure: (message) => shell.warn(`${message}\n`)
    })
    shell.json({url: server.url})
    shell.say(server.url)
    shell.note('The desk is open; end with Ctrl-C')
    await new Promise<void>((resolve) => {
      if (signal?.aborted) return resolve()
      signal?.addEventListener('abort', () => resolve(), {once: true})
    })
    await server.close()
    return OK
  }
}
