import {agencyKey, renderingFor} from '../../attribution/index.ts'
import {packFor} from '../../languages/choose.ts'
import {code, says, type Term, words} from '../../messages/says.ts'
import type {Credit, CreditRole, Words} from '../../model.ts'
import {composed, sameText} from '../../text/canonical.ts'
import type {EditionCheck, Report} from '../check.ts'
import {strangers} from '../credit-lines.ts'
import {inField} from '../place.ts'

type Run = Parameters<EditionCheck['run']>

/** The credit names the agencies and authors that the article must credit, in their roles. */
export const creditChanged: EditionCheck = {
  id: 'credit-changed',
  scope: 'edition',
  severity: 'error',
  needs: {},
  *run(...given) {
    const [, article] = given
    yield* inField(article, 'credit', otherAgencies(...given))
    yield* inField(article, 'credit', otherRoles(...given))
    yield* inField(article, 'dateline', otherDateline(...given))
    yield* inField(article, 'byline', otherAuthors(...given))
  }
}

const listed = (names: readonly string[], article: Run[1]): Term | readonly Words[] =>
  names.length ? names.map((name) => words(name, {locale: article.lang})) : 'no agency'

function* otherAgencies(edition: Run[0], article: Run[1], context: Run[2]): Iterable<Report> {
  const {lines, locale} = edition
  const owed = article.meta.credit.map(({agency}) => agency)
  for (const line of lines.credit) {
    for (const name of strangers(line, owed, context)) {
      yield {
        ...says('credit-changed/agency', {
          name: words(name, {locale}),
          line: words(line, {locale}),
          owed: listed(owed, article)
        }),
        actual: name,
        expected: owed
      }
    }
  }
}

const ROLES: readonly CreditRole[] = ['wire', 'based-on', 'contributed']

function* otherRoles({lang, labels, meta}: Run[0], article: Run[1], context: Run[2]): Iterable<Report> {
  const {languages, glossary} = context
  const owed = article.meta.credit
  const key = ({agency, role}: Credit) => `${role} ${agencyKey(agency, languages, glossary)}`
  const wanted = new Set(owed.map(key))
  for (const credit of meta.credit.filter((one) => !wanted.has(key(one)))) {
    yield {
      ...says('credit-changed/role', {agency: words(credit.agency, {locale: lang}), role: code(credit.role)}),
      actual: `${credit.agency} (${credit.role})`,
      expected: owed.map(({agency, role}) => `${agency} (${role})`)
    }
  }
  const own = packFor(lang, languages)?.labels
  if (!own) return
  for (const role of new Set(owed.map((one) => one.role))) {
    const label = `credit-${role}${owed.filter((one) => one.role === role).length > 1 ? '-many' : ''}` as const
    const said = labels[label] && composed(labels[label].trim())
    const other = ROLES.find((one) => one !== role && [own[`credit-${one}`], own[`credit-${one}-many`]].includes(said!))
    if (said === undefined || sameText(said, own[label]) || !other) continue
    yield {
      ...says('credit-changed/label', {
        said: words(said, {locale: lang}),
        label: code(label),
        role: code(role),
        other: code(other)
      }),
      actual: said,
      expected: [own[label]]
    }
  }
}

/** Only a wire's own story opens with its name. */
function* otherDateline({lines, meta, locale}: Run[0], article: Run[1], context: Run[2]): Iterable<Report> {
  if (lines.dateline === undefined) return
  const {place = '', country = ''} = meta.dateline ?? {}
  const wires = article.meta.credit.filter(({role}) => role === 'wire').map(({agency}) => agency)
  for (const name of strangers(lines.dateline, [...wires, place, place.toUpperCase(), country], context)) {
    yield {
      ...says('credit-changed/dateline', {
        name: words(name, {locale}),
        line: words(lines.dateline, {locale}),
        owed: listed(wires, article)
      }),
      actual: name,
      expected: wires
    }
  }
}

function* otherAuthors({meta, lines, locale}: Run[0], article: Run[1], {glossary}: Run[2]): Iterable<Report> {
  const printed = composed([lines.byline ?? '', ...lines.staff].join('\n'))
  for (const [at, {name}] of article.meta.byline.entries()) {
    const own = meta.byline[at]?.name
    const entry = glossary?.entries.find(({names}) =>
      Object.values(names).some(({use, also}) => [use, ...also].some((form) => sameText(form, name)))
    )
    const rendering = entry && renderingFor(entry, locale)
    // If the desk has not settled a name, the translator's rendering is as good as any.
    const forms = rendering ? [rendering.use, ...rendering.also] : own === undefined ? [] : [own]
    const isPrinted = own !== undefined && printed.includes(composed(own))
    if (isPrinted && forms.some((form) => sameText(form, own))) continue
    const found = isPrinted ? own : printed
    yield {
      ...says('credit-changed/byline', {
        found: words(found.replace(/\n/g, ' ').trim(), {locale}),
        wanted: words(forms[0] ?? name, {locale: forms.length ? locale : article.lang}),
        name: words(name, {locale: article.lang})
      }),
      actual: found,
      expected: forms.length ? forms : [name]
    }
  }
}
