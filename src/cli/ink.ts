import {randomUUID} from 'node:crypto'
import pc from 'picocolors'
import {harmless, visible} from '../node/files/harmless.ts'

/** What the command line itself says to a terminal or a runner, among texts of others in which the same characters are
 *  only shown: a colour, a cleared line, a workflow command. It is written with a key that nobody else can know, and
 *  takes effect in the last step before the stream. */
const KEY = randomUUID()

type Mark = 'escape' | 'back' | 'leftToRight' | 'leftToRightIsolate' | 'rightToLeftIsolate' | 'endOfIsolate' | 'command'

export const own: Readonly<Record<Mark, string>> = {
  escape: `${KEY}e`,
  /** Back to the beginning of the line. */
  back: `${KEY}b`,
  /** A mark of direction. */
  leftToRight: `${KEY}l`,
  /** Around what runs in a direction of its own. */
  leftToRightIsolate: `${KEY}i`,
  rightToLeftIsolate: `${KEY}r`,
  endOfIsolate: `${KEY}p`,
  /** Begins a workflow command of GitHub. */
  command: `${KEY}c`
}

const meant: ReadonlyArray<readonly [string, string]> = [
  [own.escape, '\x1b'],
  [own.back, '\r'],
  [own.leftToRight, '\u200e'],
  [own.leftToRightIsolate, '\u2066'],
  [own.rightToLeftIsolate, '\u2067'],
  [own.endOfIsolate, '\u2069'],
  [own.command, '::']
]

/** Everything that is printed passes here, and nothing passes twice. */
export function inked(text: string): string {
  return meant.reduce((now, [mark, meaning]) => now.replaceAll(mark, meaning), harmless(text))
}

export type Paint = ReturnType<typeof pc.createColors>

/** Colours of our own. */
export function paintOf(wanted: boolean): Paint {
  const colours = pc.createColors(wanted)
  const painted = Object.entries(colours).map(([name, paint]) => [
    name,
    typeof paint === 'function' ? (text: string) => paint(visible(String(text))).replaceAll('\x1b', own.escape) : paint
  ])
  return Object.fromEntries(painted) as Paint
}
