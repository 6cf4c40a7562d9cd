import {agencyName} from '../../languages/agency.ts'
import type {Edition} from '../../model.ts'
import type {OutputOptions} from '../output.ts'
import {packOf} from '../page/pack.ts'

/** A party to which the story is owed, under the name that the edition's readers know. */
export interface Party {
  readonly name: string
  /** `wire`, `based-on`, `contributed` for agencies, `source` for what the story names as such. */
  readonly role: string
  /** As the article writes it, in any edition the same: what a machine compares. */
  readonly written?: string
  readonly url?: string
}

export function partiesOf({locale, sourceLang, meta}: Edition, options: OutputOptions): Party[] {
  const language = packOf(locale, options)
  const source = packOf(sourceLang, options)
  const credits = meta.credit.map(({agency, role}): Party => {
    const name = language === undefined ? agency : agencyName(agency, language, source).name
    return {name, role, written: agency}
  })
  const sources = meta.sources.map(({name, url}): Party => ({name, role: 'source', ...(url !== undefined && {url})}))
  return [...credits, ...sources]
}

/** What an editor at the receiving end must know: each correction with its date, in the edition's language. */
export function correctionsNote({lines}: Edition): string | undefined {
  if (lines.corrections.length === 0) return undefined
  return lines.corrections.map(({label, text}) => `${label}: ${text}`).join('\n')
}
