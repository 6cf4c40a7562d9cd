import type {Judgement, PairMessage, StoryMessage, Unable} from './messages.ts'

export type Asked = Omit<PairMessage, 'type' | 'id'>

type Story = Omit<StoryMessage, 'type'>

/** The rules of one story, in a worker of the page. */
export class Judge {
  readonly #story: Story
  readonly #told: (judgement: Judgement) => void
  #worker: Worker | undefined
  #id = 0

  constructor(story: Story, told: (judgement: Judgement) => void) {
    this.#story = story
    this.#told = told
    this.#worker = this.#start()
  }

  #start(): Worker {
    const worker = new Worker('/desk/rules.js', {type: 'module'})
    // What could not be loaded while the server was gone is loaded by a new worker, once there is something to judge.
    const end = () => {
      worker.terminate()
      if (this.#worker === worker) this.#worker = undefined
    }
    worker.onerror = end
    worker.onmessage = ({data}: MessageEvent<Judgement | Unable>) => {
      if ('unable' in data) end()
      // What was typed since is being judged.
      else if (data.id === this.#id) this.#told(data)
    }
    worker.postMessage({type: 'story', ...this.#story} satisfies StoryMessage)
    return worker
  }

  /** Judge this pair; an older one that is still being judged is dropped. */
  ask(pair: Asked): void {
    this.#id++
    this.#worker ??= this.#start()
    this.#worker.postMessage({type: 'pair', id: this.#id, ...pair} satisfies PairMessage)
  }

  close(): void {
    this.#worker?.terminate()
  }
}
