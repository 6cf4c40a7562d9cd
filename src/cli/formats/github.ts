import type {Severity} from '../../model.ts'
import {oneLine, visible} from '../../node/files/harmless.ts'
import {own} from '../ink.ts'
import {type Format, whereIs} from './format.ts'

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/** Workflow commands of GitHub Actions: each finding is shown at its line of the pull request. */
export const github: Format = {
  name: 'github',
  print(findings, {folder = ''}) {
    return findings
      .map((finding) => {
        const {severity, reason, ruleId, note, place} = finding
        const properties =
          place?.path !== undefined
            ? {
                file: folder + place.path,
                line: place.start.line,
                endLine: place.end.line,
                col: place.start.column,
                ...(place.end.line === place.start.line && {endColumn: place.end.column}),
                title: ruleId
              }
            : {title: `${ruleId}: ${whereIs(finding)}`}
        const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(oneLine(String(value)))}`)
        const said = note === undefined ? oneLine(reason) : `${oneLine(reason)}\n${visible(note)}`
        return `${own.command}${commands[severity]} ${listed.join(',')}::${data(said)}\n`
      })
      .join('')
  }
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
