import type {Format} from './format.ts'

/** The findings as they are. */
export const json: Format = {
  name: 'json',
  ending: 'json',
  print: (findings) => `${JSON.stringify(findings, null, 2)}\n`
}
