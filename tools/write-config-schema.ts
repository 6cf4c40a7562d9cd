/** Writes the JSON schema of the configuration: npm run schema */
import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {configJsonSchema, printed} from './config-schema.ts'

writeFileSync(resolve(import.meta.dirname, '../config.schema.json'), printed(configJsonSchema()))
