import type {Finding} from '../model.ts'
import {embargoedArticles, speaksOf} from '../node/commands/embargoed.ts'
import {composed} from '../text/canonical.ts'
import {counted} from './formats/format.ts'
import type {Shell} from './shell.ts'

/** What may be said of which story. */
export interface Discretion {
  readonly slug: (slug: string) => boolean
  /** Of a file that is named by the slug: of an article, its texts, its editions. */
  readonly path: (path: string) => boolean
  readonly finding: (finding: Finding) => boolean
}

interface Secret {
  readonly slug: string
  readonly path: string
}

/** Where logs are public, as the variable `CI` indicates, and in output that is kept as a file, stories under embargo
 *  are left out. A person who names a story wants to read about it. */
export async function discretionOf(
  shell: Shell,
  articles: readonly string[],
  now?: string,
  kept = false
): Promise<Discretion> {
  if (!(shell.world.env.CI || kept) || articles.length) return discreetOf([])
  const secrets = await embargoedArticles({...shell.project, now: now ?? shell.world.now()})
  if (secrets.length)
    shell.note(`Nothing is said here of ${counted(secrets.length, 'article')} under embargo; name what is to be shown`)
  return discreetOf(secrets)
}

function discreetOf(secrets: readonly Secret[]): Discretion {
  const slugs = new Set(secrets.map(({slug}) => slug))
  const slug = (one: string) => !slugs.has(one)
  return {
    slug,
    // No slug holds a dot.
    path: (path) =>
      !secrets.some((one) => one.path === path) && slug(composed(path.split('/').at(-1)?.split('.')[0] ?? '')),
    finding: (finding) => !speaksOf(finding, secrets)
  }
}
