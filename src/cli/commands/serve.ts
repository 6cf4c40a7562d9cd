import {Option} from 'commander'
import {Guard, serveGuard} from '../../guard/index.ts'
import {guardOf} from '../../node/commands/guard.ts'
import {UsageError} from '../../node/files/errors.ts'
import type {CliCommand} from '../command.ts'
import {countOf, portOf, text} from '../options.ts'
import {OK} from '../shell.ts'
import {version} from '../version.ts'

const TOKEN = 'POLYEDITION_TOKEN'
const LOCAL: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])

export const serve: CliCommand = {
  examples: [
    ['polyedition serve --port 8787', 'on the loopback address; see /openapi.json there'],
    [`${TOKEN}=… polyedition serve --host 0.0.0.0`, 'for other machines, which must send the token']
  ],
  define(command) {
    command
      .addOption(new Option('--port <number>', 'port; any free one by default').argParser(portOf))
      .option('--host <address>', 'address to listen at', '127.0.0.1')
      .addOption(new Option('--max-bytes <count>', 'size of a request').argParser(Number).default(1_000_000))
      .addOption(new Option('--max-requests <count>', 'requests at the same time').argParser(countOf).default(999))
  },
  async run({options}, shell) {
    const {signal, env} = shell.world
    const host = text(options.host) ?? '127.0.0.1'
    const token = env[TOKEN] || undefined
    if (token === undefined && !LOCAL.has(host))
      throw new UsageError(
        `Found \`--host ${host}\` and no token, expected one in the environment variable \`${TOKEN}\``
      )
    const server = await serveGuard({
      guard: new Guard(await guardOf(shell.project)),
      version,
      host,
      port: typeof options.port === 'number' ? options.port : 0,
      maxBytes: Number(options.maxBytes),
      maxRequests: Number(options.maxRequests),
      ...(token !== undefined && {token}),
      log: (entry) => shell.note(JSON.stringify({time: shell.world.now(), ...entry}))
    })
    shell.json({url: server.url})
    shell.say(server.url)
    await new Promise<void>((resolve) => {
      if (signal?.aborted) return resolve()
      signal?.addEventListener('abort', () => resolve(), {once: true})
    })
    await server.close()
    return OK
  }
}
