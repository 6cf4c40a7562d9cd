/** Plain text as one paragraph of Markdown that says the same: only what would be markup gets a backslash. The text
 *  must be a single line without space at its ends, so tables, setext underlines, indented code and hard breaks cannot
 *  arise; directives occur only at the start of a line. */
export function escapeMarkdown(text: string): string {
  return (
    text
      // `_` within a word is text in CommonMark; at its edge it may be emphasis.
      .replace(/[\\`*[\]<~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
      .replace(/&(?=#|[A-Za-z][A-Za-z0-9]{0,40};)/g, '\\&')
      // GFM makes a link of a bare address, in which a backslash would show. With its start escaped, it becomes one
      // only after the escapes have been read.
      .replace(/(?:https?:\/\/|www\.)\S*/gi, (address) =>
        address.includes('\\') ? address.replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&') : address
      )
      .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|-(?=[-\s]*$)|:{2,}|=+\s*$)/, '\\$&')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
  )
}
