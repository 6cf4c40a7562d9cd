import {type Signal, signal} from '@preact/signals'
import type {Sheet} from '../outputs/ledger-sheets.ts'
import type {
  Hello,
  Help,
  LogLine,
  Overview,
  Refused,
  SaveRequest,
  SendAnswer,
  SendRequest,
  SignAnswer,
  Signatures,
  SignRequest,
  StoryFindings,
  StoryView,
  WaiveRequest,
  WriteAnswer
} from './protocol.ts'

/** The server does not answer, or no longer knows this browser. */
export const connection: Signal<'ok' | 'gone' | 'strange'> = signal('ok')
/** Counts what the server told: whatever is shown is read again. */
export const changes: Signal<number> = signal(0)

/** A request that was refused, in the server's words. */
export class Failure extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

async function ask<T>(path: string, body?: object): Promise<{readonly status: number; readonly data: T}> {
  let response: Response
  try {
    response = await fetch(
      path,
      body === undefined
        ? {}
        : {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(body)}
    )
  } catch {
    connection.value = 'gone'
    throw new Failure(0, '')
  }
  if (response.status === 401) connection.value = 'strange'
  const data = (await response.json()) as T & Partial<Refused>
  if (!response.ok && response.status !== 409) throw new Failure(response.status, data.error ?? '')
  return {status: response.status, data}
}

const read = async <T>(path: string, asked: Readonly<Record<string, string>> = {}): Promise<T> =>
  (await ask<T>(`${path}?${new URLSearchParams(asked)}`)).data
const write = async <T>(path: string, body: object): Promise<T> => (await ask<T>(path, body)).data

/** A story in one locale. */
export type Of = {readonly slug: string; readonly locale: string}

export const api = {
  hello: (): Promise<Hello> => read('/api/hello'),
  overview: (): Promise<Overview> => read('/api/overview'),
  story: (of: Of): Promise<StoryView> => read('/api/story', of),
  findings: (of: Of): Promise<StoryFindings> => read('/api/findings', of),
  help: (of: Of & {readonly key: string}): Promise<Help> => read('/api/help', of),
  /** Of one edition, or of all of them. */
  ledger: (of: Pick<Of, 'slug'> & Partial<Of>): Promise<readonly Sheet[]> => read('/api/ledger', of),
  signatures: (of: Of): Promise<Signatures> => read('/api/signatures', of),
  log: (): Promise<readonly LogLine[]> => read('/api/log'),
  page: (of: Of & {readonly texts: Readonly<Record<string, string>>}): Promise<{readonly html: string}> =>
    write('/api/page', of),
  save: (wanted: SaveRequest): Promise<WriteAnswer> => write('/api/save', wanted),
  waive: (wanted: WaiveRequest): Promise<WriteAnswer> => write('/api/waive', wanted),
  sign: (wanted: SignRequest): Promise<SignAnswer> => write('/api/sign', wanted),
  send: (wanted: SendRequest): Promise<SendAnswer> => write('/api/send', wanted)
}

/** Milliseconds between two tries to reach a server that is gone. */
const AGAIN = 1_500

/** Hear of every change, and try again for ever. */
export function listen(): void {
  const events = new EventSource('/api/events')
  events.addEventListener('hello', () => {
    // What happened while nobody listened is not known.
    connection.value = 'ok'
    changes.value++
  })
  events.addEventListener('changed', () => {
    changes.value++
  })
  events.onerror = () => {
    events.close()
    void fetch('/api/hello').then(
      ({status}) => {
        connection.value = status === 401 ? 'strange' : 'gone'
      },
      () => {
        connection.value = 'gone'
      }
    )
    setTimeout(listen, AGAIN)
  }
}
