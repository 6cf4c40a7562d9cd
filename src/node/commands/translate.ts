import {fillFromMemory, type MemoryOffer} from '../../catalog/index.ts'
import {type ExchangeRead, memoryUnits, readExchange} from '../../exchange/index.ts'
import {writtenLanguage} from '../../languages/intl.ts'
import type {Finding} from '../../model.ts'
import {breathe} from '../files/breathe.ts'
import {UsageError} from '../files/errors.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {chooseArticles, chooseLocales, findingsOf, type ProjectOptions, withProject} from '../project/project.ts'
import type {Withheld} from '../project/release.ts'
import {stage} from '../project/stage.ts'
import {readStory, type Story} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'
import {readExchangeFile, readOptions} from './exchange-file.ts'
import {type Remembered, remember} from './memories.ts'

export interface TranslateOptions extends ProjectOptions {
  /** The articles to fill; all by default. */
  readonly articles?: readonly string[]
  readonly locales?: readonly string[]
  /** Memories from elsewhere, TMX or any other exchange format, from `cwd`. */
  readonly memories?: readonly string[]
  /** ISO 8601 instant: nothing is taken from a story that is under embargo then. Default: the system's clock. */
  readonly now?: string
}

export interface TranslateReport {
  readonly articles: ReadonlyArray<{
    readonly slug: string
    readonly locale: string
    /** Keys that had no target and have one now. */
    readonly filled: readonly string[]
    /** For segments that are still missing or stale: the best that the memory has. */
    readonly offers: ReadonlyArray<{readonly key: string} & Pick<MemoryOffer, 'kind' | 'likeness' | 'target' | 'note'>>
  }>
  /** Articles from which nothing was taken, because they may not be published now. */
  readonly withheld: ReadonlyArray<{readonly slug: string; readonly reason: Withheld}>
  /** The number of pairs of texts that were searched. */
  readonly memory: number
  readonly written: readonly string[]
  readonly meanwhile: readonly string[]
  readonly findings: readonly Finding[]
}

/** Fill in what was translated before, word for word, in any article of the project or in a memory from elsewhere;
 *  offer similar texts, drafts among them. Nothing comes from a story that may not be published now. The locale files
 *  are the memory. Never touches a target. */
export async function translateFromMemory(options: TranslateOptions = {}): Promise<TranslateReport> {
  const sources = (options.memories ?? []).map((file) => ({file, text: readExchangeFile({...options, file})}))
  return withProject('translate', options, async (project) => {
    const {settings} = project
    const locales = chooseLocales(settings, options.locales)
    const chosen = chooseArticles(project, options.articles)
    const known = readOptions(settings)
    const files = sources.map(({file, text}) => ({file, ...readExchange(text, file, known)}))
    const broken = files.flatMap(({findings}) => findings).find(({severity}) => severity === 'error')
    if (broken) throw new UsageError(`\`${broken.place?.path ?? ''}\`: ${broken.reason}`)
    const {memories, withheld} = await remember(project, locales, options.now ?? new Date().toISOString())
    const unused = files.flatMap((file) => learn(file, [...memories.values()]))
    const change = new Transaction(settings, 'translate')
    const articles: Array<TranslateReport['articles'][number]> = []
    const findings: Finding[] = [...findingsOf(project, options.articles?.length ? chosen : undefined), ...unused]
    const written: string[] = []
    try {
      for (const file of chosen) {
        const made = fenced(file, () => {
          const story = readStory(settings, file)
          findings.push(...story.articleFindings, ...story.findings)
          const broken = story.articleFindings.some(({severity}) => severity === 'error')
          return {story, fills: broken ? [] : fillsOf(story, memories)}
        })
        if (made instanceof StoryFault) {
          findings.push(made.finding)
          continue
        }
        const {article, texts} = made.story
        for (const {locale, fill, offers} of made.fills) {
          articles.push({slug: article.slug, locale, filled: fill.filled, offers})
          if (fill.filled.length) written.push(...stage({article, texts, writes: [fill.writes]}, project, change))
        }
        await breathe()
      }
      const meanwhile = change.commit()
      const memory = [...memories.values()].reduce((sum, one) => sum + one.memory.size, 0)
      return {
        articles,
        withheld,
        memory,
        written: written.filter((path) => !meanwhile.includes(path)),
        meanwhile,
        findings
      }
    } catch (error) {
      change.discard()
      throw error
    }
  })
}

function fillsOf({article, segments, texts}: Story, memories: ReadonlyMap<string, Remembered>) {
  const [source, ...others] = texts
  const figures = Object.keys(article.meta.figures)
  return others.flatMap((locale) => {
    const memory = memories.get(`${source!.locale} ${locale.locale}`)?.memory
    if (!memory) return []
    const fill = fillFromMemory({slug: article.slug, segments, source: source!, locale}, memory, {figures, take})
    const offers = [...fill.offers].map(([key, [{kind, likeness, target, note} = NONE]]) => ({
      key,
      kind,
      likeness,
      target,
      ...(note !== undefined && {note})
    }))
    return [{locale: locale.locale, fill, offers}]
  })
}

/** A draft must be judged by a person. */
const take = ({kind, unit}: MemoryOffer) => kind === 'exact' && unit.state !== 'initial'

const NONE = {kind: 'fuzzy', likeness: 0, target: '', note: undefined} as const

/** Adds the pairs of a file to the memories of their languages; returns a finding if none of it can be used. */
function learn(
  {file, documents}: {readonly file: string} & Pick<ExchangeRead, 'documents'>,
  memories: readonly Remembered[]
): Finding[] {
  const counts = new Map<string, number>()
  const targets = new Set(memories.map(({ask}) => ask.to))
  let used = false
  for (const {from, to, unit} of memoryUnits({documents})) {
    const pair = `\`${from ?? '?'}\` → \`${to ?? '?'}\``
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
    for (const {ask, memory} of memories) {
      // A file that names no source is assumed to come from one of the project's languages; which of several targets it
      // has, nobody can tell.
      if (!isAsked(ask.from, from) || !(to === undefined ? targets.size === 1 : isAsked(ask.to, to))) continue
      memory.add(unit)
      used = true
    }
  }
  if (used) return []
  const found = [...counts].map(([pair, count]) => `${pair} (${count})`).slice(0, 5)
  const asked = memories.map(({ask}) => `\`${ask.from}\` → \`${ask.to}\``)
  const reason = `Found ${found.join(', ') || 'no pairs of texts'}, expected pairs of ${asked.join(' or ') || 'a source and a locale of the project'}; nothing of it is used`
  const start = {line: 1, column: 1, offset: 0}
  return [{ruleId: 'exchange-locale', severity: 'error', reason, place: {path: file, start, end: start}}]
}

const isAsked = (asked: string, told: string | undefined) =>
  told === undefined || writtenLanguage(asked) === writtenLanguage(told)
