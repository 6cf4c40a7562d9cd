import {endOf} from '../../article/index.ts'
import type {EditionCheck} from '../check.ts'

/** The rights of the article allow this edition: a translation, at this time, for this territory. */
export const creditRights: EditionCheck = {
  id: 'credit-rights',
  scope: 'edition',
  severity: 'error',
  *run({locale, sourceLang, lang}, {meta: {rights}}, {now, territory, timeZone}) {
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
}
