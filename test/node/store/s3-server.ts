import {createHash, createHmac} from 'node:crypto'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {onTestFinished} from 'vitest'
import type {Environment} from '../../../src/node/store/s3-settings.ts'

const SECRET = 'the-secret-of-the-test'
const ID = 'the-id-of-the-test'
/** Keys in one answer to a listing. */
const PAGE = 3

/** What goes wrong with a request: it is answered so, before or after it is carried out; or not at all. */
export type Fault = {readonly status: number; readonly carriedOut?: true} | 'cut' | 'cut after'

export interface Bucket {
  readonly environment: Environment
  readonly objects: Map<string, Uint8Array>
  /** Method and key of each request. */
  readonly log: string[]
  /** Decides before each request. */
  fault: (method: string, key: string) => Fault | undefined | Promise<Fault | undefined>
}

/** A bucket that honours conditional writes, over HTTP on the loopback, and refuses what is not signed for it. */
export async function bucket(): Promise<Bucket> {
  const own: Bucket = {environment: {}, objects: new Map(), log: [], fault: () => undefined}
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    await answer(own, request, Buffer.concat(chunks), response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const {port} = server.address() as AddressInfo
  const environment = {
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: ID,
    AWS_SECRET_ACCESS_KEY: SECRET,
    AWS_REGION: 'eu-test-1'
  }
  return Object.assign(own, {environment})
}

async function answer(own: Bucket, request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
  const {method = '', headers} = request
  const url = new URL(request.url ?? '', `http://${headers.host}`)
  const [, name, ...rest] = url.pathname.split('/')
  const key = decodeURIComponent(rest.join('/'))
  own.log.push(`${method} ${key || `?${url.searchParams.get('prefix')}`}`)
  const fault = await own.fault(method, key)
  const late = fault === 'cut after' || (typeof fault === 'object' && fault.carriedOut)
  const reply = fault && !late ? undefined : carriedOut()
  if (typeof fault === 'string') {
    request.socket.destroy()
    return
  }
  const {status, text = '', tag} = fault ? {...coded(fault.status, 'SlowDown')} : reply!
  response.writeHead(status, tag === undefined ? {} : {etag: tag}).end(text)

  function carriedOut(): Reply {
    if (!isSigned(request, url, body)) return coded(403, 'SignatureDoesNotMatch')
    if (name !== 'news') return coded(404, 'NoSuchBucket')
    if (key === '') return listing(own, url)
    return method === 'PUT' ? put(own, key, body, headers) : method === 'DELETE' ? remove(own, key) : get(own, key)
  }
}

interface Reply {
  readonly status: number
  readonly text?: string | Uint8Array
  readonly tag?: string
}

const coded = (status: number, code: string): Reply => ({status, text: `<Error><Code>${code}</Code></Error>`})
const tagOf = (body: Uint8Array) => `"${createHash('md5').update(body).digest('hex')}"`

function get({objects}: Bucket, key: string): Reply {
  const body = objects.get(key)
  return body ? {status: 200, text: body, tag: tagOf(body)} : coded(404, 'NoSuchKey')
}

function put({objects}: Bucket, key: string, body: Buffer, headers: IncomingMessage['headers']): Reply {
  const there = objects.get(key)
  if (headers['if-none-match'] === '*' && there) return coded(412, 'PreconditionFailed')
  const wanted = headers['if-match']
  if (wanted !== undefined && !there) return coded(404, 'NoSuchKey')
  if (wanted !== undefined && tagOf(there!) !== wanted) return coded(412, 'PreconditionFailed')
  objects.set(key, body)
  return {status: 200, tag: tagOf(body)}
}

function remove({objects}: Bucket, key: string): Reply {
  objects.delete(key)
  return {status: 204}
}

function listing({objects}: Bucket, {searchParams}: URL): Reply {
  const prefix = searchParams.get('prefix') ?? ''
  const after = searchParams.get('continuation-token') ?? ''
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort()
  const rows = keys
    .slice(0, PAGE)
    .map((key) => `<Contents><Key>${key}</Key><LastModified>2024-02-14T09:00:00.000Z</LastModified></Contents>`)
  const next = keys.length > PAGE ? `<NextContinuationToken>${keys[PAGE - 1]}</NextContinuationToken>` : ''
  return {status: 200, text: `<?xml version="1.0"?><ListBucketResult>${next}${rows.join('')}</ListBucketResult>`}
}

/** Signature Version 4, as the reference of S3 tells to compute it. */
function isSigned({method, headers}: IncomingMessage, url: URL, body: Buffer): boolean {
  const sha = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
  const [, id, day, region, names, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]+)$/.exec(
      headers.authorization ?? ''
    ) ?? []
  if (id !== ID || !names || headers['x-amz-content-sha256'] !== sha(body)) return false
  const query = [...url.searchParams].map((pair) => pair.map(encodeURIComponent).join('=')).sort()
  const canonical = [
    method,
    url.pathname,
    query.join('&'),
    ...names.split(';').map((name) => `${name}:${headers[name]}`),
    '',
    names,
    headers['x-amz-content-sha256']
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha(canonical)].join('\n')
  const keyed = (key: string | Buffer, part: string) => createHmac('sha256', key).update(part).digest()
  const key = [day!, region!, 's3', 'aws4_request'].reduce<string | Buffer>(keyed, `AWS4${SECRET}`)
  return keyed(key, text).toString('hex') === signature
}
