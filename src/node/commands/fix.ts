import {type CatalogWrites, fixTargets, type RuleFix, type TargetFixes} from '../../catalog/index.ts'
import {plainPairs} from '../../check/index.ts'
import type {Catalog, Finding} from '../../model.ts'
import {Composer} from '../build/compose.ts'
import {styleOf} from '../config/settings.ts'
import {breathe} from '../files/breathe.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {chooseArticles, chooseLocales, type Project, withProject} from '../project/project.ts'
import {stage} from '../project/stage.ts'
import {readStory, type Story} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'
import type {CheckOptions} from './check.ts'

/** One translation to which fixes were applied. */
export interface FixedText {
  readonly slug: string
  readonly locale: string
  readonly key: string
  /** One for each fix. */
  readonly rules: readonly string[]
}

export interface FixReport {
  readonly fixed: readonly FixedText[]
  readonly written: readonly string[]
  /** Files that somebody saved while we worked: their version stays, and the command must run again. */
  readonly meanwhile: readonly string[]
}

/** One fix may reveal another: outer marks before inner ones. */
const ROUNDS = 4

/** Apply the safe fixes of all findings to the translations. Articles are never changed. Recorded targets keep their
 *  state; no target becomes current by a fix. A second run fixes nothing. */
export function fixProject(options: CheckOptions = {}): Promise<FixReport> {
  return withProject('check --fix', options, async (project) => {
    const fixed: FixedText[] = []
    const written = new Set<string>()
    for (let round = 0; round < ROUNDS; round++) {
      const report = await fixOnce(project, options)
      fixed.push(...report.fixed)
      for (const path of report.written) written.add(path)
      if (!report.fixed.length || report.meanwhile.length)
        return {fixed: joined(fixed), written: [...written], meanwhile: report.meanwhile}
    }
    return {fixed: joined(fixed), written: [...written], meanwhile: []}
  })
}

async function fixOnce(project: Project, options: CheckOptions): Promise<FixReport> {
  const {settings} = project
  const locales = chooseLocales(settings, options.locales)
  const composer = new Composer(project, options.now ?? new Date().toISOString())
  const change = new Transaction(settings, 'check --fix')
  const fixed: FixedText[] = []
  const written: string[] = []
  try {
    for (const [at, file] of chooseArticles(project, options.articles).entries()) {
      options.onProgress?.(at, project.articles.length, file.slug)
      const made = fenced(file, () => {
        const story = readStory(settings, file)
        const done = composer
          .editions(story, composer.article(story), {all: true})
          .filter(({locale}) => locales.has(locale))
          .flatMap(({locale, findings}) => fixLocale(story, locale, findings, project))
        return {story, done}
      })
      // The check that follows reports it.
      if (made instanceof StoryFault) continue
      const {story, done} = made
      fixed.push(...done.flatMap((one) => one.fixed))
      written.push(
        ...stage({article: story.article, texts: story.texts, writes: done.map(({writes}) => writes)}, project, change)
      )
      await breathe()
    }
    const meanwhile = change.commit()
    return {fixed, written: written.filter((path) => !meanwhile.includes(path)), meanwhile}
  } catch (error) {
    change.discard()
    throw error
  }
}

/** The files of one locale with the safe fixes of these findings applied; empty where there are none. */
export function fixLocale(
  story: Story,
  locale: string,
  findings: readonly Finding[],
  {settings}: Pick<Project, 'settings'>
): Array<{readonly fixed: readonly FixedText[]; readonly writes: CatalogWrites}> {
  const catalog = story.catalogs.find((one) => one.locale === locale)
  const texts = story.texts.find((one) => one.locale === locale)
  if (!catalog || !texts || !findings.some(({fix}) => fix)) return []
  const {fixed, writes} = fixTargets(texts, catalog, fixesOf(findings, filledTexts(story, catalog, settings)))
  return [{writes, fixed: fixed.map(({key, rules}) => ({slug: story.article.slug, locale, key, rules}))}]
}

function filledTexts({article, resources}: Story, catalog: Catalog, settings: Project['settings']) {
  const pairs = plainPairs(article, catalog, settings.languages, resources, styleOf(settings))
  return new Map(pairs.map(({key, target}) => [key, target]))
}

function fixesOf(findings: readonly Finding[], filled: ReadonlyMap<string, string>): Map<string, TargetFixes> {
  const fixes = new Map<string, RuleFix[]>()
  for (const {key, fix, ruleId} of findings) {
    if (key === undefined || !fix) continue
    const before = fixes.get(key)
    if (before) before.push({...fix, rule: ruleId})
    else fixes.set(key, [{...fix, rule: ruleId}])
  }
  return new Map(
    [...fixes].map(([key, fixes]) => {
      const text = filled.get(key)
      return [key, {fixes, ...(text !== undefined && {filled: text})}]
    })
  )
}

/** A text that was fixed in several rounds is reported once. */
function joined(fixed: readonly FixedText[]): FixedText[] {
  const all = new Map<string, FixedText>()
  for (const one of fixed) {
    const id = `${one.slug}\n${one.locale}\n${one.key}`
    const before = all.get(id)
    all.set(id, before ? {...before, rules: [...before.rules, ...one.rules]} : one)
  }
  return [...all.values()]
}
