import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

const folder = process.env.POLYEDITION_SCHEMAS ?? resolve(import.meta.dirname, '../../../shared/schemas')
const near = [folder, resolve(import.meta.dirname, '../../../../shared/schemas')]

/** A schema that its owner publishes and this project does not copy; undefined where it is not there. */
export function schemaFile(path: string): string | undefined {
  const found = near.map((one) => join(one, path)).find((one) => existsSync(one))
  if (found === undefined) console.warn(`Skipped: no \`${path}\`; name its folder in POLYEDITION_SCHEMAS`)
  return found && readFileSync(found, 'utf8')
}
