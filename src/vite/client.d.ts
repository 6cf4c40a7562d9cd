/** The module that `polyedition/vite` makes of the project's editions. */
declare module 'virtual:polyedition' {
  import type {EditionContent, EditionMeta} from 'polyedition/http'

  /** What can be known of every edition without loading it. */
  export const editions: readonly EditionMeta[]

  /** One edition, loaded when it is asked for. `slug` is the article's, or the edition's own. Rejects with a RangeError
   *  where there is none. */
  export function edition(slug: string, locale: string): Promise<EditionContent>
}
