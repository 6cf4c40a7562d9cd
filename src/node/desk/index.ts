import {execFile} from 'node:child_process'
import {basename} from 'node:path'
import {promisify} from 'node:util'
import {type ConfigOptions, loadSettings} from '../config/load-config.ts'
import {systemReason, UsageError} from '../files/errors.ts'
import {hashOf} from '../files/hash.ts'
import {watchFiles} from '../project/changes.ts'
import {deskApi} from './api.ts'
import {deskAssets} from './assets.ts'
import {Gate} from './gate.ts'
import {DeskLog} from './log.ts'
import {DeskMemory} from './memory.ts'
import {pagePolicy, serveDesk} from './server.ts'
import {Stories} from './stories.ts'

export interface DeskOptions extends ConfigOptions {
  /** Port on the loopback address. By default one that follows from the project's folder, so that a desk which is
   *  started anew stands at the same address, and what was typed in the browser is found again; any free one if that is
   *  taken. */
  readonly port?: number
  /** ISO 8601 instant against which embargoes and rights are held. Default: the system's clock. */
  readonly now?: string
  /** Show everything, and write nothing. Default: false. */
  readonly readOnly?: boolean
  /** A change that could not be read: the configuration is being edited. What was known stays. */
  readonly onFailure?: (message: string) => void
}

export interface Desk {
  /** The address to open, with its token. */
  readonly url: string
  close(): Promise<void>
}

/** Serve the desk to this machine alone: the page in which stories are translated, checked and sent out. What is done in
 *  it is done by the functions of the commands, under their lock. Rejects if the configuration is wrong or the port is
 *  taken. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const now = (): string => options.now ?? new Date().toISOString()
  let settings = await loadSettings(options)
  let memory = new DeskMemory()
  let stories = new Stories(settings, memory, now)
  const {root} = settings
  const gate = new Gate()
  const proposed = await userName(root)
  const server = await serveDesk({
    gate,
    ports: options.port === undefined ? [portOf(root), 0] : [options.port],
    assets: deskAssets(),
    page: (nonce) => ({type: 'text/html', body: shell(nonce), headers: {'content-security-policy': pagePolicy(nonce)}}),
    answer: deskApi({
      ...{stories: () => stories, settings: () => settings, log: new DeskLog(root), project: basename(root), proposed},
      ...{readOnly: options.readOnly ?? false, now}
    })
  })
  const refresh = async (): Promise<void> => {
    try {
      const fresh = await loadSettings(options)
      if (JSON.stringify(fresh.locales) !== JSON.stringify(settings.locales)) memory = new DeskMemory()
      settings = fresh
      stories = new Stories(settings, memory, now)
      server.tell('changed', now())
    } catch (error) {
      const known = error instanceof UsageError ? error.message : systemReason(error)
      options.onFailure?.(known ?? `Polyedition failed, please report it: ${(error as Error).stack ?? String(error)}`)
    }
  }
  let queue = Promise.resolve()
  let due: NodeJS.Timeout | undefined
  const watcher = await watchFiles(
    () => settings,
    () => {
      // One write touches several files.
      clearTimeout(due)
      due = setTimeout(() => {
        queue = queue.then(refresh)
      }, 60)
    },
    (message) => options.onFailure?.(message)
  )
  return {
    url: gate.address,
    async close() {
      clearTimeout(due)
      await watcher.close()
      await queue
      await server.close()
    }
  }
}

/** One of the ports that no service is registered for. */
const portOf = (root: string): number => 49_152 + (Number.parseInt(hashOf(root).slice(0, 8), 16) % 16_000)

async function userName(cwd: string): Promise<string | undefined> {
  try {
    const {stdout} = await promisify(execFile)('git', ['config', 'user.name'], {cwd})
    return stdout.trim() || undefined
  } catch {
    return undefined
  }
}

/** The nonce lets in the styles that the editor makes while it runs. */
const shell = (nonce: string): string => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="style-nonce" content="${nonce}">
<title>Polyedition</title>
<link rel="stylesheet" href="/desk/desk.css">
<link rel="icon" href="/desk/icon.svg">
<script type="module" src="/desk/desk.js"></script>
</head>
<body><div id="desk"></div></body>
</html>
`
