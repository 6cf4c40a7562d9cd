import {previewProject} from '../../node/preview/index.ts'
import type {CliCommand} from '../command.ts'
import {nowOption, portOf, text} from '../options.ts'
import {OK} from '../shell.ts'

export const preview: CliCommand = {
  examples: [
    ['polyedition preview', 'drafts on a free port of this machine; pages follow every change'],
    ['polyedition preview --port 4000', 'always at the same address']
  ],
  define(command) {
    command
      .option('--port <number>', 'port of the loopback address; any free one by default', portOf)
      .addOption(nowOption())
  },
  async run({options}, shell) {
    const {signal} = shell.world
    const now = text(options.now)
    const server = await previewProject({
      ...shell.project,
      ...(typeof options.port === 'number' && {port: options.port}),
      ...(now !== undefined && {now}),
      onFailure: (message) => shell.warn(`${message}\n`)
    })
    shell.json({url: server.url})
    shell.say(server.url)
    shell.note('Previewing; end with Ctrl-C')
    await new Promise<void>((resolve) => {
      if (signal?.aborted) return resolve()
      signal?.addEventListener('abort', () => resolve(), {once: true})
    })
    await server.close()
    return OK
  }
}
