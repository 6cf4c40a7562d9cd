import type {Status} from '../model.ts'

/** What a person meant who spelt a status in their own way. A story is taken down rather than left standing for a
 *  spelling; the finding tells it. */
export function meantStatus(text: string): Status | undefined {
  if (/^(?:cancel|kill)/i.test(text)) return 'canceled'
  if (/^with(?:h|d)/i.test(text)) return 'withheld'
  return undefined
}

/** The status that a front matter gives which no YAML reader can read to its end. */
export function statusLine(yaml: string, names: readonly string[]): Status | undefined {
  for (const line of yaml.split(/\r\n?|\n/)) {
    const [, name = '', value = ''] = /^["']?([^\s"':]+)["']?[ \t]*:[ \t]*["']?([^\s"'#]*)/.exec(line) ?? []
    const status = names.includes(name) ? meantStatus(value) : undefined
    if (status) return status
  }
  return undefined
}
