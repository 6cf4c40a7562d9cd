import {type ConfigOptions, loadSettings} from '../config/load-config.ts'
import {systemReason, UsageError} from '../files/errors.ts'
import {watchFiles} from '../project/changes.ts'
import {serve} from './server.ts'
import {Site} from './site.ts'

export interface PreviewOptions extends ConfigOptions {
  /** Port on the loopback address; any free one by default. */
  readonly port?: number
  /** ISO 8601 instant against which embargoes and rights are held. Default: the system's clock, at each change. */
  readonly now?: string
  /** A change that could not be read: the configuration is being edited. The previous page stays. */
  readonly onFailure?: (message: string) => void
}

export interface Preview {
  readonly url: string
  close(): Promise<void>
}

/** Serve drafts of all editions to this machine alone, with source and translation side by side; open pages follow
 *  every change. Writes nothing. Rejects if the configuration is wrong or the port is taken. */
export async function previewProject(options: PreviewOptions = {}): Promise<Preview> {
  const now = (): string => options.now ?? new Date().toISOString()
  let settings = await loadSettings(options)
  let site = Site.load(settings, now())
  await site
  const refresh = async (): Promise<void> => {
    try {
      const fresh = await loadSettings(options)
      const made = await Site.load(fresh, now())
      settings = fresh
      site = Promise.resolve(made)
      server.changed()
    } catch (error) {
      const known = error instanceof UsageError ? error.message : systemReason(error)
      options.onFailure?.(known ?? `Polyedition failed, please report it: ${(error as Error).stack ?? String(error)}`)
    }
  }
  const server = await serve({port: options.port ?? 0, answer: async (path) => (await site).answer(path)})
  // One after another: the last change decides what is shown.
  let queue = Promise.resolve()
  const watcher = await watchFiles(
    () => settings,
    () => {
      queue = queue.then(refresh)
    },
    (message) => options.onFailure?.(message)
  )
  return {
    url: server.url,
    async close() {
      await watcher.close()
      await queue
      await server.close()
    }
  }
}
