import {endOf} from '../../article/index.ts'
import {code, says} from '../../messages/says.ts'
import type {EditionCheck, Report} from '../check.ts'
import {inField} from '../place.ts'

type Run = Parameters<EditionCheck['run']>

/** The rights of the article allow this edition: a translation, at this time, for this territory. */
export const creditRights: EditionCheck = {
  id: 'credit-rights',
  scope: 'edition',
  severity: 'error',
  needs: {},
  *run(edition, article, context) {
    yield* inField(article, 'rights', breaches(edition, article, context))
  }
}

function* breaches(
  {locale, sourceLang, lang}: Run[0],
  {meta: {rights}}: Run[1],
  {now, territory, timeZone}: Run[2]
): Iterable<Report> {
  const foreign = lang.split('-')[0] !== sourceLang.split('-')[0]
  if (foreign && rights.translation === 'forbidden') {
    yield {
      ...says('credit-rights/translation', {locale: code(locale)}),
      actual: locale
    }
  }
  const end = endOf(rights.expires, timeZone) ?? Number.NaN
  if (end <= Date.parse(now ?? '')) {
    yield {
      ...says('credit-rights/expired', {date: code(rights.expires!)}),
      actual: now!,
      expected: [rights.expires!]
    }
  }
  if (
    territory &&
    rights.territories &&
    !rights.territories.some((one) => one.toUpperCase() === territory.toUpperCase())
  ) {
    yield {
      ...says('credit-rights/territory', {
        territory: code(territory),
        locale: code(locale),
        allowed: rights.territories.map(code)
      }),
      actual: territory,
      expected: rights.territories
    }
  }
}
