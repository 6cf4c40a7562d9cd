import type {Finding} from '../../model.ts'
import {inTurn} from '../crew/in-turn.ts'
import {type JobsOptions, staffOf} from '../crew/staff.ts'
import type {Work} from '../crew/work.ts'
import {isData} from '../files/data.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {chooseArticles, findingsOf, type Project, type ProjectOptions, withProject} from '../project/project.ts'
import {stage} from '../project/stage.ts'
import {StoryMemory} from '../project/story-memory.ts'
import {Transaction} from '../project/transaction.ts'
import {type ExtractedArticle, type Extraction, extractStory} from './extract-story.ts'

export type {ExtractedArticle}

export interface ExtractOptions extends ProjectOptions, JobsOptions {
  /** Slugs or paths; all articles by default. */
  readonly articles?: readonly string[]
  /** Put the keys that have no translation into the locale files, each with an empty text for a translator to fill. */
  readonly skeleton?: boolean
}

export interface ExtractReport {
  readonly articles: readonly ExtractedArticle[]
  /** Files written, relative to the project. */
  readonly written: readonly string[]
  /** Files that somebody saved while we worked: their version stays, and `extract` must run again. */
  readonly meanwhile: readonly string[]
  readonly findings: readonly Finding[]
}

/** Give keys to the segments of the articles, bring the locale and state files up to date, and record what translators
 *  wrote. A second run changes nothing. An article with an error is left as it was, and the others are extracted. */
export function extractProject(options: ExtractOptions = {}): Promise<ExtractReport> {
  return withProject('extract', options, async (project) => extract(project, options))
}

async function extract(project: Project, options: ExtractOptions): Promise<ExtractReport> {
  const {settings} = project
  const chosen = chooseArticles(project, options.articles)
  const change = new Transaction(settings, 'extract')
  const articles: ExtractedArticle[] = []
  const findings: Finding[] = [...findingsOf(project, options.articles?.length ? chosen : undefined)]
  const written: string[] = []
  const skeleton = options.skeleton === true
  const memory = project.cache && new StoryMemory(project.cache, 'extract', settings, skeleton)
  const order = {command: 'extract', now: new Date().toISOString(), skeleton} as const
  const staff = staffOf<undefined, Extraction>(project, options, order)
  const work: Work<undefined, Extraction, Extraction | Kept | StoryFault> = {
    recall: (file) => {
      const known = memory?.recall(file)
      return isKept(known) ? known : undefined
    },
    here: (file) => fenced(file, () => extractStory(settings, file, skeleton)),
    task: () => undefined,
    made: (_, made) => made,
    failed: (fault) => fault
  }
  try {
    for await (const [file, made] of inTurn(chosen, work, {staff, onProgress: options.onProgress})) {
      if (made instanceof StoryFault) {
        findings.push(made.finding)
        continue
      }
      findings.push(...made.findings)
      if ('article' in made) articles.push(made.article)
      if (!('done' in made) || !made.done) continue
      const {article, writes, inputs} = made.done
      articles.push(article)
      const staged = stage(writes, project, change)
      written.push(...staged)
      // Of a story that is as it should be, nothing is to be done until something of it changes.
      if (staged.length === 0) memory?.keep(file, inputs, {article, findings: made.findings} satisfies Kept)
    }
    const meanwhile = change.commit()
    memory?.save(project)
    return {articles, written: written.filter((path) => !meanwhile.includes(path)), meanwhile, findings}
  } catch (error) {
    change.discard()
    throw error
  }
}

/** What is known of a story in which there is nothing to extract. */
interface Kept {
  readonly article: ExtractedArticle
  readonly findings: readonly Finding[]
}

/** The cache is a file. */
const isKept = (data: unknown): data is Kept => isData(data) && isData(data.article) && Array.isArray(data.findings)
