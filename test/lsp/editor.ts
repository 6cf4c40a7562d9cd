import {type ChildProcess, spawn} from 'node:child_process'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {onTestFinished} from 'vitest'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-jsonrpc/node'
import {read} from '../node/temp.ts'

const main = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')

export interface Position {
  readonly line: number
  readonly character: number
}
export interface Range {
  readonly start: Position
  readonly end: Position
}
export interface Diagnostic {
  readonly range: Range
  readonly severity: number
  readonly code: string
  readonly message: string
}
export interface Edit {
  readonly range: Range
  readonly newText: string
}

/** An editor that has started the server in a child process, and speaks with it on its stdin and stdout. */
export class Editor {
  readonly root: string
  readonly process: ChildProcess
  readonly connection: MessageConnection
  readonly ended: Promise<number | null>
  /** What the server has said beside answers. */
  readonly said: string[] = []
  stderr = ''
  readonly #shown = new Map<string, Diagnostic[]>()
  readonly #texts = new Map<string, string>()
  #waiting: Array<() => void> = []

  constructor(root: string, ...args: string[]) {
    this.root = root
    this.process = spawn(process.execPath, [main, 'lsp', '--stdio', ...args], {cwd: root})
    this.ended = new Promise((done) => this.process.once('exit', done))
    this.process.stderr!.on('data', (data) => {
      this.stderr += String(data)
    })
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!)
    )
    this.connection.onNotification('textDocument/publishDiagnostics', ({uri, diagnostics}) => {
      this.#shown.set(uri as string, diagnostics as Diagnostic[])
      for (const wake of this.#waiting.splice(0)) wake()
    })
    this.connection.onNotification('window/showMessage', ({message}) => {
      this.said.push(message as string)
      for (const wake of this.#waiting.splice(0)) wake()
    })
    this.connection.onNotification('window/logMessage', ({message}) => {
      this.said.push(message as string)
    })
    this.connection.listen()
    onTestFinished(() => {
      this.connection.dispose()
      this.process.kill()
    })
  }

  async start(): Promise<{capabilities: object; serverInfo: {name: string}}> {
    const params = {
      processId: process.pid,
      rootUri: pathToFileURL(this.root).href,
      capabilities: {},
      workspaceFolders: [{uri: pathToFileURL(this.root).href, name: 'news'}]
    }
    const answer = await this.connection.sendRequest('initialize', params)
    await this.connection.sendNotification('initialized', {})
    return answer as {capabilities: object; serverInfo: {name: string}}
  }

  uri(name: string): string {
    return pathToFileURL(join(this.root, name)).href
  }

  async open(name: string, text: string = read(this.root, name)): Promise<void> {
    this.#texts.set(name, text)
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri: this.uri(name), languageId: name.endsWith('.md') ? 'markdown' : 'json', version: 1, text}
    })
  }

  async type(name: string, text: string): Promise<void> {
    this.#texts.set(name, text)
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri: this.uri(name), version: 2},
      contentChanges: [{text}]
    })
  }

  notify(method: string, name: string): Promise<void> {
    return this.connection.sendNotification(method, {textDocument: {uri: this.uri(name)}})
  }

  /** The codes that are shown in a file, once they are as expected. */
  async until(name: string, isRight: (codes: readonly string[]) => boolean): Promise<readonly Diagnostic[]> {
    for (;;) {
      const shown = this.#shown.get(this.uri(name))
      if (shown && isRight(shown.map(({code}) => code))) return shown
      await new Promise<void>((wake) => this.#waiting.push(wake))
    }
  }

  async untilSaid(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = this.said.find((text) => pattern.test(text))
      if (found !== undefined) return found
      await new Promise<void>((wake) => this.#waiting.push(wake))
    }
  }

  /** Ask about the place of `words` in a file that is open. */
  async at<T>(method: string, name: string, words: string): Promise<T> {
    return (await this.connection.sendRequest(method, {
      textDocument: {uri: this.uri(name)},
      position: this.position(name, words)
    })) as T
  }

  position(name: string, words: string): Position {
    const text = this.#texts.get(name)!
    const at = text.indexOf(words)
    if (at < 0) throw new Error(`No \`${words}\` in ${name}`)
    const before = text.slice(0, at).split('\n')
    return {line: before.length - 1, character: before.at(-1)!.length}
  }

  /** The words of a file that a range covers. */
  words(name: string, range: Range): string {
    const text = this.#texts.get(name) ?? read(this.root, name)
    return text.slice(offsetIn(text, range.start), offsetIn(text, range.end))
  }

  edited(name: string, edits: readonly Edit[]): string {
    const text = this.#texts.get(name) ?? read(this.root, name)
    return [...edits]
      .sort((a, b) => offsetIn(text, b.range.start) - offsetIn(text, a.range.start))
      .reduce(
        (now, {range, newText}) =>
          now.slice(0, offsetIn(text, range.start)) + newText + now.slice(offsetIn(text, range.end)),
        text
      )
  }
}

function offsetIn(text: string, {line, character}: Position): number {
  const lines = text.split('\n')
  return lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character
}
