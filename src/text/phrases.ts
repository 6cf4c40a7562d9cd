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

/** A step within a phrase: what ends here, how it goes on, and beginnings of last words, to which anything may be
 *  joined. One shape for all, because engines read that fastest. */
class Node<Value> {
  ends = false
  value: Value | undefined = undefined
  next: Map<string, Node<Value>> | undefined = undefined
  heads: Array<readonly [head: string, value: Value]> | undefined = undefined
}

/** A word that begins a phrase, looked up once for every place where it stands. */
export interface Beginning<Value> {
  /** The word as it was read: itself, or without its prefix. */
  readonly form: string
  /** What it is alone. */
  readonly alone: {readonly value: Value; readonly open: boolean} | undefined
  readonly node: Node<Value> | undefined
}

export class PhraseIndex<Value> {
  readonly #root: Node<Value> = new Node()

  /** Adds a phrase; the first of equal ones stays. With `open`, the last word may continue in the text. */
  add(words: readonly string[], value: Value, {open = false}: {readonly open?: boolean} = {}): this {
    let node = this.#root
    for (const word of open ? words.slice(0, -1) : words) {
      node.next ??= new Map()
      const next: Node<Value> = node.next.get(word) ?? new Node()
      node.next.set(word, next)
      node = next
    }
    if (open) {
      node.heads ??= []
      node.heads.push([words.at(-1)!, value])
    } else if (!node.ends) {
      node.ends = true
      node.value = value
    }
    return this
  }

  /** Whether any phrase begins with a word. */
  begins(word: string): boolean {
    return this.#root.next?.has(word) === true || this.#root.heads?.some(([head]) => word.startsWith(head)) === true
  }

  /** Of the forms that a word may be read as, those that can begin a phrase; undefined if there are none. */
  beginnings(forms: readonly string[]): ReadonlyArray<Beginning<Value>> | undefined {
    const found = forms.filter((form) => this.begins(form))
    return found.length > 0 ? found.map((form) => this.beginning(form)) : undefined
  }

  /** A word as one that may begin a phrase. */
  beginning(form: string): Beginning<Value> {
    const node = this.#root.next?.get(form)
    const head = this.#root.heads?.find(([head]) => form.startsWith(head))
    const alone = node?.ends ? {value: node.value as Value, open: false} : head && {value: head[1], open: true}
    return {form, alone, node}
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
    return this.from(words, at, this.beginning(form))
  }

  /** The same for a word that is known to begin one. */
  from(words: readonly Folded[], at: number, {alone, node}: Beginning<Value>): PhraseMatch<Value> | undefined {
    let found = alone && {value: alone.value, next: at + 1, open: alone.open}
    let step = node
    for (let next = at + 1; step && next < words.length; next++) {
      if (!step.next && !step.heads) break
      const word = words[next]!.fold
      const head = step.heads?.find(([head]) => word.startsWith(head))
      if (head) found = {value: head[1], next: next + 1, open: true}
      step = step.next?.get(word)
      if (step?.ends) found = {value: step.value as Value, next: next + 1, open: false}
    }
    return found
  }

  /** The longest of the phrases that a word begins in any of its forms; of two equally long ones, the first. */
  longestFrom(
    words: readonly Folded[],
    at: number,
    beginnings: ReadonlyArray<Beginning<Value>>
  ): PhraseMatch<Value> | undefined {
    let best: PhraseMatch<Value> | undefined
    for (const beginning of beginnings) {
      const one = this.from(words, at, beginning)
      if (one && !(best && best.next >= one.next)) best = one
    }
    return best
  }
}
