import type {Edition} from '../model.ts'
import type {Output, OutputOptions} from './output.ts'
import {markLines as marked} from './page/bidi.ts'
import {storyOf} from './page/story.ts'

/** The story as plain text, as a reader would copy it from the page; marks of direction only where a line would be
 *  shown in the wrong order without them. */
export function plainText(edition: Edition, options: OutputOptions = {}): string {
  return storyOf(edition, options).text
}

export const txt: Output = {
  name: 'txt',
  extension: 'txt',
  mediaType: 'text/plain',
  render(edition: Edition, options: OutputOptions = {}): string {
    const {meta, lines, labels} = edition
    const head = [meta.headline, meta.description]
    const people = [lines.byline, lines.published, lines.updated, lines.translation, lines.notice]
    const corrections = lines.corrections.map(({label, text}) => `${label}: ${text}`)
    const sources = lines.sources.map(({name, url}) => (url === undefined ? name : `${name} (${url})`))
    const owed = [
      ...lines.staff,
      lines.translationEditors,
      ...lines.credit,
      ...(sources.length > 0 ? [`${lines.sourcesLabel ?? ''} ${sources.join('; ')}`] : []),
      ...lines.rights
    ]
    const parts = [
      ...head.map((one) => marked(one ?? '', edition, options)),
      marked(people.filter(Boolean).join('\n'), edition, options),
      plainText(edition, options),
      marked([...(corrections.length > 0 ? [labels.corrections] : []), ...corrections].join('\n'), edition, options),
      marked(owed.filter(Boolean).join('\n'), edition, options)
    ]
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`
  }
}
