import type {Format} from './format.ts'
import {github} from './github.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {pretty} from './pretty.ts'
import {sarif} from './sarif.ts'

export const formats: readonly Format[] = [pretty, json, sarif, github, junit]
