import {spawn} from 'node:child_process'
import {
  type DraftAnswer,
  DraftFault,
  type DraftPrice,
  type DraftProvider,
  type DraftRequest
} from '../../draft/index.ts'

export interface CommandOptions {
  readonly name: string
  /** The program and its arguments; no shell reads them. */
  readonly command: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly price?: DraftPrice
  readonly timeout: number
}

/** A program that reads an item a line, with the languages and the style beside it, and writes `{key, target}` a line. */
export function commandProvider({name, command, cwd, env, price, timeout}: CommandOptions): DraftProvider {
  const [program = '', ...args] = command
  return {
    name,
    ...(price && {price}),
    draft: (request: DraftRequest, signal?: AbortSignal) =>
      new Promise<DraftAnswer>((resolve, reject) => {
        const child = spawn(program, args, {
          cwd,
          env,
          timeout,
          stdio: ['pipe', 'pipe', 'inherit'],
          ...(signal && {signal})
        })
        let out = ''
        child.stdout.setEncoding('utf8').on('data', (part: string) => {
          out += part
        })
        child.on('error', (error) => reject(signal?.aborted ? error : new DraftFault(`\`${name}\`: ${error.message}`)))
        child.on('close', (code) =>
          code === 0
            ? resolve({drafts: linesIn(out)})
            : reject(new DraftFault(`\`${name}\` ended with ${code ?? 'a signal'}`))
        )
        // A program that ends early closes the pipe, and says why by its code.
        child.stdin.on('error', () => {})
        child.stdin.end(linesOf(request))
      })
  }
}

function linesOf({items, maxTokens: _, ...frame}: DraftRequest): string {
  return items.map((item) => `${JSON.stringify({...frame, ...item})}\n`).join('')
}

function linesIn(out: string): Record<string, string> | undefined {
  try {
    const answers = out
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as unknown)
    return Object.fromEntries(answers.flatMap((one) => (isAnswer(one) ? [[one.key, one.target]] : [])))
  } catch {
    return undefined
  }
}

const isAnswer = (one: unknown): one is {key: string; target: string} =>
  typeof one === 'object' && one !== null && 'key' in one && 'target' in one && typeof one.target === 'string'
