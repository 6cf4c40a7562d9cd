import {requiring, type Settings} from '../config/whole-settings.ts'
import type {Order} from '../crew/order.ts'
import type {ArticleFile} from '../project/discover.ts'
import {Composer} from './compose.ts'
import type {FormerStory} from './former-story.ts'
import {PageLinks} from './page-links.ts'
import {type MadeStory, StoryMaker} from './story-maker.ts'

/** What a worker must be told of one story. */
export interface BuildTask {
  /** What was public of the story before. */
  readonly former: FormerStory | undefined
}

/** The settings of the project as one build sees them. */
export function buildSettings(
  settings: Settings,
  {require, fragment = false}: Pick<Order, 'require' | 'fragment'>
): Settings {
  const {collections} = settings
  // A site that asks for fragments has pages of its own.
  const asked = fragment ? {fragment, collections: collections.filter(({home}) => home === undefined)} : {fragment}
  return {...requiring(settings, require), ...asked}
}

/** Makes the stories of a build in a worker: every link is taken to lead to an edition, and the build sees to it that
 *  those which do not are printed again. */
export function buildWorker(
  loaded: Settings,
  {project, now, ...order}: Order
): (file: ArticleFile, task: BuildTask) => MadeStory {
  const settings = buildSettings(loaded, order)
  const {articles, claimants, contested} = project
  const composer = new Composer({settings, articles, claimants}, now)
  const links = new PageLinks(composer.links, settings, {records: new Map()})
  links.await(articles)
  const maker = new StoryMaker({settings, now, composer, links, contested})
  return (file, {former}) => {
    const made = maker.make(file, (slug) => {
      if (slug !== file.slug) throw new Error(`Found the slug \`${slug}\`, expected \`${file.slug}\``)
      return former
    })
    links.forget(file)
    return made
  }
}
