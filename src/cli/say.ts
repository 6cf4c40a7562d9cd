import type {Finding} from '../model.ts'
import {pretty} from './formats/pretty.ts'
import type {Shell} from './shell.ts'
import {spoken} from './spoken.ts'
import {version} from './version.ts'

/** Errors and warnings beside a result, on stderr, so that a script that reads the result is not disturbed. Remarks are
 *  for `check`, and for a command that must say what it did to a text. */
export function sayFindings(
  findings: readonly Finding[],
  shell: Shell,
  articles: readonly string[] = [],
  remarks = false
): void {
  const told = findings.filter(
    ({severity}) => severity === 'error' || (!shell.options.quiet && (remarks || severity === 'warning'))
  )
  if (!told.length || shell.options.json) return
  const {texts, isolates, paintErr: paint} = shell
  const said = told.map((finding) => spoken(finding, texts, isolates.err))
  shell.warn(pretty.print(said, {paint, version, articles}))
}

/** Stories that wait, one line each. */
export function notOutLines(
  stories: ReadonlyArray<{readonly slug: string; readonly reason: string}>,
  paint: Shell['paint']
): string[] {
  return stories.map(({slug, reason}) => `${paint.dim('not out')} ${slug}, since ${reason}`)
}

/** Whether there is a finding that fails the command: an error, or with `--strict` a warning. */
export function errorsIn(findings: readonly Finding[], shell: Shell): boolean {
  return findings.some(({severity}) => severity === 'error' || (shell.options.strict && severity === 'warning'))
}
