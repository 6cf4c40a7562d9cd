import type {Finding, Severity} from '../../model.ts'
import {oneLine, visible} from '../../node/files/harmless.ts'
import {counted, type Format, whereIs} from './format.ts'

/** For people: one line each, as an editor's problem matcher reads it, then the sum. */
export const pretty: Format = {
  name: 'pretty',
  print(findings, {paint, articles, unchecked = []}) {
    const colour = {error: paint.red, warning: paint.yellow, info: paint.blue}
    const lines = findings.flatMap((finding) => {
      const {severity, ruleId} = finding
      const note = finding.note === undefined ? undefined : visible(finding.note)
      const head = oneLine(
        `${paint.bold(whereIs(finding))} ${colour[severity](severity)} ${finding.reason} ${paint.dim(`(${about(finding)}${ruleId})`)}`
      )
      return note === undefined ? [head] : [head, `    ${note.replaceAll('\n', '\n    ')}`]
    })
    const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
    const [errors, warnings, infos] = [of('error'), of('warning'), of('info')]
    const sum = [
      errors && paint.red(counted(errors, 'error')),
      warnings && paint.yellow(counted(warnings, 'warning')),
      infos && counted(infos, 'remark')
    ].filter(Boolean)
    const said = sum.length ? sum.join(', ') : paint.green('Nothing to mend')
    const all = articles.length ? `${said} in ${counted(articles.length, 'article')}` : said
    return `${[...lines, ...(lines.length ? [''] : []), all, ...unchecked.map((line) => paint.yellow(line))].join('\n')}\n`
  }
}

/** Locale and key, where the line does not begin with them. */
function about({place, locale, key}: Finding): string {
  return place?.path === undefined
    ? ''
    : [locale, key].flatMap((part) => (part === undefined ? [] : [`${part} `])).join('')
}
