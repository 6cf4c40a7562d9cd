import {createMemory, type Memory} from '../../catalog/index.ts'
import type {Catalog} from '../../model.ts'
import {type Remembered, remember} from '../commands/memories.ts'
import {loadGlossary, renderings} from '../project/glossary.ts'
import type {Project} from '../project/project.ts'
import {askedAt, withheldBy} from '../project/release.ts'
import type {Story} from '../project/story.ts'

/** Milliseconds after which the stories of a project are read again for their translations. */
const FRESH = 300_000

/** The translations of a project, read once and then followed story by story as they are worked on. */
export class DeskMemory {
  #read: {readonly at: number; readonly memories: Promise<ReadonlyMap<string, Remembered>>} | undefined

  async of(project: Project, {article}: Story, catalog: Catalog, now: string): Promise<Memory> {
    const {settings} = project
    if (!this.#read || performance.now() - this.#read.at > FRESH) {
      const all = new Set(settings.locales.map(({locale}) => locale))
      this.#read = {at: performance.now(), memories: remember(project, all, now).then(({memories}) => memories)}
    }
    const {sourceLocale: from, locale: to} = catalog
    const known = (await this.#read.memories).get(`${from} ${to}`)?.memory
    const names = renderings(loadGlossary(settings), from, to)
    const memory = known ?? createMemory({sourceLocale: from, targetLocale: to, languages: settings.languages, names})
    // What may not be out yet is not offered to other stories.
    if (!withheldBy(article, {...askedAt(now, settings), own: true})) memory.update(catalog)
    return memory
  }
}
