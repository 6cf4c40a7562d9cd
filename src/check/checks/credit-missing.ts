import {agencyForms} from '../../attribution/index.ts'
import {composed} from '../../text/canonical.ts'
import type {EditionCheck} from '../check.ts'
import {placeIn} from '../place.ts'

/** Every agency that the article must credit is named by its edition. */
export const creditMissing: EditionCheck = {
  id: 'credit-missing',
  scope: 'edition',
  severity: 'error',
  needs: {},
  *run({lines}, article, {languages, glossary}) {
    const printed = composed(lines.credit.join('\n')).toLowerCase()
    for (const {agency, role} of article.meta.credit) {
      if (agencyForms(agency, languages, glossary).some((name) => printed.includes(composed(name).toLowerCase())))
        continue
      yield {
        reason: `Missing the credit of \`${agency}\` (\`${role}\`), expected a credit line that names it; give \`credit-${role}\` in \`polyedition.json\` a text with \`{{agency}}\``,
        place: placeIn(article, 'credit'),
        expected: [agency]
      }
    }
  }
}
