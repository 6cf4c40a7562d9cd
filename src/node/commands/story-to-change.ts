import {UsageError} from '../files/errors.ts'
import {chooseArticles, type Project} from '../project/project.ts'
import {readStory, type Story} from '../project/story.ts'

/** The story of an article whose records are about to change. An article with an error has no sure segments, and a file
 *  that is none cannot be written; either is the caller's to mend. */
export function storyToChange(project: Project, article: string, locales: ReadonlySet<string>): Story {
  const [file] = chooseArticles(project, [article])
  const story = readStory(project.settings, file!)
  const error = story.articleFindings.find(({severity}) => severity === 'error')
  if (error)
    throw new UsageError(
      `\`${file!.path}\` has an error, expected none before its translations are accepted: ${error.reason}`
    )
  const blocked = story.texts.find(
    ({locale, obstacles}) => obstacles && (locales.has(locale) || locale === story.own?.locale)
  )
  if (blocked) {
    const {filePath, statePath, obstacles} = blocked
    const path = obstacles?.file === undefined ? statePath : filePath
    throw new UsageError(`\`${path}\`: found ${(obstacles?.file ?? obstacles?.state)!.reason}`)
  }
  return story
}
