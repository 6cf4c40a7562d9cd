import type {SendAnswer, SendRequest} from '../../desk/protocol.ts'
import {buildProject} from '../build/build.ts'
import type {BuildReport} from '../build/build-report.ts'
import {correctStory, killStory, type LifecycleReport, withholdStory} from '../commands/lifecycle.ts'
import type {Settings} from '../config/whole-settings.ts'

/** Do what the commands of the same names do, or tell what they would do. */
export async function sendOut(
  {action, slug, text = '', dryRun}: Omit<SendRequest, 'by'>,
  settings: Settings,
  now: string
): Promise<SendAnswer> {
  const options = {settings, article: slug, now, dryRun}
  const reason = text.trim() === '' ? {} : {reason: text}
  switch (action) {
    case 'build':
      return told(await buildProject({settings, articles: [slug], now, dryRun}))
    case 'withhold':
      return told(await withholdStory({...options, ...reason}))
    case 'kill':
      return told(await killStory({...options, ...reason}))
    case 'correct':
      return told(await correctStory({...options, text}))
  }
}

function told(report: BuildReport & Partial<Pick<LifecycleReport, 'changed' | 'path'>>): SendAnswer {
  const {built, held, waiting, withheld, removed, changed = [], path, findings} = report
  // What is stored of an edition that is held is English alone.
  const said = new Map(findings.flatMap(({reason, message}) => (message ? [[reason, {message}]] : [])))
  const notOut = ({locale, reasons}: BuildReport['held'][number]) => ({
    locale,
    reasons: reasons.map((one) => ({...one, ...said.get(one.reason)}))
  })
  return {
    built,
    held: held.map(notOut),
    waiting: waiting.map(notOut),
    withheld: withheld.map(({locale, reason, message}) => ({locale, reason, ...(message && {message})})),
    removed: removed.map(({locale, slug}) => `${locale}/${slug}`),
    changed,
    ...(path !== undefined && {path})
  }
}
