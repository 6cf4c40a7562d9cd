import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {onTestFinished} from 'vitest'

/** An item as the model is given it. */
export interface AskedItem {
  readonly key: string
  readonly text: string
  readonly terms?: unknown
  readonly refused?: ReadonlyArray<{readonly draft: string; readonly reasons: readonly string[]}>
}

export interface AskedFor {
  readonly items: readonly AskedItem[]
  readonly headline: string
  readonly system: string
  readonly headers: IncomingMessage['headers']
  readonly body: {readonly model: string; readonly max_tokens: number}
  /** Of this request, from 1. */
  readonly count: number
}

/** What the model does with a request. */
export type Reply =
  | {readonly drafts: Readonly<Record<string, unknown>>; readonly usage?: unknown}
  | {readonly content: string}
  | {readonly status: number; readonly headers?: Readonly<Record<string, string>>}
  | {readonly cut: true}
  | {readonly silent: true}

export interface ModelServer {
  readonly url: string
  readonly asked: AskedFor[]
}

/** A model server on the loopback that answers by a script. */
export async function modelServer(reply: (asked: AskedFor) => Reply | Promise<Reply>): Promise<ModelServer> {
  const asked: AskedFor[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    const body = JSON.parse(text)
    const {items, headline} = JSON.parse(body.messages[1].content)
    const one = {
      items,
      headline,
      system: body.messages[0].content,
      headers: request.headers,
      body,
      count: asked.length + 1
    }
    asked.push(one)
    answer(response, await reply(one))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked}
}

function answer(response: ServerResponse, reply: Reply): void {
  if ('silent' in reply) return
  if ('cut' in reply) {
    response.writeHead(200, {'content-length': '1000'})
    response.write('{"choices": [{"mess')
    setTimeout(() => response.destroy(), 5)
    return
  }
  if ('status' in reply) {
    response.writeHead(reply.status, reply.headers).end('{"error": "no"}')
    return
  }
  const content = 'content' in reply ? reply.content : JSON.stringify(reply.drafts)
  const usage = 'drafts' in reply ? reply.usage : undefined
  response.writeHead(200, {'content-type': 'application/json'})
  response.end(JSON.stringify({choices: [{message: {content}}], usage}))
}
