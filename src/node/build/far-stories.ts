import type {Finding} from '../../model.ts'
import type {ArticleFile} from '../project/discover.ts'
import type {MadeStory} from './story-maker.ts'

/** What another machine made of a story. */
export interface FarStory {
  readonly made: MadeStory
  /** Path of each file that it was made from, from the project → the hash of its content, `''` where there is none. */
  readonly inputs: Readonly<Record<string, string>>
}

/** Stories that other machines have made. */
export interface FarStories {
  /** What came of it, or why nothing did; undefined where the story is to be made here. */
  of(file: ArticleFile): Promise<FarStory | {readonly finding: Finding} | undefined>
}
