/** An index of phrases by their words, which finds the longest that begins at a word of a text. Words are compared as
 *  given: whoever fills an index and whoever searches it must fold alike. */

/** A word of a text, in the form in which it is compared. */
export interface Folded {
  readonly fold: string
}

export interface PhraseMatch<Value> {
  readonly value: Value
  /** Index of the word after the phrase. */
  readonly next: number
  /** Whether only the beginning of the last word was given. */
  readonly open: boolean
}

/** A step within a phrase. */
interface Node<Value> {
  /** What ends here. */
  value?: Value
  next?: Map<string, Node<Value>>
  /** Beginnings of last words, to which anything may be joined. */
  heads?: Array<readonly [head: string, value: Value]>
}

export class PhraseIndex<Value> {
  readonly #root: Node<Value> = {}

  /** Adds a phrase; the first of equal ones stays. With `open`, the last word may continue in the text. */
  add(words: readonly string[], value: Value, {open = false}: {readonly open?: boolean} = {}): this {
    let node = this.#root
    for (const word of open ? words.slice(0, -1) : words) {
      node.next ??= new Map()
      const next: Node<Value> = node.next.get(word) ?? {}
      node.next.set(word, next)
      node = next
    }
    if (open) {
      node.heads ??= []
      node.heads.push([words.at(-1)!, value])
    } else if (!('value' in node)) node.value = value
    return this
  }

  /** Whether any phrase begins with a word. */
  begins(word: string): boolean {
    return this.#root.next?.has(word) === true || this.#root.heads?.some(([head]) => word.startsWith(head)) === true
  }

  /** Of the forms that a word may be read as, those that can begin a phrase; undefined if there are none. */
  beginnings(forms: readonly string[]): string[] | undefined {
    const found = forms.filter((form) => this.begins(form))
    return found.length > 0 ? found : undefined
  }

  /** The value of the phrase with exactly these words. */
  get(words: readonly string[]): Value | undefined {
    let node: Node<Value> | undefined = this.#root
    for (const word of words) node = node?.next?.get(word)
    return node?.value
  }

  /** The longest phrase that begins at a word, read as `form` (the word itself, or without its prefix). Of two equally
   *  long ones, the one whose words are all complete. */
  longest(words: readonly Folded[], at: number, form: string): PhraseMatch<Value> | undefined {
    let found: PhraseMatch<Value> | undefined
    let node: Node<Value> | undefined = this.#root
    for (let next = at; node && next < words.length; next++) {
      const word: string = next === at ? form : words[next]!.fold
      for (const [head, value] of node.heads ?? [])
        if (word.startsWith(head)) {
          found = {value, next: next + 1, open: true}
          break
        }
      node = node.next?.get(word)
      if (node && 'value' in node) found = {value: node.value as Value, next: next + 1, open: false}
    }
    return found
  }
}
