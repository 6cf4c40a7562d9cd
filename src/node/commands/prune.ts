import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {composed} from '../../text/canonical.ts'
import {UsageError} from '../files/errors.ts'
import {borderOf, folderObstacle} from '../files/obstacles.ts'
import {asSpelled} from '../files/spelled.ts'
import {shownPath} from '../project/odd-file.ts'
import {type Project, type ProjectOptions, withProject} from '../project/project.ts'
import {catalogPaths} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'

export interface PruneOptions extends ProjectOptions {
  /** Only say what would be removed. */
  readonly dryRun?: boolean
}

export interface PruneReport {
  /** Locale and state files of articles that are gone, relative to the project. */
  readonly removed: readonly string[]
}

/** Remove the translations of deleted articles. Nothing else ever removes them. */
export function pruneProject(options: PruneOptions = {}): Promise<PruneReport> {
  return withProject('prune', options, async (project) => {
    // Where something cannot be read, its slug is unknown; the finding about it is among them.
    if (project.findings.length) {
      throw new UsageError(
        `${project.findings[0]!.place?.path ?? 'An article'}: ${project.findings[0]!.reason}; nothing is pruned before that is mended`
      )
    }
    const orphans = orphansOf(project)
    const change = new Transaction(project.settings, 'prune')
    if (!options.dryRun) {
      for (const path of orphans) change.remove(path)
      change.commit()
    }
    return {removed: orphans.map((path) => shownPath(project.settings, path))}
  })
}

/** Only files with a state file are ours: `locales/` may hold other resources of the site. */
function orphansOf({articles, settings}: Project): string[] {
  const known = new Set(articles.map(({slug}) => composed(slug)))
  // A former slug may still hold the translations of an article, until they are moved to today's slug.
  const used = (locale: string, name: string) =>
    articles.some(({slug, former}) => {
      const {file, state} = catalogPaths(settings, locale, slug)
      return former?.includes(name) && !existsSync(file) && !existsSync(state)
    })
  const states = existsSync(settings.stateFiles) ? readdirSync(settings.stateFiles, {withFileTypes: true}) : []
  return states
    .filter((folder) => folder.isDirectory())
    .flatMap(({name: locale}) => {
      // What a link leads to outside the project is not ours to remove.
      for (const folder of [settings.stateFiles, settings.localeFiles]) {
        const found = folderObstacle(join(folder, locale), borderOf(settings, folder))
        if (found)
          throw new UsageError(`\`${shownPath(settings, join(folder, locale))}\`: found ${found.obstacle.reason}`)
      }
      const files = readdirSync(join(settings.stateFiles, locale))
        .filter((name) => name.endsWith('.json'))
        .sort()
      const slugOf = (name: string) => composed(name.slice(0, -'.json'.length))
      const gone = files.filter((name) => !known.has(slugOf(name)) && !used(locale, slugOf(name)))
      return gone.flatMap((name) => [
        asSpelled(join(settings.localeFiles, locale), name),
        join(settings.stateFiles, locale, name)
      ])
    })
    .filter((path) => existsSync(path))
}
