import {
  type DraftAnswer,
  DraftFault,
  type DraftPrice,
  type DraftProvider,
  type DraftRequest,
  draftsIn,
  instructionsOf,
  payloadOf
} from '../../draft/index.ts'
import {refusal} from './fault.ts'

export interface OpenAiOptions {
  readonly name: string
  /** Base address, to which `/chat/completions` is added: `https://api.example/v1`. */
  readonly url: string
  readonly model: string
  readonly key?: string
  readonly price?: DraftPrice
  /** Milliseconds for one request. */
  readonly timeout: number
}

/** Any server that speaks OpenAI's protocol: a hosted model, a gateway, vLLM, Ollama, llama.cpp. */
export function openAiProvider({name, url, model, key, price, timeout}: OpenAiOptions): DraftProvider {
  const address = `${url.replace(/\/+$/, '')}/chat/completions`
  const headers = {'content-type': 'application/json', ...(key !== undefined && {authorization: `Bearer ${key}`})}
  return {
    name,
    model,
    ...(price && {price}),
    async draft(request: DraftRequest, signal?: AbortSignal): Promise<DraftAnswer> {
      const limit = AbortSignal.timeout(timeout)
      const both = signal ? AbortSignal.any([signal, limit]) : limit
      let begun = false
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers,
          body: JSON.stringify(bodyOf(request, model)),
          signal: both,
          redirect: 'error'
        })
        begun = true
        if (!response.ok) {
          await response.body?.cancel()
          throw refusal(response.status, {name, wait: response.headers.get('retry-after')})
        }
        return answerOf(await response.text())
      } catch (error) {
        if (error instanceof DraftFault) throw error
        signal?.throwIfAborted()
        const why = limit.aborted ? `no answer within ${timeout / 1_000} seconds` : begun ? 'a cut answer' : 'no answer'
        // Without a connection nothing was charged; whoever stopped waiting cannot know.
        throw new DraftFault(`\`${name}\` gave ${why}`, {again: {}, charged: begun || limit.aborted})
      }
    }
  }
}

const bodyOf = (request: DraftRequest, model: string) => ({
  model,
  temperature: 0,
  max_tokens: request.maxTokens,
  response_format: {type: 'json_object'},
  messages: [
    {role: 'system', content: instructionsOf(request)},
    {role: 'user', content: payloadOf(request)}
  ]
})

/** What cannot be read was charged all the same. */
function answerOf(text: string): DraftAnswer {
  try {
    const {choices, usage} = JSON.parse(text) as Completion
    const drafts = draftsIn(String(choices?.[0]?.message?.content ?? ''))
    const [input, output] = [usage?.prompt_tokens, usage?.completion_tokens]
    const known = typeof input === 'number' && typeof output === 'number'
    return {drafts, ...(known && {usage: {input, output}})}
  } catch {
    return {drafts: undefined}
  }
}

interface Completion {
  readonly choices?: ReadonlyArray<{readonly message?: {readonly content?: unknown}}>
  readonly usage?: {readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown}
}
