import type {Root} from 'hast'
import {type Pluggable, type PluggableList, type Processor, unified} from 'unified'
import type {Edition} from '../../model.ts'

/** A rehype plug-in that changes a page before it is sanitized; `trusted` ones run after that, and nothing takes back
 *  what they add. */
export type RehypePlugin = Pluggable | TrustedPlugin

export interface TrustedPlugin {
  readonly plugin: Pluggable
  readonly trusted: true
}

export type Stage = 'sanitized' | 'trusted'

type Transformers = Readonly<Record<Stage, Processor | undefined>>

const known = new WeakMap<readonly RehypePlugin[], Transformers>()

/** The tree as the plug-ins of a stage leave it. Throws where one does, or does not answer at once. */
export function transformed(
  tree: Root,
  stage: Stage,
  edition: Pick<Edition, 'slug' | 'locale' | 'lang' | 'dir' | 'markdown'>,
  plugins: readonly RehypePlugin[] = []
): Root {
  if (plugins.length === 0) return tree
  let transformers = known.get(plugins)
  if (transformers === undefined) {
    transformers = {sanitized: processorOf(plugins.filter(isSanitized)), trusted: processorOf(trustedOf(plugins))}
    known.set(plugins, transformers)
  }
  const processor = transformers[stage]
  if (!processor) return tree
  const {slug, locale, lang, dir, markdown: value} = edition
  return processor.runSync(tree, {path: `${locale}/${slug}.html`, value, data: {lang, dir}}) as Root
}

const isTrusted = (one: RehypePlugin): one is TrustedPlugin => typeof one === 'object' && 'plugin' in one && one.trusted
const isSanitized = (one: RehypePlugin): one is Pluggable => !isTrusted(one)
const trustedOf = (plugins: readonly RehypePlugin[]): PluggableList =>
  plugins.filter(isTrusted).map(({plugin}) => plugin)

const processorOf = (plugins: PluggableList): Processor | undefined =>
  plugins.length > 0 ? (unified().use(plugins).freeze() as unknown as Processor) : undefined
