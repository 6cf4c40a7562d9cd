import {agencyId, foldAgency} from '../languages/agency.ts'
import type {AgencyName, Language} from '../languages/language.ts'
import {type Glossary, type GlossaryEntry, type Rendering, renderingFor} from './glossary.ts'

const tables = new WeakMap<Glossary, ReadonlyMap<string, GlossaryEntry>>()

/** The agencies of a glossary, by any name that any language gives them. */
function tableOf(glossary: Glossary): ReadonlyMap<string, GlossaryEntry> {
  const known = tables.get(glossary)
  if (known) return known
  const table = new Map<string, GlossaryEntry>()
  for (const entry of glossary.entries) {
    if (entry.kind !== 'agency') continue
    for (const form of [entry.id, ...Object.values(entry.names).flatMap(formsOf)])
      if (!table.has(foldAgency(form))) table.set(foldAgency(form), entry)
  }
  tables.set(glossary, table)
  return table
}

const formsOf = ({use, also, credit}: Rendering): string[] => [use, ...also, ...(credit ? [credit] : [])]

/** What the desk calls an agency in one locale: `use` in a line of its own, `credit` in a dateline. Where the glossary
 *  says nothing of it, the language pack's name is used. */
export function agencyByGlossary(
  glossary: Glossary,
  locale: string,
  languages: readonly Language[]
): (written: string) => Partial<AgencyName> | undefined {
  return (written) => {
    const entry = tableOf(glossary).get(foldAgency(written))
    const rendering = entry && renderingFor(entry, locale)
    if (!rendering) return undefined
    const {use, credit} = rendering
    // For an agency that no pack knows, the glossary's name is the only one in this language.
    const short = credit ?? (agencyId(written, languages) === undefined ? use : undefined)
    return {name: use, ...(short !== undefined && {short})}
  }
}

/** An agency by any of its names: one name stands for all of them. */
export function agencyKey(written: string, languages: readonly Language[], glossary?: Glossary): string {
  const entry = glossary && tableOf(glossary).get(foldAgency(written))
  return agencyId(entry?.id ?? written, languages) ?? agencyId(written, languages) ?? entry?.id ?? foldAgency(written)
}

/** Every name under which an edition may print an agency. */
export function agencyForms(written: string, languages: readonly Language[], glossary?: Glossary): string[] {
  const entry = glossary && tableOf(glossary).get(foldAgency(written))
  const id = agencyId(written, languages) ?? (entry && agencyId(entry.id, languages))
  const packs = languages.flatMap(({print}) => {
    const names = id === undefined ? undefined : print.agencies[id]
    return names ? [names.name, names.short] : []
  })
  return [written, ...packs, ...(entry ? Object.values(entry.names).flatMap(formsOf) : [])]
}
