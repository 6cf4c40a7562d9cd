import type {Edition} from '../model.ts'
import type {Output, OutputOptions} from './output.ts'
import {markMarkdown} from './page/bidi.ts'

/** The edition as an article of its own, its front matter in its language, with marks of direction where a viewer
 *  without bidi support would show a line in the wrong order. */
export const markdown: Output = {
  name: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  render(edition: Edition, options: OutputOptions = {}): string {
    return markMarkdown(edition, options)
  }
}
