import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {validateXML, type XMLFileInfo} from 'xmllint-wasm'

const folder: string = resolve(process.env.POLYEDITION_SCHEMAS ?? join(import.meta.dirname, '../../../shared/schemas'))
export const schemas: boolean = existsSync(join(folder, 'xliff-2.1'))
export const whySkipped: string = `no schemas in ${folder}; name their folder in POLYEDITION_SCHEMAS`

const file = (name: string): XMLFileInfo => ({
  fileName: name.slice(name.lastIndexOf('/') + 1),
  contents: readFileSync(join(folder, name), 'utf8').replace(
    /schemaLocation="[^"]*\/xml\.xsd"/,
    'schemaLocation="xml.xsd"'
  )
})

/** What is wrong with an XLIFF file by its schema. */
export async function schemaErrors(kind: 'xliff-2.1' | 'xliff-1.2', xml: string): Promise<string[]> {
  const names =
    kind === 'xliff-1.2'
      ? ['xliff-1.2/xliff-core-1.2-strict.xsd', 'xliff-1.2/xml.xsd']
      : ['xliff-2.1/xliff_core_2.0.xsd', 'xliff-2.1/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd']
  const [schema, ...preload] = names.map(file)
  const result = await validateXML({xml: [{fileName: 'file.xml', contents: xml}], schema: [schema!], preload})
  return result.errors.map(({message, loc}) => `${loc?.lineNumber ?? ''}: ${message}`)
}

export const xmllint: boolean = schemas && spawnSync('xmllint', ['--version']).status === 0

/** What is wrong with a file by a document type definition; only Debian's xmllint knows these. */
export function dtdErrors(name: string, xml: string): string {
  const options = ['--nonet', '--noout', '--dtdvalid', join(folder, name), '-']
  // The name of its own definition is not to be looked for beside it.
  return spawnSync('xmllint', options, {input: xml.replace(/<!DOCTYPE[^>]*>/, ''), encoding: 'utf8'}).stderr
}
