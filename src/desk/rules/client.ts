import type {RuleSettings} from '../protocol.ts'
import type {Judgement, PairMessage, StoryMessage} from './messages.ts'

export type Asked = Omit<PairMessage, 'type' | 'id'>

/** The rules of one story, in a worker of the page. */
export class Judge {
  readonly #worker: Worker
  #id = 0

  constructor(
    story: {readonly sourceLocale: string; readonly targetLocale: string; readonly rules: RuleSettings},
    told: (judgement: Judgement) => void
  ) {
    this.#worker = new Worker('/desk/rules.js', {type: 'module'})
    this.#worker.onmessage = ({data}: MessageEvent<Judgement>) => {
      // What was typed since is being judged.
      if (data.id === this.#id) told(data)
    }
    this.#worker.postMessage({type: 'story', ...story} satisfies StoryMessage)
  }

  /** Judge this pair; an older one that is still being judged is dropped. */
  ask(pair: Asked): void {
    this.#id++
    this.#worker.postMessage({type: 'pair', id: this.#id, ...pair} satisfies PairMessage)
  }

  close(): void {
    this.#worker.terminate()
  }
}
