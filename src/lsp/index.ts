import {createConnection} from 'vscode-languageserver/node'
import {Server, type ServerOptions} from './server.ts'

/** Speak the Language Server Protocol on stdin and stdout until the editor says `exit`, which ends the process: with 0
 *  after its `shutdown`, with 1 without it. */
export function serve(options: ServerOptions): void {
  new Server(createConnection(process.stdin, process.stdout), options).listen()
}
