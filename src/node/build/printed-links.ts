/** A link that was printed, and where it led. */
export interface PrintedLink {
  readonly href: string
  readonly reader: 'page' | 'elsewhere'
  readonly locale: string
  /** All that the address of its page is made of, or one of the words below. */
  readonly led: string
}

/** To no article. */
export const AWAY = 'away'
/** To the story itself. */
export const HOME = 'home'
/** To an article of which no page is public. */
export const NOWHERE = 'nowhere'

/** The links of many stories, as they were printed. The story that is printed lies open, the others as text, because a
 *  build keeps those of all until its end. */
export class PrintedLinks {
  /** Slug → its links, as JSON; none where it has none. */
  readonly #closed = new Map<string, string>()
  #open: {readonly slug: string; readonly links: Map<string, PrintedLink>} | undefined

  note(slug: string, one: PrintedLink): void {
    if (this.#open?.slug !== slug) {
      this.#close()
      this.#open = {slug, links: new Map(this.#read(slug).map((known) => [nameOf(known), known]))}
    }
    this.#open.links.set(nameOf(one), one)
  }

  /** All links of a story, in place of those that were noted. */
  enter(slug: string, links: readonly PrintedLink[]): void {
    this.forget(slug)
    if (links.length > 0) this.#closed.set(slug, JSON.stringify(links.map(packed)))
  }

  of(slug: string): PrintedLink[] {
    return this.#open?.slug === slug ? [...this.#open.links.values()] : this.#read(slug)
  }

  /** Whether a link of a story may have led there. */
  mayLead(slug: string, led: string): boolean {
    return this.#open?.slug === slug || this.#closed.get(slug)?.includes(JSON.stringify(led)) === true
  }

  forget(slug: string): void {
    if (this.#open?.slug === slug) this.#open = undefined
    this.#closed.delete(slug)
  }

  #read(slug: string): PrintedLink[] {
    const text = this.#closed.get(slug)
    return text === undefined ? [] : (JSON.parse(text) as Packed[]).map(unpacked)
  }

  #close(): void {
    if (this.#open) this.enter(this.#open.slug, [...this.#open.links.values()])
  }
}

type Packed = readonly [href: string, reader: PrintedLink['reader'], locale: string, led: string]

const packed = ({href, reader, locale, led}: PrintedLink): Packed => [href, reader, locale, led]
const unpacked = ([href, reader, locale, led]: Packed): PrintedLink => ({href, reader, locale, led})
const nameOf = ({locale, reader, href}: PrintedLink): string => `${locale} ${reader} ${href}`
