import type {CliCommand} from '../command.ts'
import {version} from '../version.ts'

export const lsp: CliCommand = {
  examples: [['polyedition lsp --stdio', 'what an editor is configured to run; see docs/editor.md']],
  define(command) {
    command
      .option('--stdio', 'speak on stdin and stdout, as always')
      .option('--clientProcessId <id>', 'end when this process has ended')
  },
  async run({options}, shell) {
    // Only this command needs the protocol.
    const {serve} = await import('../../lsp/index.ts')
    const isNamed = options.cwd !== undefined || options.config !== undefined
    serve({version, now: shell.world.now, ...(isNamed && {fixed: shell.project})})
    // The editor ends the process.
    return new Promise<number>(() => {})
  }
}
