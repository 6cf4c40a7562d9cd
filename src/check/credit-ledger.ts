import {agencyForms} from '../attribution/index.ts'
import {allWhole} from '../languages/generic.ts'
import type {LanguagePack} from '../languages/language.ts'
import type {Article, CreditRole, Edition, MessageValue} from '../model.ts'
import {composed} from '../text/canonical.ts'
import type {EditionContext, Report} from './check.ts'
import {creditChanged} from './checks/credit-changed.ts'
import {CLEAN, type Verdict} from './verdict.ts'

/** Whom a story owes a credit, and how each edition prints it. */
export interface CreditRow {
  /** The agency or the author, as the article names them. */
  readonly name: string
  readonly role: CreditRole | 'byline'
  readonly cells: readonly CreditCell[]
}

export interface CreditCell {
  readonly locale: string
  readonly verdict: Verdict
  /** The line of the edition, or the author's name in it. */
  readonly text?: string
}

/** The credits of one story, as its desk signs them off. */
export interface CreditLedger {
  readonly sourceLocale: string
  readonly locales: readonly string[]
  readonly rows: readonly CreditRow[]
  readonly clean: boolean
}

type CreditOptions = Omit<EditionContext, 'languages'> & {readonly languages: readonly LanguagePack[]}

/** A row for every agency and author that an article credits. The verdicts are those of `credit-missing` and
 *  `credit-changed`.
 *  @example
 *  import {creditLedger, parseArticle} from 'polyedition'
 *  import {en} from 'polyedition/languages/en'
 *  const front = '---\nheadline: Talks\nlang: en\nbyline: [{name: Dana Levy}]\n---\n'
 *  const {article} = parseArticle(front, {slug: 'talks'})
 *  creditLedger(article, [], {languages: [en]}).rows.map(({name}) => name) // → ['Dana Levy'] */
export function creditLedger(article: Article, editions: readonly Edition[], options: CreditOptions): CreditLedger {
  const context = {...options, languages: allWhole(options.languages)}
  const judged = editions.map((edition) => ({edition, reports: [...creditChanged.run(edition, article, context)]}))
  const {credit, byline} = article.meta
  const rows: CreditRow[] = [
    ...byline.map(
      ({name}, at): CreditRow => ({
        name,
        role: 'byline',
        cells: judged.map(({edition, reports}) => authorCell(edition, at, isAgainst(reports, 'byline', {name})))
      })
    ),
    ...credit.map(({agency, role}): CreditRow => {
      const forms = agencyForms(agency, context.languages, context.glossary).map((form) => composed(form).toLowerCase())
      return {name: agency, role, cells: judged.map((one) => agencyCell(one, {agency, role}, forms))}
    })
  ]
  return {
    sourceLocale: article.lang,
    locales: editions.map(({locale}) => locale),
    rows,
    clean: rows.every(({cells}) => cells.every(({verdict}) => CLEAN.has(verdict)))
  }
}

function authorCell({locale, meta, lines}: Edition, at: number, differs: boolean): CreditCell {
  const own = meta.byline[at]?.name
  const text = own ?? lines.byline
  return {locale, verdict: differs ? 'differs' : 'agrees', ...(text !== undefined && {text})}
}

function agencyCell(
  {edition: {locale, lines}, reports}: {readonly edition: Edition; readonly reports: readonly Report[]},
  {agency, role}: {readonly agency: string; readonly role: CreditRole},
  forms: readonly string[]
): CreditCell {
  const text = lines.credit.find((line) => forms.some((form) => composed(line).toLowerCase().includes(form)))
  if (text === undefined) return {locale, verdict: 'gone'}
  const differs =
    isAgainst(reports, 'agency', {line: text}) ||
    isAgainst(reports, 'role', {agency}) ||
    isAgainst(reports, 'label', {role})
  return {locale, verdict: differs ? 'differs' : 'agrees', text}
}

/** Whether the rule reports something of this kind about this name, line or role. */
const isAgainst = (reports: readonly Report[], kind: string, about: Readonly<Record<string, string>>): boolean =>
  reports.some(
    ({message}) =>
      message?.id === `credit-changed/${kind}` &&
      Object.entries(about).every(([name, text]) => textOf(message.values[name]) === text)
  )

const textOf = (value: MessageValue | undefined): string | undefined =>
  typeof value === 'object' && 'text' in value ? value.text : undefined
