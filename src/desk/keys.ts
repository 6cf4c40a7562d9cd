/** Keys of the page outside its fields: a letter that is typed into a text is a letter. */
export function onKeys(keys: Readonly<Record<string, () => void>>): () => void {
  const heard = (event: KeyboardEvent) => {
    const {key, target, ctrlKey, metaKey, altKey, defaultPrevented} = event
    const run = keys[key] ?? keys[latin(event)]
    if (!run || ctrlKey || metaKey || altKey || defaultPrevented) return
    const at = target instanceof Element ? target : document.body
    if (at.closest('input, textarea, select, [contenteditable=true], dialog')) return
    if (key === 'Enter' && at.closest('a, button')) return
    event.preventDefault()
    run()
  }
  addEventListener('keydown', heard)
  return () => removeEventListener('keydown', heard)
}

/** What the key is on a keyboard of Latin letters: on an Arabic one, `n` is another letter. */
function latin({code, shiftKey}: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase()
  return code === 'Slash' ? (shiftKey ? '?' : '/') : ''
}
