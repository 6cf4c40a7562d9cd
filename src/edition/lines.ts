import {isAuthor} from '../article/index.ts'
import {agencyName} from '../languages/agency.ts'
import {displayName} from '../languages/intl.ts'
import {type AgencyName, type HouseStyle, houseStyle, type Language} from '../languages/language.ts'
import type {ArticleMeta, Byline, CreditRole, EditionLines} from '../model.ts'
import {composed} from '../text/canonical.ts'
import {type DateOptions, printDate, printMoment, yearOf} from './dates.ts'
import {fill, joinedBy, list} from './fill.ts'
import {labelsOf} from './labels.ts'
import type {Shown} from './notice.ts'

export interface LinesInput {
  /** Front matter with its prose in the edition's language. */
  readonly meta: ArticleMeta
  readonly locale: string
  readonly language: Language
  /** The language of the article. */
  readonly sourceLang: string
  readonly sourceLanguage?: Language
  /** Words of the page, as `labelsOf` gives them. */
  readonly labels?: Readonly<Record<string, string>>
  readonly style?: Partial<HouseStyle>
  readonly timeZone?: string
  /** Whether nothing of the edition is translated. */
  readonly untranslated?: boolean
  /** How the edition came about, as far as its readers must know. */
  readonly shown?: Shown
  /** Who translated this edition and who edited the translation, where known. */
  readonly translators?: readonly string[]
  readonly translationEditors?: readonly string[]
  /** The glossary's name for an agency, which comes before the pack's. */
  readonly agency?: (written: string) => Partial<AgencyName> | undefined
}

/** The lines that an edition owes its readers and its sources, as its desk prints them. Pure; never throws on content:
 *  anything that cannot be read as a date, an agency or a country is printed as written. */
export function editionLines(input: LinesInput): EditionLines {
  const {meta} = input
  const context = contextOf(input)
  const {dates} = context
  return {
    ...optional('dateline', dateline(context)),
    ...optional('byline', people(context, 'byline', isAuthor)),
    staff: staff(context),
    ...optional('published', meta.published && context.say('published', {date: printMoment(meta.published, dates)})),
    ...optional('updated', meta.updated && context.say('updated', {date: printMoment(meta.updated, dates)})),
    credit: credit(context),
    sources: meta.sources,
    ...optional('sourcesLabel', sourcesLabel(context)),
    rights: rights(context),
    corrections: meta.corrections.map(({date, text}) => ({
      date,
      dateText: printDate(date, dates),
      label: context.say('correction', {date: printDate(date, dates)}),
      text
    })),
    ...translation(context),
    ...optional('notice', notice(context))
  }
}

interface Context {
  readonly input: LinesInput
  readonly style: HouseStyle
  readonly dates: DateOptions
  readonly agency: (written: string) => AgencyName
  readonly say: (key: string, values?: Readonly<Record<string, string | undefined>>) => string
  readonly row: (items: readonly string[]) => string
}

function contextOf(input: LinesInput): Context {
  const {language, locale, timeZone} = input
  const style = houseStyle(language.print.style, input.style)
  const labels = input.labels ?? labelsOf(language)
  const joining = joinedBy(language, style)
  return {
    input,
    style,
    dates: {language, style, locale, ...(timeZone !== undefined && {timeZone})},
    agency: (written) => ({...agencyName(written, language, input.sourceLanguage), ...input.agency?.(written)}),
    say: (key, values = {}) => fill(labels[key] ?? '', values, joining),
    row: (items) => list(items, joining)
  }
}

/** How the story opens. Only an agency of role `wire` is named there: a story of our own that rests on an agency's
 *  report has no right to that agency's dateline. */
function dateline({input, style, dates, agency, say}: Context): string | undefined {
  const {dateline: at, credit: credits} = input.meta
  if (!at) return undefined
  const {datelineAlone} = input.language.print
  const city = style.datelineCase === 'upper' ? at.place.toUpperCase() : at.place
  const alone = at.country === undefined || datelineAlone === 'all' || datelineAlone.includes(composed(at.place))
  const place = alone ? city : say('dateline-country', {place: city, country: country(at.country ?? '', input.locale)})
  const wires = credits.filter(({role}) => role === 'wire').map((one) => agency(one.agency).short)
  const date = at.date === undefined ? undefined : printDate(at.date, dates)
  if (wires.length === 0) return say('dateline', {place, date})
  return say('dateline-wire', {place, date, agency: wires.join(input.language.print.list.comma)})
}

const country = (written: string, locale: string): string =>
  /^[A-Z]{2}$/.test(written) ? displayName(written, 'region', locale) : written

/** Roles that have a line of their own, with the label that prints it. */
const roles: Readonly<Record<string, string>> = {
  contributor: 'byline-contributor',
  editor: 'byline-editor',
  photographer: 'byline-photographer',
  translator: 'byline-translator'
}

function people({input, say, row}: Context, key: string, match: (one: Byline) => boolean): string | undefined {
  const names = input.meta.byline.filter(match).map(({name}) => name)
  return names.length === 0 ? undefined : say(key, {names: row(names)})
}

function staff(context: Context): string[] {
  const {input, say} = context
  const known = Object.entries(roles)
    .map(([role, key]) => people(context, key, (one) => one.role?.toLowerCase() === role))
    .filter((line) => line !== undefined)
  const others = input.meta.byline
    .filter((one) => !isAuthor(one) && !Object.hasOwn(roles, one.role?.toLowerCase() ?? ''))
    .map(({name, role}) => say('byline-other', {name, role}))
  return [...known, ...others]
}

const creditRoles: readonly CreditRole[] = ['wire', 'based-on', 'contributed']

/** One line for each role, in order of their importance to the story. */
function credit({input, agency, say, row}: Context): string[] {
  return creditRoles.flatMap((role) => {
    const names = input.meta.credit.filter((one) => one.role === role).map((one) => agency(one.agency).name)
    if (names.length === 0) return []
    return [say(`credit-${role}${names.length > 1 ? '-many' : ''}`, {agency: row(names)})]
  })
}

function sourcesLabel({input, say}: Context): string | undefined {
  const {length} = input.meta.sources
  return length === 0 ? undefined : say(length === 1 ? 'source' : 'sources')
}

/** A notice is printed as its owner wrote it; without one, holder and year make one. */
function rights({input, agency, say}: Context): string[] {
  const {meta, sourceLang, locale} = input
  const {holder, notice, usageTerms} = meta.rights
  const lines: string[] = []
  if (notice !== undefined) lines.push(notice)
  else if (holder !== undefined) {
    const name = sourceLang === locale ? holder : agency(holder).name
    const year = yearOf(meta.published ?? meta.dateline?.date)
    lines.push(year === undefined ? say('copyright-undated', {holder: name}) : say('copyright', {year, holder: name}))
  }
  if (usageTerms !== undefined) lines.push(usageTerms)
  return lines
}

type TranslationLines = Pick<EditionLines, 'translators' | 'translation' | 'translationEditors' | 'original'>

/** "Translated from Hebrew", by whom, and the words of the link to the original. Empty on the original itself, and if
 *  nothing is translated. */
function translation({input, say, row}: Context): TranslationLines {
  const {locale, sourceLang, untranslated, translators = [], translationEditors: editors = []} = input
  if (untranslated || primary(locale) === primary(sourceLang)) return {translators: []}
  const language = displayName(primary(sourceLang), 'language', locale)
  const key = translators.length === 0 ? 'translated-from' : 'translated-from-by'
  return {
    translators,
    translation: say(key, {language, names: row(translators)}),
    ...(editors.length > 0 && {translationEditors: say('translation-editor', {names: row(editors)})}),
    original: say('read-original', {language})
  }
}

/** One line of as many sentences as there is something to say. */
function notice({input, say, row}: Context): string | undefined {
  const {machine, foreign, old} = input.shown ?? {}
  const suffix = (extent: 'whole' | 'parts') => (extent === 'parts' ? '-parts' : '')
  const names = foreign?.langs.map((lang) => displayName(primary(lang), 'language', input.locale))
  const sentences = [
    machine && say(`notice-machine${suffix(machine)}`),
    foreign && names && say(`notice-untranslated${suffix(foreign.extent)}`, {language: row(names)}),
    old && say('notice-old')
  ]
  return sentences.filter(Boolean).join(' ') || undefined
}

const primary = (locale: string): string => locale.split('-')[0] ?? locale

function optional<K extends string>(key: K, value: string | undefined): {[P in K]?: string} {
  return (value ? {[key]: value} : {}) as {[P in K]?: string}
}
