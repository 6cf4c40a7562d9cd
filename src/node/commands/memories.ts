import {createMemory, type Memory} from '../../catalog/index.ts'
import {breathe} from '../files/breathe.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {loadGlossary, renderings} from '../project/glossary.ts'
import type {Project} from '../project/project.ts'
import {askedAt, type Withheld, withheldBy} from '../project/release.ts'
import {readStory} from '../project/story.ts'

/** The memory of one pair of locales. */
export interface Remembered {
  readonly ask: {readonly from: string; readonly to: string}
  readonly memory: Memory
}

/** One memory for each pair of locales that an article of the project is translated between. */
export async function remember(
  {settings, articles}: Project,
  wanted: ReadonlySet<string>,
  now: string
): Promise<
  {memories: Map<string, Remembered>} & {withheld: ReadonlyArray<{readonly slug: string; readonly reason: Withheld}>}
> {
  const glossary = loadGlossary(settings)
  const withheld: Array<{slug: string; reason: Withheld}> = []
  const memories = new Map<string, Remembered>()
  for (const file of articles) {
    const story = fenced(file, () => readStory(settings, file))
    // It is reported when its turn to be filled comes, if it is to be filled at all.
    if (story instanceof StoryFault) continue
    const {article, catalogs} = story
    const reason = withheldBy(article, {...askedAt(now, settings), own: true})
    if (reason) withheld.push({slug: article.slug, reason})
    for (const catalog of catalogs) {
      const {sourceLocale: from, locale: to} = catalog
      if (!wanted.has(to)) continue
      const id = `${from} ${to}`
      const known = memories.get(id) ?? {
        ask: {from, to},
        memory: createMemory({
          sourceLocale: from,
          targetLocale: to,
          languages: settings.languages,
          names: renderings(glossary, from, to)
        })
      }
      // Its own memory exists all the same, to be filled from others.
      if (!reason) known.memory.update(catalog)
      memories.set(id, known)
    }
    await breathe()
  }
  return {memories, withheld}
}
