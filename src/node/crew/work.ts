import type {ArticleFile} from '../project/discover.ts'
import type {StoryFault} from '../project/fence.ts'
import type {Crew} from './crew.ts'

/** What a command does with each story. `Task` is what another thread must be told about one of them, `Made` what it
 *  makes: both are plain data. */
export interface Work<Task, Made, Outcome> {
  /** What is known of the story and need not be made. */
  recall(file: ArticleFile): Outcome | undefined
  /** In this thread. */
  here(file: ArticleFile): Outcome
  task(file: ArticleFile): Task
  /** As another thread made it. */
  made(file: ArticleFile, made: Made): Outcome
  /** It ended the thread that made it. */
  failed(fault: StoryFault): Outcome
}

/** Other threads, for as long as there is work for them. */
export interface Staff<Task, Made> {
  /** How many threads make stories, this one included. */
  readonly jobs: number
  /** Undefined where the work cannot be done by others. */
  hire(): Promise<Crew<Task, Made> | undefined>
}
