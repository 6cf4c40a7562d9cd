import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Edition} from '../../model.ts'
import type {OutputOptions} from '../output.ts'
import {withDateline} from './article.ts'
import {isolate, markLines} from './bidi.ts'
import {bodyOf} from './body.ts'
import {h} from './h.ts'
import {plainOf} from './plain.ts'

/** The story alone, with its dateline and notes, for every format that has a place for it. */
export interface Story {
  /** In an element that carries its language and direction. Never mutated. */
  readonly tree: Element
  readonly html: string
  readonly text: string
}

interface Known {
  readonly image: OutputOptions['image']
  readonly languages: OutputOptions['languages']
  readonly story: Story
}

const known = new WeakMap<Edition, Known>()

/** Made once per edition, though six formats print it. */
export function storyOf(edition: Edition, options: OutputOptions): Story {
  const {image, languages} = options
  const before = known.get(edition)
  if (before && before.image === image && before.languages === languages) return before.story
  const story = makeStory(edition, options)
  known.set(edition, {image, languages, story})
  return story
}

function makeStory(edition: Edition, options: OutputOptions): Story {
  const body = withDateline(bodyOf(edition, options), edition.lines.dateline)
  // Before the tree is isolated, which happens in place.
  const plain = plainOf(body)
  const tree = isolate(h('div', {lang: edition.lang, dir: edition.dir}, ...body), edition, options)
  let html: string | undefined
  let text: string | undefined
  return {
    tree,
    get html() {
      html ??= toHtml(tree)
      return html
    },
    get text() {
      text ??= markLines(plain, edition, options)
      return text
    }
  }
}
