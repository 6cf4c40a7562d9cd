import type {ReadUnit} from '../../exchange/index.ts'
import {breathe} from '../files/breathe.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import type {Project} from '../project/project.ts'
import {readStory, type Story} from '../project/story.ts'

/** Its key, if the article has it; some tools put the key in the place of the source. */
export function keyed({key, source}: ReadUnit, keys: ReadonlyMap<string, string>): string | undefined {
  if (key !== undefined && keys.has(key)) return key
  return key === undefined && typeof source === 'string' && keys.has(source) ? source : undefined
}

/** Key → the words that it stands for; of a bound figure, the names of its forms. */
export function keysOf({segments, catalogs, resources, article}: Story): Map<string, string> {
  const forms = [resources, ...catalogs.map((catalog) => catalog.resources)].flatMap((one) => Object.keys(one))
  const bound = Object.keys(article.meta.figures).map((name) => `fig-${name}`)
  return new Map([
    ...forms.flatMap(
      (key): Array<[string, string]> =>
        bound.some((name) => key === name || key.startsWith(`${name}_`)) ? [[key, `${article.slug}/${key}`]] : []
    ),
    ...segments.map(({key, plain}): [string, string] => [key, plain])
  ])
}

/** Keys without a source that occur in several articles for different words: nobody can tell which is meant. */
export async function disputedKeys(
  units: readonly ReadUnit[],
  locale: string,
  {settings, articles}: Project
): Promise<ReadonlyMap<string, readonly string[]>> {
  const bare = new Set(units.flatMap(({key, source}) => (key !== undefined && source === undefined ? [key] : [])))
  const words = new Map<string, Map<string, string>>()
  for (const file of bare.size ? articles : []) {
    const story = fenced(file, () => readStory(settings, file))
    if (story instanceof StoryFault || !story.catalogs.some((catalog) => catalog.locale === locale)) continue
    for (const [key, text] of keysOf(story))
      if (bare.has(key)) words.set(key, (words.get(key) ?? new Map<string, string>()).set(text, story.article.slug))
    await breathe()
  }
  return new Map([...words].flatMap(([key, texts]) => (texts.size > 1 ? [[key, [...texts.values()]] as const] : [])))
}
