import remarkParse from 'remark-parse'
import {type Pluggable, type PluggableList, type Processor, unified} from 'unified'

/** Why a plug-in cannot be part of the grammar. */
export interface PluginProblem {
  /** Which of the list. */
  readonly at: number
  readonly name: string
  /** What was found, what was expected, what to do. */
  readonly reason: string
}

/** Part of the grammar from the start; in a form that keeps the places of words. */
const ours: ReadonlySet<string> = new Set(['remarkParse', 'remarkGfm', 'remarkFrontmatter', 'remarkDirective'])

/** The first plug-in that does more than add syntax; `undefined` if each may be part of the grammar. A plug-in that
 *  changes the tree may not: a translation is put into the author's file by the offsets of its parse. */
export function markdownPluginProblem(plugins: PluggableList): PluginProblem | undefined {
  for (const [at, plugin] of plugins.entries()) {
    const name = pluginName(plugin)
    const fault = faultOf(plugin, name)
    if (fault !== undefined) return {at, name, reason: `Plug-in \`${name}\` ${fault}`}
  }
  return undefined
}

/** What a plug-in is called: the name of its function. */
export function pluginName(plugin: Pluggable): string {
  const [own] = Array.isArray(plugin) ? plugin : [plugin]
  return (typeof own === 'function' && own.name) || 'without a name'
}

const OFFSETS =
  'expected syntax extensions alone, since a translation is put into the file by the offsets of its parse; use it where the editions are read, or as a rehype plug-in in `html.rehypePlugins`'

function faultOf(plugin: Pluggable, name: string): string | undefined {
  if (ours.has(name)) return 'is part of the grammar already, expected a syntax beyond ours; leave it out'
  const [attach, ...options] = Array.isArray(plugin) ? plugin : [plugin]
  if (typeof attach !== 'function')
    return 'is no function, expected a plug-in of remark; a preset is given plug-in by plug-in'
  const changes: string[] = []
  const probe = unified().use(remarkParse)
  probe.use(function (this: Processor) {
    const {parser, compiler} = this
    if (typeof attach.apply(this, options as never) === 'function') changes.push('the tree')
    if (this.parser !== parser) changes.push('the parser')
    if (this.compiler !== compiler) changes.push('the compiler')
  })
  try {
    probe.freeze()
  } catch (error) {
    return `could not be attached (${error instanceof Error ? error.message : String(error)}), expected it to add syntax; mend its options`
  }
  const added = [probe.data('fromMarkdownExtensions') ?? []].flat(2)
  if (added.some(({transforms}) => transforms?.length)) changes.push('the tree')
  return changes[0] && `changes ${changes[0]}, ${OFFSETS}`
}
