import type {ImportedUnit, ReadDocument} from '../../exchange/index.ts'
import {writtenLanguage} from '../../languages/intl.ts'
import type {Finding, Severity} from '../../model.ts'
import type {RuleId} from '../../rule-ids.ts'
import type {Settings} from '../config/whole-settings.ts'
import {didYouMean, listed} from '../files/suggest.ts'
import type {Project} from '../project/project.ts'

interface Done {
  readonly documents: readonly ReadDocument[]
  readonly articles: ReadonlyArray<{readonly slug: string; readonly units: readonly ImportedUnit[]}>
  /** Texts in languages for which the project has no locale. */
  readonly strange: readonly ReadDocument[]
  /** At least one text belongs to the articles. */
  readonly matched: boolean
}

/** What cannot be used of a file: texts in another language, and the whole file if it has nothing to do with the
 *  project's articles. */
export function unmatched(done: Done, project: Project, path: string): Finding[] {
  const {documents, articles, strange, matched} = done
  const start = {line: 1, column: 1, offset: 0}
  const finding = (ruleId: RuleId, severity: Severity, reason: string): Finding => ({
    ruleId,
    severity,
    reason,
    place: {path, start, end: start}
  })
  const foreign = strange.map(({targetLocale = '', units}) =>
    finding(
      'exchange-locale',
      matched ? 'warning' : 'error',
      foreignReason(targetLocale, units.length, project.settings)
    )
  )
  if (!matched && (!strange.length || strange.length < documents.length))
    return [...foreign, finding('exchange-unmatched', 'error', reasonOf(done, project))]
  const blank = matched && articles.every(({units}) => units.every(({outcome}) => outcome === 'empty'))
  return blank ? [...foreign, finding('exchange-empty', 'warning', BLANK)] : foreign
}

const BLANK =
  'Found no translation in the file, expected at least one; its texts are those of the article, and all are empty'

/** Whether a text of the file is one of the articles, translated or not. */
export const isMatch = ({outcome, key}: ImportedUnit, keys: {has(key: string): boolean}): boolean =>
  outcome !== 'unknown' && outcome !== 'obsolete' && (outcome !== 'empty' || keys.has(key))

function reasonOf({documents, articles}: Done, {articles: files}: Project): string {
  const texts = documents.flatMap(({units}) => units)
  if (!texts.length)
    return 'Found no pair of texts in the file, expected translations of the project\u2019s articles; export them anew'
  const reasons = new Set(articles.flatMap(({units}) => units.map(({outcome, reason}) => `${outcome} ${reason}`)))
  const [only = ''] = reasons
  if (reasons.size === 1 && /^unknown (?:the article has|`)/.test(only)) return `Nothing can be taken: ${only.slice(8)}`
  const slugs = files.map(({slug}) => slug)
  const named = [...new Set(texts.flatMap(({slug}) => slug ?? []))]
  const known = named.filter((slug) => slugs.includes(slug))
  const key = texts.find((unit) => unit.key !== undefined)?.key
  const [strange] = named
  const where = known.length
    ? `in ${listed(known, 3)}`
    : strange === undefined
      ? `in ${slugs.length} articles`
      : `in ${slugs.length} articles, since there is no article \`${strange}\`${didYouMean(strange, slugs)}`
  const what = `its ${texts.length === 1 ? 'text' : `${texts.length} texts`}${key === undefined ? '' : `, for example \`${key}\`,`}`
  return `Found no text of the project in the file: ${what} looked for by key and by the words of the source ${where}; export the article again, or take another file`
}

function foreignReason(name: string, count: number, {locales}: Settings): string {
  const tags = locales.map(({locale}) => locale)
  const several = alike(name, locales).map(({locale}) => locale)
  if (several.length > 1)
    return `Found ${count === 1 ? '1 text' : `${count} texts`} in \`${name}\`, which may be any of ${listed(several)}; give one with \`--locale\``
  return `Found ${count === 1 ? '1 text' : `${count} texts`} in \`${name || 'no language'}\`, expected one of ${listed(tags)}; they are left out`
}

/** Tools write `ar_EG`, `AR` or the region of their server; the project's locale of the same language is meant. */
export function localeNamed(name: string, {locales}: Settings): string | undefined {
  const tag = name.replaceAll('_', '-').toLowerCase()
  const same = alike(name, locales)
  const exact = locales.find(({locale}) => locale.toLowerCase() === tag)
  return (exact ?? (same.length === 1 ? same[0] : undefined))?.locale
}

const alike = (name: string, locales: Settings['locales']) =>
  locales.filter(({locale}) => writtenLanguage(locale) === writtenLanguage(name))
