import {join} from 'node:path'
import {type Diagnostic, DiagnosticSeverity, type Range} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding, Severity, Span} from '../model.ts'
import {visible} from '../node/files/harmless.ts'
import {sourceText, targetText} from './spot.ts'
import type {StoryView} from './story-view.ts'

/** A finding as an editor shows it, in the file at `path`. */
export interface Shown {
  readonly path: string
  readonly finding: Finding
  readonly diagnostic: Diagnostic
}

/** Every finding of a story at its place. */
export function shownIn(view: StoryView): Shown[] {
  const article = join(view.settings.root, view.file.path)
  return view.findings.map((finding) => {
    const path = finding.place?.path === undefined ? article : join(view.settings.root, finding.place.path)
    return {path, finding, diagnostic: diagnosticOf(finding, rangeOf(finding, view, view.document(path)))}
  })
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}
const PAGES = 'https://github.com/polyedition/polyedition/blob/main/'

export function diagnosticOf(finding: Finding, range: Range = placeRange(finding)): Diagnostic {
  const {severity, ruleId, reason, note, url, locale, key} = finding
  const where = [locale, key].filter((part) => part !== undefined).join(' ')
  const said = note === undefined ? reason : `${reason}\n${note}`
  return {
    range,
    severity: severities[severity],
    source: where ? `polyedition ${where}` : 'polyedition',
    code: ruleId,
    ...(url !== undefined && {codeDescription: {href: /^https?:/.test(url) ? url : PAGES + url}}),
    message: visible(said)
  }
}

/** The words that a finding is about, where it says which; the place of its text otherwise. */
function rangeOf(finding: Finding, view: StoryView, document: TextDocument | undefined): Range {
  if (!document || !finding.place) return placeRange(finding)
  const {start, end} = wordsOf(finding, view) ?? {start: finding.place.start.offset, end: finding.place.end.offset}
  return {start: document.positionAt(start), end: document.positionAt(end)}
}

function wordsOf({locale, key, target, place}: Finding, view: StoryView): Span | undefined {
  const {story} = view
  if (!story || key === undefined || !target) return undefined
  const catalog = story.catalogs.find((one) => one.locale === locale)
  const entry = catalog?.entries.find((one) => one.key === key)
  if (catalog && entry)
    return entry.targetPlace?.path === place?.path ? targetText(view, catalog, entry)?.placeOf(target) : undefined
  const segment = story.segments.find((one) => one.key === key)
  return segment && story.own ? sourceText(view, segment, story.own.language).placeOf(target) : undefined
}

function placeRange({place}: Finding): Range {
  const at = (point = {line: 1, column: 1}) => ({line: point.line - 1, character: point.column - 1})
  return {start: at(place?.start), end: at(place?.end)}
}
