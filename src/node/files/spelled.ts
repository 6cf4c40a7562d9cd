import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** The path of a file whose name may be spelled differently on this disk: a file from a Mac is often named in NFD,
 *  while a slug is in NFC. As given if there is neither. Some disks distinguish the two forms, some do not. */
export function asSpelled(folder: string, name: string): string {
  const paths = spellings(folder, name)
  return paths.length === 1 ? paths[0]! : (paths.find((path) => existsSync(path)) ?? paths[0]!)
}

/** All paths at which such a file may lie. */
export function spellings(folder: string, name: string): string[] {
  return [...new Set([name, name.normalize('NFC'), name.normalize('NFD')])].map((form) => join(folder, form))
}
