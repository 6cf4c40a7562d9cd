import {fileURLToPath, pathToFileURL} from 'node:url'
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type Location,
  MessageType,
  type Range,
  type ServerCapabilities,
  ShowMessageNotification,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Span} from '../model.ts'
import {visible} from '../node/files/harmless.ts'
import {UsageError} from '../node/index.ts'
import {definitionsOf} from './definition.ts'
import {diagnosticOf, shownIn} from './diagnostics.ts'
import {type Mend, mendAll, mendsIn} from './fixes.ts'
import {explain} from './hover.ts'
import {Projects, type ProjectsOptions, type ProjectView} from './projects.ts'
import type {StoryView} from './story-view.ts'

export interface ServerOptions extends Omit<ProjectsOptions, 'unsaved'> {
  readonly version: string
}

/** How long nobody types before what is found is shown, in milliseconds. */
const PAUSE = 200
/** What an editor runs when it saves, if it is told so. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.polyedition`

const capabilities: ServerCapabilities = {
  textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
  hoverProvider: true,
  definitionProvider: true,
  codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL]},
  workspace: {workspaceFolders: {supported: true}}
}

/** Answers one editor: what is found in the stories that it has open, what stands where, and how to mend it. */
export class Server {
  readonly #connection: Connection
  readonly #projects: Projects
  readonly #documents = new TextDocuments(TextDocument)
  readonly #version: string
  #timer: NodeJS.Timeout | undefined
  #work: Promise<void> = Promise.resolve()
  /** Files for which something is shown. */
  #shown: ReadonlySet<string> = new Set()
  #said: string | undefined

  constructor(connection: Connection, {version, ...options}: ServerOptions) {
    this.#connection = connection
    this.#version = version
    this.#projects = new Projects({...options, unsaved: (path) => this.#open(path)?.getText()})
  }

  listen(): void {
    const connection = this.#connection
    connection.onInitialize(({workspaceFolders, rootUri}): InitializeResult => {
      const folders = workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
      this.#projects.folders = folders.flatMap((uri) => pathOf(uri) ?? [])
      return {capabilities, serverInfo: {name: 'polyedition', version: this.#version}}
    })
    connection.onHover((params) => this.#hover(params))
    connection.onDefinition((params) => this.#definitions(params))
    connection.onCodeAction((params) => this.#actions(params))
    connection.onDidChangeWatchedFiles(() => this.#reload())
    connection.onShutdown(() => clearTimeout(this.#timer))
    const edited = ({document: {uri}}: {document: TextDocument}) => {
      const path = pathOf(uri)
      if (path !== undefined) void this.#projects.changed(path)
      this.#soon()
    }
    this.#documents.onDidChangeContent(edited)
    this.#documents.onDidClose(edited)
    this.#documents.onDidSave(() => this.#reload())
    this.#documents.listen(connection)
    connection.listen()
  }

  /** A file on disk has changed: a configuration, a glossary, a new article. */
  #reload(): void {
    this.#projects.forget()
    this.#soon()
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#work = this.#work.then(() => this.#show()).catch((error: unknown) => this.#fault(error))
    }, PAUSE)
  }

  /** Everything that is found in the stories of open files, and in the files that their projects share. */
  async #show(): Promise<void> {
    const found = new Map<string, Diagnostic[]>()
    const add = (path: string, diagnostic: Diagnostic) => found.set(path, [...(found.get(path) ?? []), diagnostic])
    const views = new Set<ProjectView>()
    const stories = new Set<StoryView>()
    for (const path of this.#documents.all().flatMap(({uri}) => pathOf(uri) ?? [])) {
      found.set(path, [])
      const view = await this.#projectOf(path)
      if (view) views.add(view)
      const story = view?.storyOf(path)
      if (story) stories.add(story)
    }
    for (const story of stories) for (const {path, diagnostic} of shownIn(story)) add(path, diagnostic)
    for (const view of views)
      for (const {path, finding} of view.sharedFindings()) if (found.has(path)) add(path, diagnosticOf(finding))
    for (const path of new Set([...this.#shown, ...found.keys()]))
      await this.#connection.sendDiagnostics({uri: this.#uriOf(path), diagnostics: found.get(path) ?? []})
    this.#shown = new Set(found.keys())
  }

  async #hover({textDocument, position}: TextDocumentPositionParams): Promise<Hover | null> {
    const at = await this.#storyAt(textDocument.uri)
    const document = at?.story.document(at.path)
    const found = document && explain(at!.story, at!.path, document.offsetAt(position))
    if (!found) return null
    return {contents: {kind: 'markdown', value: found.text}, range: rangeIn(document, found.span)}
  }

  async #definitions({textDocument, position}: TextDocumentPositionParams): Promise<Location[]> {
    const at = await this.#storyAt(textDocument.uri)
    const document = at?.story.document(at.path)
    if (!at || !document) return []
    return definitionsOf(at.story, at.path, document.offsetAt(position)).flatMap(({path, span}) => {
      const target = at.story.document(path)
      return target ? [{uri: this.#uriOf(path), range: rangeIn(target, span)}] : []
    })
  }

  async #actions({textDocument, range, context: {only}}: CodeActionParams): Promise<CodeAction[]> {
    const at = await this.#storyAt(textDocument.uri)
    if (!at) return []
    const wanted = (kind: string) => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`))
    const single = wanted(CodeActionKind.QuickFix) ? mendsIn(at.story, at.path, range) : []
    const all = wanted(FIX_ALL) ? mendAll(at.story, at.path) : undefined
    return [
      ...single.map((one) => ({...this.#action(one), kind: CodeActionKind.QuickFix})),
      ...(all ? [{...this.#action(all), kind: FIX_ALL}] : [])
    ]
  }

  #action({title, shown, edits}: Mend): CodeAction {
    const changes = Object.fromEntries([...edits].map(([path, list]) => [this.#uriOf(path), [...list]]))
    return {title, diagnostics: shown.map(({diagnostic}) => diagnostic), edit: {changes}}
  }

  async #storyAt(uri: string): Promise<{story: StoryView; path: string} | undefined> {
    const path = pathOf(uri)
    const story = path === undefined ? undefined : (await this.#projectOf(path))?.storyOf(path)
    return path === undefined || !story ? undefined : {story, path}
  }

  /** Without one, the reason is said, once. */
  async #projectOf(path: string): Promise<ProjectView | undefined> {
    try {
      const view = await this.#projects.of(path)
      this.#said = undefined
      return view
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      if (this.#said !== error.message)
        await this.#connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Error,
          message: visible(error.message)
        })
      this.#said = error.message
      return undefined
    }
  }

  #fault(error: unknown): void {
    this.#connection.console.error(visible(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  }

  #open(path: string): TextDocument | undefined {
    return this.#documents.all().find(({uri}) => pathOf(uri) === path)
  }

  /** As the editor spells it, where it has the file open. */
  #uriOf(path: string): string {
    return this.#open(path)?.uri ?? pathToFileURL(path).href
  }
}

const rangeIn = (document: TextDocument, {start, end}: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end)
})

/** Of a file on disk; nothing else is ours. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
