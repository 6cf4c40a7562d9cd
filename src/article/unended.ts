/** What a parser of Markdown looks for an end of, in vain: each such sign costs it the rest of its block. */
const SIGN = /<!--|<\?|<!\[CDATA\[|<![A-Za-z]|-->|\?>|\]\]>|>/g
const ENDS: Readonly<Record<string, string>> = {'-->': '<!--', '?>': '<?', ']]>': '<![CDATA[', '>': '<!'}

/** Signs of raw HTML in one block of text, a line at a time. Counts too much rather than too little. */
export class Unended {
  /** Kind of sign → how many of it wait for an end. */
  readonly #open = new Map<string, number>()
  #read = 0

  /** How many characters are read in vain so far, this line included. */
  add(line: string): number {
    for (const count of this.#open.values()) this.#read += count * line.length
    if (this.#open.size === 0 && !/<[!?]/.test(line)) return this.#read
    const here = new Map<string, number[]>()
    for (const {0: sign, index} of line.matchAll(SIGN)) {
      const kinds = sign in ENDS ? [ENDS[sign]!, '<!'] : undefined
      // What has an end is read once, and every end holds a `>`.
      for (const kind of kinds ?? []) {
        here.delete(kind)
        this.#open.delete(kind)
      }
      if (kinds) continue
      const kind = /^<!\w/.test(sign) ? '<!' : sign
      if (here.get(kind)?.push(index) === undefined) here.set(kind, [index])
    }
    for (const [kind, places] of here) {
      for (const index of places) this.#read += line.length - index
      this.#open.set(kind, (this.#open.get(kind) ?? 0) + places.length)
    }
    return this.#read
  }

  /** A block ends. */
  clear(): void {
    this.#open.clear()
  }
}
