import {fillTargets, type NewTarget} from '../../catalog/index.ts'
import type {Drafted} from '../../draft/index.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {type ProjectOptions, withProject} from '../project/project.ts'
import {stage} from '../project/stage.ts'
import {readStory} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'

/** Drafts of one story in one locale, each with the source that it was made from. */
export interface Taking {
  readonly file: ArticleFile
  readonly locale: string
  readonly texts: ReadonlyArray<Drafted & {readonly source: string}>
  /** Who drafted, and when. */
  readonly by: string
}

export interface Taken {
  readonly taken: readonly string[]
  readonly written: readonly string[]
  readonly meanwhile: readonly string[]
}

/** Write drafts under the lock, into the story as it is by now: what a person wrote in the meantime stays. */
export async function takeDrafts({file, locale, texts, by}: Taking, options: ProjectOptions): Promise<Taken> {
  if (texts.length === 0) return {taken: [], written: [], meanwhile: []}
  return withProject('translate', options, async (project) => {
    const {settings} = project
    const today = project.articles.find(({slug}) => slug === file.slug)
    const story = today && fenced(today, () => readStory(settings, today))
    if (!story || story instanceof StoryFault) return {taken: [], written: [], meanwhile: [file.path]}
    const {article, segments, texts: files} = story
    const target = files.find((one) => one.locale === locale)!
    const {filled, writes} = fillTargets(
      {slug: article.slug, segments, source: files[0]!, locale: target},
      new Map(texts.map((one) => [one.key, targetOf(one, by)])),
      Object.keys(article.meta.figures)
    )
    const change = new Transaction(settings, 'translate')
    try {
      const written = filled.length > 0 ? stage({article, texts: files, writes: [writes]}, project, change) : []
      const meanwhile = change.commit()
      return {taken: filled, written: written.filter((path) => !meanwhile.includes(path)), meanwhile}
    } catch (error) {
      change.discard()
      throw error
    }
  })
}

function targetOf({draft, source, holds, findings}: Taking['texts'][number], by: string): NewTarget {
  const flaws = holds ? '' : `; it does not hold: ${findings.map(({ruleId}) => ruleId).join(', ')}`
  return {source, target: draft!, state: 'initial', origin: 'machine', note: by + flaws}
}
