import {agencyForms} from '../../attribution/index.ts'
import {code, says, words} from '../../messages/says.ts'
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
        ...says('credit-missing', {
          agency: words(agency, {locale: article.lang}),
          role: code(role),
          label: code(`credit-${role}`),
          placeholder: code('{{agency}}')
        }),
        place: placeIn(article, 'credit'),
        expected: [agency]
      }
    }
  }
}
