import {hashOf} from '../files/hash.ts'
import type {Config} from './config.ts'
import type {PluginId, ProjectSettings} from './settings.ts'

const prints = new WeakMap<ProjectSettings, string>()

/** What the configuration comes to, for those who keep what was made by it; undefined where nobody can tell, because it
 *  brings functions of its own, or because somebody has changed the settings since. */
export const fingerprintOf = (settings: ProjectSettings): string | undefined => prints.get(settings)

/** A function may depend on anything. A plug-in that names its version is known by that; a grammar that a preset adds
 *  is ours. */
export function remember<S extends ProjectSettings>(settings: S, {markdown, html, ...config}: Config): S {
  const plugins: readonly PluginId[] = settings.pluginIds ?? []
  const given = [...(markdown?.plugins ?? []), ...(html?.rehypePlugins ?? [])]
  const unknown = plugins.filter(({version}) => version === undefined)
  const text = unknown.length > plugins.length - given.length ? undefined : printed(config)
  if (text !== undefined) prints.set(settings, hashOf(JSON.stringify([text, plugins, settings.authors])))
  return settings
}

/** Plain data as text; undefined for anything else. */
function printed(data: unknown): string | undefined {
  let isPlain = true
  const text = JSON.stringify(data, (_, value: unknown) => {
    if (value instanceof RegExp) return `/${value.source}/${value.flags}`
    if (value instanceof Map || value instanceof Set) return [...value]
    if (typeof value === 'function' || typeof value === 'symbol' || !isData(value)) isPlain = false
    return value
  })
  return isPlain ? text : undefined
}

const isData = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  Array.isArray(value) ||
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as null)
