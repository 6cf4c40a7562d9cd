import {join} from 'node:path'
import type {Range, TextEdit} from 'vscode-languageserver'
import type {Finding} from '../model.ts'
import {fixLocale} from '../node/commands/fix.ts'
import {visible} from '../node/files/harmless.ts'
import {type Shown, shownIn} from './diagnostics.ts'
import type {StoryView} from './story-view.ts'

export interface Mend {
  readonly title: string
  /** What it mends. */
  readonly shown: readonly Shown[]
  /** By absolute path: the locale file, and the record of its target, which keeps its state. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>
}

/** The safe fixes of what is found in a stretch of a file, one by one; as `check --fix` makes them. */
export function mendsIn(view: StoryView, path: string, range: Range): Mend[] {
  return fixable(view, path)
    .filter(({diagnostic}) => touches(diagnostic.range, range))
    .flatMap((one) => mend(view, titleOf(one.finding), [one]))
}

/** All safe fixes in a file at once. */
export function mendAll(view: StoryView, path: string): Mend | undefined {
  const all = fixable(view, path)
  return all.length ? mend(view, 'Mend all that is safe in this file', all)[0] : undefined
}

const fixable = (view: StoryView, path: string): Shown[] =>
  shownIn(view).filter((one) => one.path === path && one.finding.fix !== undefined)

function mend(view: StoryView, title: string, shown: readonly Shown[]): Mend[] {
  const {story, settings} = view
  const locale = shown[0]?.finding.locale
  const texts = story?.texts.find((one) => one.locale === locale)
  if (!story || locale === undefined || !texts) return []
  const findings = shown.map(({finding}) => finding)
  const edits = new Map<string, readonly TextEdit[]>()
  for (const {writes} of fixLocale(story, locale, findings, {settings})) {
    const files = [
      [texts.filePath, writes.file],
      [texts.statePath, writes.state]
    ] as const
    for (const [name, text] of files) {
      const path = name === undefined ? undefined : join(settings.root, name)
      const edit = path !== undefined && text !== undefined && editOf(view, path, text)
      if (path !== undefined && edit) edits.set(path, [edit])
    }
  }
  return edits.size ? [{title, shown, edits}] : []
}

/** The one stretch that differs. */
function editOf(view: StoryView, path: string, after: string): TextEdit | undefined {
  const document = view.document(path)
  const before = document?.getText() ?? ''
  if (!document || before === after) return undefined
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++
  let tail = 0
  const most = Math.min(before.length, after.length) - start
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const end = before.length - tail
  return {
    range: {start: document.positionAt(start), end: document.positionAt(end)},
    newText: after.slice(start, after.length - tail)
  }
}

function titleOf({fix, actual, ruleId}: Finding): string {
  const what = fix?.text ? `write \`${visible(fix.text)}\`` : 'take it away'
  return `${ruleId}: ${what}${fix?.text && actual !== undefined ? ` for \`${visible(actual)}\`` : ''}`
}

const touches = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character)
