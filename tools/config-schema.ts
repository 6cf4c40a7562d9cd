import * as z from 'zod'
import {schemaOfConfig} from '../src/node/config/config-schema.ts'

type Json = {[name: string]: unknown}

/** The JSON schema (draft 7) of a configuration in JSON, of the schema by which every configuration is validated.
 *  Where that asks a program (is it a time zone?), this one lets it pass; what only a program can hold (a plug-in as a
 *  function, a language pack) is refused, because no JSON can. */
export function configJsonSchema(): Json {
  const schema = z.toJSONSchema(schemaOfConfig, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({zodSchema, jsonSchema}) => {
      if (zodSchema._zod.def.type === 'custom') jsonSchema.not = {}
    }
  })
  const {$schema, ...rest} = possible(schema) as Json
  return {
    $schema,
    title: 'Configuration of Polyedition',
    description: 'The content of `polyedition.config.json`. Everything has a default.',
    ...rest
  }
}

/** As it stands in the package. */
export const printed = (schema: Json): string => `${JSON.stringify(schema, null, 2)}\n`

/** Without the branches that no JSON can take, and unions of one branch as that branch. */
function possible(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(possible)
  if (!isObject(node)) return node
  const {anyOf, ...rest} = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, possible(value)]))
  if (!Array.isArray(anyOf)) return rest
  const branches = (anyOf as Json[]).flatMap((one) => (isBareUnion(one) ? (one.anyOf as Json[]) : [one])).filter(canBe)
  return branches.length === 1 ? {...branches[0], ...rest} : {...rest, anyOf: branches}
}

const isObject = (node: unknown): node is Json => typeof node === 'object' && node !== null
const isBareUnion = (node: Json): boolean => Object.keys(node).join() === 'anyOf'
const canBe = ({not}: Json): boolean => !(isObject(not) && Object.keys(not).length === 0)
