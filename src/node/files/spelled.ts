import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** The path of a file that may be spelled otherwise on this disk: what comes from a Mac is often named in NFD, where a
 *  slug is in NFC. As given where there is neither. Some disks tell the two forms apart, some do not. */
export function asSpelled(folder: string, name: string): string {
  const forms = new Set([name, name.normalize('NFC'), name.normalize('NFD')])
  const paths = [...forms].map((form) => join(folder, form))
  return forms.size === 1 ? paths[0]! : (paths.find((path) => existsSync(path)) ?? paths[0]!)
}
