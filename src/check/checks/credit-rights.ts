import {endOf} from '../../article/index.ts'
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
      reason: `Unexpected edition \`${locale}\`, expected none since \`rights.translation\` is \`forbidden\`; ask the holder, or remove the locale for this article`,
      actual: locale
    }
  }
  const end = endOf(rights.expires, timeZone) ?? Number.NaN
  if (end <= Date.parse(now ?? '')) {
    yield {
      reason: `Unexpected edition after \`${rights.expires}\`, expected none since the license has expired; renew it, or take the article down`,
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
      reason: `Unexpected territory \`${territory}\` of \`${locale}\`, expected one of ${rights.territories.map((one) => `\`${one}\``).join(', ')} by \`rights.territories\`; license it, or remove the locale for this article`,
      actual: territory,
      expected: rights.territories
    }
  }
}
