import {join} from 'node:path'
import type {LinkedArticle, MissingArticle} from '../../check/index.ts'
import type {Article} from '../../model.ts'
import type {ArticleLinks, LinkFrom} from './article-links.ts'

/** What the rules asked of the links of one article. */
export interface Asked {
  /** Address → what was answered. */
  readonly answers: Readonly<Record<string, string>>
  /** Files on which the answers depend; absolute. */
  readonly files: readonly string[]
}

/** The links of articles, with a note of whatever a rule asks, so that it is known later whether it would be answered
 *  alike. */
export class AskedLinks {
  readonly #links: ArticleLinks
  readonly #root: string
  readonly #answers = new Map<string, Map<string, string>>()
  readonly #files = new Map<string, Set<string>>()

  constructor(links: ArticleLinks, root: string) {
    this.#links = links
    this.#root = root
  }

  readonly linked = (article: Article, href: string): LinkedArticle | MissingArticle | undefined => {
    const {path, lang} = article
    const answer = this.#links.linked(article, href)
    if (path === undefined) return answer
    entryOf(this.#answers, path, () => new Map<string, string>()).set(href, printed(answer))
    const meaning = this.#links.meaning({path, lang}, href)
    // A file that is no article may be there or not.
    if (meaning?.type === 'missing') this.#depends(path, meaning.path)
    if (!answer || 'missing' in answer) return answer
    const ids = () => {
      this.#depends(path, answer.path)
      return answer.ids()
    }
    return {...answer, ids}
  }

  /** What was asked of the links of the article at this path, for the last time: it is forgotten. */
  take(path: string): Asked {
    const [answers, files] = [this.#answers.get(path) ?? [], this.#files.get(path) ?? []]
    this.#answers.delete(path)
    this.#files.delete(path)
    return {answers: Object.fromEntries(answers), files: [...files]}
  }

  /** Whether all would be answered alike. */
  stand(from: LinkFrom, answers: Asked['answers']): boolean {
    return Object.entries(answers).every(([href, answer]) => printed(this.#links.linked(from, href)) === answer)
  }

  #depends(path: string, on: string): void {
    entryOf(this.#files, path, () => new Set<string>()).add(join(this.#root, on))
  }
}

const printed = (answer: LinkedArticle | MissingArticle | undefined): string => JSON.stringify(answer ?? null)

function entryOf<T>(map: Map<string, T>, name: string, make: () => T): T {
  const known = map.get(name) ?? make()
  map.set(name, known)
  return known
}
