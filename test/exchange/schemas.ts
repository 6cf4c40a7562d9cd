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

/** One of the modules that we use, which the core schema lets pass unread. */
export async function moduleErrors(name: string, xml: string): Promise<string[]> {
  const preload = ['xliff_core_2.0.xsd', 'metadata.xsd', 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd']
  const result = await validateXML({
    xml: [{fileName: 'file.xml', contents: xml}],
    schema: [file(`xliff-2.1/${name}`)],
    preload: preload.map((one) => file(`xliff-2.1/${one}`))
  })
  return result.errors.map(({message}) => message)
}
