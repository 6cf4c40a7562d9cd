import {relative, sep} from 'node:path'
import type {Finding} from '../../model.ts'
import type {Settings} from '../config/whole-settings.ts'
import type {Order} from '../crew/order.ts'
import {detached} from '../files/deep-copy.ts'
import {hashOfFile} from '../files/hash.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {readStory} from '../project/story.ts'
import {buildSettings, buildWorker} from './build-worker.ts'
import type {FarStory} from './far-stories.ts'
import {Gallery, oddPictures} from './pictures.ts'

/** What a build says of all its stories. */
export type LoneOrder = Pick<Order, 'now' | 'require' | 'fragment'> & {
  readonly project: Pick<Order['project'], 'articles' | 'claimants'>
}

/** Makes stories one by one, as if nothing was published before, for a build on another machine. The files that they are
 *  made from must not change meanwhile. */
export class LoneStories {
  readonly #settings: Settings
  readonly #make: ReturnType<typeof buildWorker>

  /** `settings` as they were loaded. */
  constructor(settings: Settings, {project, ...order}: LoneOrder) {
    this.#settings = buildSettings(settings, order)
    const whole = {...project, contested: new Set<string>()}
    this.#make = buildWorker(settings, {...order, project: whole, command: 'build', from: {cwd: settings.root}})
  }

  /** Where pictures of the article are looked for; absolute. */
  pictures(file: ArticleFile): readonly string[] {
    // One of its own: the other must not remember what is not there yet.
    const gallery = new Gallery(this.#settings)
    const read = fenced(file, () => oddPictures(readStory(this.#settings, file).article, gallery))
    return read instanceof StoryFault ? [] : gallery.askedBy(file.path)
  }

  make(file: ArticleFile): FarStory | {readonly finding: Finding} {
    const made = fenced(file, () => this.#make(file, {former: undefined}))
    const finding = made instanceof StoryFault ? made.finding : made.fault
    if (finding || made instanceof StoryFault) return {finding: detached(finding!)}
    const {root} = this.#settings
    const paths = [...new Set(made.keeping?.inputs ?? [])]
    const inputs = paths.map((path) => [relative(root, path).split(sep).join('/'), hashOfFile(path)])
    return {made, inputs: Object.fromEntries(inputs) as Record<string, string>}
  }
}
