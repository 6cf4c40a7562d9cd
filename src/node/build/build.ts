import type {State} from '../../model.ts'
import type {Settings} from '../config/whole-settings.ts'
import {type JobsOptions, staffOf} from '../crew/staff.ts'
import {chooseArticles, type ProjectOptions, withProject} from '../project/project.ts'
import type {BuildReport} from './build-report.ts'
import {buildStories} from './build-run.ts'
import {type BuildTask, buildSettings} from './build-worker.ts'
import {type Unaware, unawareOf, withCanceled} from './canceled.ts'
import type {FarStories} from './far-stories.ts'
import {readGeneration} from './generation.ts'
import type {Generation} from './index-records.ts'
import type {MadeStory} from './story-maker.ts'

export type {BuildReport, WithheldEdition} from './build-report.ts'

export interface BuildOptions extends ProjectOptions, JobsOptions {
  /** Slugs or paths: only these are built, the others stay as they are. All by default. */
  readonly articles?: readonly string[]
  /** Overrides the configuration's `require`. */
  readonly require?: State
  /** HTML files contain only the article element. */
  readonly fragment?: boolean
  /** ISO 8601 instant against which embargoes and rights are held. Default: the system's clock. */
  readonly now?: string
  /** Tell what would be done, and write nothing. */
  readonly dryRun?: boolean
}

/** Build the editions: all that can be built, in one generation. An edition with an error is held: the previous one
 *  stays, or there is none. What is wrong with one article never stops another. Writes no locale file. */
export const buildProject = (options: BuildOptions = {}): Promise<BuildReport> => buildWith(options)

/** What a build is told beside what its caller asks for. */
export interface BuildAround {
  readonly far?: FarStories
  /** Slugs of stories that count as canceled, whatever their articles say. */
  readonly canceled?: ReadonlySet<string>
  /** What is public was fetched, and may say more than the articles here do. */
  readonly isFetched?: boolean
}

/** The same, in the course of a publication. */
export function buildWith(
  options: BuildOptions,
  {far, canceled = new Set(), isFetched}: BuildAround = {}
): Promise<BuildReport> {
  return withProject('build', options, async (found) => {
    const before = readGeneration(found.settings.editions)
    const unaware = isFetched ? unawareOf(found, before) : []
    const project = withCanceled(found, new Set([...canceled, ...unaware.map(({slug}) => slug)]))
    const {require, fragment, now = new Date().toISOString()} = options
    const asked = {...(require && {require}), ...(fragment !== undefined && {fragment})}
    const settings = buildSettings(project.settings, asked)
    const staff = staffOf<BuildTask, MadeStory>(project, options, {command: 'build', now, ...asked})
    const chosen = chooseArticles(project, options.articles)
    const named = options.articles?.length ? chosen : undefined
    const press = {...options, now, ...(staff && {staff})}
    const report = await buildStories({...project, settings}, chosen, press, {named, before, ...(far && {far})})
    const remarks = [addressRemark(settings), named && before && linksRemark(before, report)]
    const told = unaware.filter(({slug}) => !canceled.has(slug)).map(unawareRemark)
    return {...report, remarks: [...remarks.filter((one) => one !== undefined), ...told]}
  })
}

const unawareRemark = ({slug, version, canceled}: Unaware): string =>
  `\`${slug}\` is canceled in the store as version ${canceled}, and stays so, because its article here is version ${version}; fetch the article, or give it \`version: ${Number(canceled) + 1}\` to publish the story again`

/** The pages of other stories were not printed: their links lead where they led. */
function linksRemark({editions}: Generation, {built, removed}: BuildReport): string | undefined {
  const known = new Set(editions.map(({locale, slug}) => `${locale}/${slug}`))
  const came = built.filter((one) => !known.has(one))
  const moved = [...came, ...removed.map(({locale, slug}) => `${locale}/${slug}`)]
  if (moved.length === 0) return undefined
  const shown = moved.slice(0, SHOWN).map((one) => `\`${one}\``)
  const more = moved.length > SHOWN ? ` and ${moved.length - SHOWN} more` : ''
  return `Pages of other stories that link to ${shown.join(', ')}${more} are as they were, expected to lead there by now; run \`polyedition build\``
}

/** So many are named. */
const SHOWN = 3

/** Search engines read neither a canonical address nor `hreflang` that is relative. */
function addressRemark({outputs, baseUrl, feeds, fragment}: Settings): string | undefined {
  const makesPages = !fragment && outputs.some(({name}) => name === 'html')
  if (!makesPages || baseUrl !== undefined || feeds.baseUrl !== undefined) return undefined
  return 'Canonical and `hreflang` addresses are relative, expected absolute ones; set `baseUrl` in the configuration to where the editions will stand'
}
