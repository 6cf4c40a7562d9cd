import type {Stop} from './pace.ts'

/** Whoever drafts: a model behind a server, a program, a function. Everything that we ask of one stands here. */
export interface DraftProvider {
  /** As the configuration calls it. */
  readonly name: string
  readonly model?: string
  /** What a request costs; absent where nobody pays by the token. */
  readonly price?: DraftPrice
  /** One request, one answer. Throws `DraftFault`; anything else that is thrown ends the run. */
  draft(request: DraftRequest, signal?: Stop): Promise<DraftAnswer>
}

/** In the currency of the configuration, for a million tokens. */
export interface DraftPrice {
  readonly input: number
  readonly output: number
}

/** What is sent: the texts, and what helps to translate them. All of it is data. */
export interface DraftRequest {
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly headline: string
  /** The house style of the target, a sentence for each point. */
  readonly style: readonly string[]
  readonly items: readonly DraftItem[]
  /** The most tokens that the answer may have. */
  readonly maxTokens: number
}

export interface DraftItem {
  readonly key: string
  readonly role: string
  /** With named tags and `{{figures}}`, which stay as they are. */
  readonly text: string
  readonly before?: string
  readonly after?: string
  /** Terms of the glossary that occur in it. */
  readonly terms: readonly DraftTerm[]
  /** The nearest translation that the project has. */
  readonly memory?: {readonly source: string; readonly target: string}
  /** Earlier drafts, and why they were refused. */
  readonly refused?: ReadonlyArray<{readonly draft: string; readonly reasons: readonly string[]}>
}

export interface DraftTerm {
  readonly source: string
  readonly target: string
  readonly never?: readonly string[]
}

export interface DraftAnswer {
  /** Key → draft. Undefined where the answer could not be read. */
  readonly drafts: Readonly<Record<string, string>> | undefined
  /** Tokens, where the provider names them. */
  readonly usage?: {readonly input: number; readonly output: number}
}

/** A request that failed. */
export class DraftFault extends Error {
  override readonly name = 'DraftFault'
  /** Whether the same request may succeed later, and in how many milliseconds at the earliest. */
  readonly again: {readonly after?: number} | undefined
  /** Whether it may have been charged: a refusal is not, an answer that was cut may be. */
  readonly charged: boolean

  constructor(message: string, {again, charged = false}: {again?: {after?: number}; charged?: boolean} = {}) {
    super(message)
    this.again = again
    this.charged = charged
  }
}
