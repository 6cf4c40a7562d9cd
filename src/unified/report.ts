import type {VFile} from 'vfile'
import type {Finding} from '../model.ts'

/** Findings as messages of the file: an error is `fatal`, which stops nothing by itself. */
export function report(file: VFile, findings: readonly Finding[]): void {
  for (const {ruleId, severity, reason, place, locale, key, note, url, actual, expected} of findings) {
    const where = [locale, key].filter((part) => part !== undefined).join(' ')
    const message = file.message(where ? `${reason} (${where})` : reason, {
      // A place in another file, that of a translation, is none in this one.
      ...(place && locale === undefined && {place: {start: place.start, end: place.end}}),
      source: 'polyedition',
      ruleId
    })
    message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
    message.note = note
    message.url = url
    message.actual = actual
    message.expected = expected && [...expected]
  }
}
