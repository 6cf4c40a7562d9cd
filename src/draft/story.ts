import type {Finding} from '../model.ts'
import {type AskFrame, type Asking, askAll} from './ask.ts'
import {type Help, itemsOf} from './items.ts'
import {type JudgedStory, type JudgeOptions, judgeDrafts} from './judge.ts'
import {instructionsOf} from './prompt.ts'
import type {DraftItem} from './provider.ts'

export interface DraftOptions {
  readonly asking: Asking
  readonly judge: JudgeOptions
  readonly help: Help
  /** The house style of the target in words. */
  readonly style: readonly string[]
  /** How often a segment is asked for. Default 3. */
  readonly attempts?: number
}

/** What became of one segment. */
export interface Drafted {
  readonly key: string
  /** The draft that held, or the best of those that did not. */
  readonly draft?: string
  /** Whether no rule has an error of it. */
  readonly holds: boolean
  /** The try in which this draft was made. */
  readonly attempt: number
  readonly findings: readonly Finding[]
  /** Why there is no draft, or no further one. */
  readonly reason?: string
  /** The segment has a translation of an earlier source: the draft is an offer beside it. */
  readonly offer: boolean
}

const ATTEMPTS = 3

/** Draft what a story lacks in one locale: ask, hold each draft against its source by every rule, say what is wrong,
 *  and ask again. A draft that has errors is asked for up to `attempts` times, one that has warnings alone once more;
 *  then the best one is told. Never touches a translation. */
export async function draftSegments(story: JudgedStory, options: DraftOptions): Promise<Drafted[]> {
  const {catalog} = story
  const {attempts = ATTEMPTS, asking} = options
  const frame = frameOf(story, options.style)
  const judge = {...options.judge, task: instructionsOf({...frame, items: [], maxTokens: 0})}
  const stale = new Set(catalog.entries.flatMap(({key, status}) => (status === 'stale' ? [key] : [])))
  const best = new Map<string, Drafted>()
  let open: readonly DraftItem[] = itemsOf(catalog.entries, options.help)
  for (let attempt = 1; attempt <= attempts && open.length > 0; attempt++) {
    const asked = await askAll(open, frame, asking)
    const drafts = new Map([...asked].flatMap(([key, one]) => ('draft' in one ? [[key, one.draft] as const] : [])))
    const judged = judgeDrafts(story, drafts, judge)
    open = open.flatMap((item) => {
      const {key} = item
      const answer = asked.get(key)!
      const before = best.get(key)
      if ('none' in answer) {
        const none = {key, holds: false, attempt, findings: [], offer: stale.has(key)}
        best.set(key, {...(before ?? none), reason: answer.reason})
        return answer.none === 'answer' ? [item] : []
      }
      const findings = judged.get(key)!.filter(({severity}) => severity !== 'info')
      const holds = !findings.some(isError)
      const made = {key, draft: answer.draft, holds, attempt, findings, offer: stale.has(key)}
      if (before?.draft === undefined || weight(made) < weight(before)) best.set(key, made)
      return isAskedAgain(made, best.get(key)!) ? [withReasons(item, made)] : []
    })
  }
  return catalog.entries.flatMap(({key}) => best.get(key) ?? [])
}

/** A draft with errors is; one with warnings alone is once. */
const isAskedAgain = ({findings, attempt}: Drafted, best: Drafted): boolean =>
  best.holds ? attempt === 1 && findings.length > 0 : true

const withReasons = (item: DraftItem, {draft = '', findings}: Drafted): DraftItem => ({
  ...item,
  refused: [...(item.refused ?? []), {draft, reasons: findings.map(({reason}) => reason)}]
})

/** What every request for a story says. */
export const frameOf = ({article, catalog}: JudgedStory, style: readonly string[]): AskFrame => ({
  sourceLocale: catalog.sourceLocale,
  targetLocale: catalog.locale,
  headline: article.meta.headline,
  style
})

const isError = ({severity}: Finding): boolean => severity === 'error'
/** Errors count more than any number of warnings that a segment has. */
const weight = ({findings}: Drafted): number =>
  findings.reduce((sum, finding) => sum + (isError(finding) ? 1_000 : 1), 0)
