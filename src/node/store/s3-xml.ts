import {SaxesParser} from 'saxes'

/** The texts of these elements, in the document's order; nothing of a document that is none. */
export function textsOf(xml: string, names: readonly string[]): ReadonlyArray<readonly [name: string, text: string]> {
  const found: Array<readonly [string, string]> = []
  const parser = new SaxesParser()
  let text = ''
  parser.on('opentag', () => {
    text = ''
  })
  parser.on('text', (piece) => {
    text += piece
  })
  parser.on('closetag', ({name}) => {
    if (names.includes(name)) found.push([name, text])
    text = ''
  })
  try {
    parser.write(xml).close()
  } catch {
    // What came before the fault still says more than nothing.
  }
  return found
}
