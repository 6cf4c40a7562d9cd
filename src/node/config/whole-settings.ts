import type {Check} from '../../check/check.ts'
import {checks as ownChecks} from '../../check/checks/index.ts'
import type {State} from '../../model.ts'
import {
  type CollectionOutput,
  type Output,
  collections as ownCollections,
  outputs as ownOutputs
} from '../../outputs/index.ts'
import {UsageError} from '../files/errors.ts'
import type {Config} from './config.ts'
import type {ProjectSettings} from './settings.ts'

/** What a project is read, judged and printed by. */
export interface Settings extends ProjectSettings {
  readonly outputs: readonly Output[]
  readonly collections: readonly CollectionOutput[]
  readonly checks: readonly Check[]
}

/** Add the rules and outputs that the configuration asks for. Throws `UsageError` on outputs that do not go together. */
export function wholeSettings(project: ProjectSettings, {outputs, checks = []}: Config): Settings {
  const settings: Settings = {
    ...project,
    ...outputsOf(outputs ?? [...Object.keys(ownOutputs), 'front-page']),
    checks: [...ownChecks, ...checks]
  }
  addressesKnown(settings)
  return settings
}

const isOfEdition = (one: Output | CollectionOutput): one is Output => 'extension' in one
const isOfAll = (one: Output | CollectionOutput): one is CollectionOutput => !('extension' in one)

/** By name, or as given; no two may write the same file. */
function outputsOf(given: NonNullable<Config['outputs']>): Pick<Settings, 'outputs' | 'collections'> {
  const own: Readonly<Record<string, Output | CollectionOutput>> = {...ownOutputs, ...ownCollections}
  const chosen = given.map((one) => (typeof one === 'string' ? own[one]! : one))
  const outputs = chosen.filter(isOfEdition)
  const extensions = [...outputs.map(({extension}) => extension), 'js']
  const twice = extensions.find((extension, at) => extensions.indexOf(extension) !== at)
  if (twice)
    throw new UsageError(
      `\`outputs\`: found two that write \`.${twice}\` files, expected each to have its own extension`
    )
  return {outputs, collections: [...new Set(chosen.filter(isOfAll))]}
}

/** A feed or a site map is not read at the site, so relative addresses would lead nowhere. */
function addressesKnown({collections, feeds, baseUrl, permalink}: Settings): void {
  const first = collections.find(({home}) => home === undefined)
  if (first && baseUrl === undefined && feeds.baseUrl === undefined)
    throw new UsageError(
      `\`outputs\`: found \`${first.name}\` without a \`baseUrl\`, expected the address at which the editions will stand such as \`https://news.example/\``
    )
  if (permalink !== undefined && baseUrl === undefined)
    throw new UsageError(
      '`permalink`: found it without a `baseUrl`, expected the address that it stands below such as `https://news.example/`'
    )
}

/** The same settings, in which every edition prints translations of this state. */
export function requiring(settings: Settings, require: State | undefined): Settings {
  return require ? {...settings, locales: settings.locales.map((locale) => ({...locale, require}))} : settings
}
