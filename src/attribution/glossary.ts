export type GlossaryKind = 'person' | 'agency' | 'office' | 'organization' | 'country' | 'place'

/** How one language gives a name. */
export interface Rendering {
  /** What the desk prints. */
  readonly use: string
  /** Also right: a surname, a short form. */
  readonly also: readonly string[]
  /** Forms that others use, and that this desk replaces with its own. */
  readonly variants: readonly string[]
  /** Forms that the desk marks. */
  readonly never: readonly string[]
  /** In a credit line, where the form differs. */
  readonly credit?: string
  readonly gender?: 'm' | 'f'
}

export interface GlossaryEntry {
  readonly id: string
  readonly kind?: GlossaryKind
  /** By primary language tag or locale; the locale wins. */
  readonly names: Readonly<Record<string, Rendering>>
}

export interface Glossary {
  readonly entries: readonly GlossaryEntry[]
}

/** The rendering for a locale: its own, or else that of its language. */
export function renderingFor({names}: GlossaryEntry, locale: string): Rendering | undefined {
  return names[locale] ?? names[locale.split('-')[0]!]
}
