// Articles made of our own words, the same at every run: `story(7, 600)` is the seventh, of about 600 words.
const words =
  'the harbour council said on its second day that ferries carry fewer people than a year ago while fares rose and rain fell along the northern quay where engineers repair pumps bridges lamps and old stone walls for schools markets libraries clinics'.split(
    ' '
  )

/** A small generator of numbers (xorshift): no two machines disagree about it. */
function dice(seed) {
  let state = (seed * 2654435761) >>> 0 || 1
  return (sides) => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % sides
  }
}

export function story(seed, size) {
  const roll = dice(seed + 1)
  const word = () => words[roll(words.length)]
  const sentence = () => {
    const list = Array.from({length: 8 + roll(14)}, word)
    if (roll(3) === 0) list[roll(list.length)] = `**${word()} ${word()}**`
    if (roll(4) === 0) list[roll(list.length)] = `[${word()}](https://example.org/${seed}/${roll(900)})`
    if (roll(3) === 0) list.splice(roll(list.length), 0, `${1 + roll(900)},${100 + roll(900)}`)
    const text = list.join(' ')
    return `${text[0].toUpperCase()}${text.slice(1)}.`
  }
  const blocks = []
  for (let count = 0; count < size; ) {
    const kind = roll(12)
    const block =
      kind === 0
        ? `## ${word()} ${word()} ${word()}`
        : kind === 1
          ? [sentence(), sentence(), sentence()].map((item) => `- ${item}`).join('\n')
          : kind === 2
            ? `> ${sentence()}`
            : Array.from({length: 2 + roll(3)}, sentence).join(' ')
    blocks.push(block)
    count += block.split(' ').length
  }
  return `---\nslug: story-${seed}\nlang: en\nheadline: ${word()} ${word()} ${word()} ${seed}\n---\n\n${blocks.join('\n\n')}\n`
}
