import {isAuthor} from '../../article/index.ts'
import {agencyName} from '../../languages/agency.ts'
import type {Byline, CreditRole, Edition} from '../../model.ts'
import type {OutputOptions} from '../output.ts'
import {packOf} from '../page/pack.ts'

/** IPTC's Content Production Party Roles, as far as we have a use for them. */
export type PartyRole = 'author' | 'correspondent' | 'editor' | 'origcont' | 'originfo'

export const PARTY_ROLES = 'http://cv.iptc.org/newscodes/contentprodpartyrole/'

/** A party that the story must credit, under the name that the edition's readers know. */
export interface Party {
  readonly name: string
  /** What it did for the story: a wire's copy is its content, a report that ours rests on supplied information. */
  readonly role: PartyRole
  /** As the article writes it, the same in every edition: what a machine compares. */
  readonly written?: string
  readonly url?: string
}

export function partiesOf({locale, sourceLang, meta}: Edition, options: OutputOptions): Party[] {
  const language = packOf(locale, options)
  const source = packOf(sourceLang, options)
  const credits = meta.credit.map(({agency, role}): Party => {
    const name = language === undefined ? agency : agencyName(agency, language, source).name
    return {name, role: did[role], written: agency}
  })
  const sources = meta.sources.map(({name, url}): Party => ({name, role: 'originfo', ...(url !== undefined && {url})}))
  return [...credits, ...sources]
}

const did: Readonly<Record<CreditRole, PartyRole>> = {
  wire: 'origcont',
  'based-on': 'originfo',
  contributed: 'correspondent'
}

/** What a person of the byline did; undefined if IPTC has no word for it. */
export function personRole({role}: Byline): PartyRole | undefined {
  const known = role?.toLowerCase()
  if (known === 'reporter' || known === 'correspondent' || known === 'contributor') return 'correspondent'
  if (known === 'editor') return 'editor'
  return isAuthor({...(known !== undefined && {role: known})}) ? 'author' : undefined
}

/** What an editor at the receiving end must know, in the edition's language: each correction with its date, and what
 *  its readers are told of the translation. */
export function editorsNotes({lines}: Edition): string[] {
  const corrections = lines.corrections.map(({label, text}) => `${label}: ${text}`)
  return lines.notice === undefined ? corrections : [...corrections, lines.notice]
}
