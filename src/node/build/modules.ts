import type {EditionRecord} from './index-records.ts'

/** Where an edition's module lies beside its other files. */
export function modulePath({locale, slug}: Pick<EditionRecord, 'locale' | 'slug'>): string {
  return `${locale}/${slug}.js`
}

/** Paths of all files of an edition; a picture may belong to another edition as well. */
export function filesOf(record: EditionRecord): string[] {
  return [...Object.values(record.files), ...(record.pictures ?? []), modulePath(record)]
}

/** An edition as a module: all that a site needs to show it. */
export function editionModule(content: Readonly<Record<string, unknown>>): string {
  return `export default ${literal(content)}\n`
}

/** The exports of an edition's module, or `undefined` if it is not one of ours. */
export function moduleContent(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json = text.slice(text.indexOf('{')).replaceAll('["__proto__"]:', '"__proto__":')
    return JSON.parse(json) as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}

/** JSON as an expression; \`__proto__\` as a key would set the prototype of a literal. */
export function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:')
}
