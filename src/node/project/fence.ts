import {code} from '../../messages/says.ts'
import {tells} from '../../messages/tells.ts'
import type {Finding} from '../../model.ts'
import {isOfSystem, UsageError} from '../files/errors.ts'
import type {ArticleFile} from './discover.ts'

type Named = Pick<ArticleFile, 'path' | 'slug'>

/** Ends one story's part of a command. */
export class StoryFault extends Error {
  readonly finding: Finding

  constructor(finding: Finding) {
    super(finding.reason)
    this.finding = finding
  }
}

/** Run one story's part of a command. An exception in it, from us or from a plug-in, is an error of that story, and the
 *  others go on. What concerns the whole project or the machine is rethrown. Writing is not part of it. */
export function fenced<T>(file: Named, run: () => T): T | StoryFault {
  try {
    return run()
  } catch (error) {
    if (error instanceof UsageError || isOfSystem(error)) throw error
    return error instanceof StoryFault ? error : faultOf(file, error)
  }
}

/** An exception that nobody had foreseen, as an error of the story in which it came. */
export const faultOf = (file: Named, error: unknown): StoryFault => new StoryFault(failed(file, error))

function failed({path, slug}: Named, error: unknown): Finding {
  const start = {line: 1, column: 1, offset: 0}
  const [name, ...frames] = linesOf(error)
  return {
    ruleId: 'article-failed',
    severity: 'error',
    slug,
    ...tells('failed/report', {name: code(name ?? '')}),
    place: {path, start, end: start},
    ...(frames.length > 0 && {note: frames.join('\n')}),
    url: 'docs/checks/article-failed.md'
  }
}

const FRAMES = 4
const LONGEST = 200

/** What it says in one line, then the innermost steps that led to it. */
function linesOf(error: unknown): string[] {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const steps = error instanceof Error ? (error.stack ?? '').match(/^ +at .+$/gm) : []
  return [said.replace(/\s+/g, ' ').slice(0, LONGEST), ...(steps ?? []).slice(0, FRAMES).map((step) => step.trim())]
}
