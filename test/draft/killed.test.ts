import {spawn} from 'node:child_process'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {folder, read, tree} from '../node/temp.ts'
import {modelServer, type Reply} from './model-server.ts'

const MAIN = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')
const PARAGRAPHS = ['The first boat left.', 'The second boat stayed.', 'The third boat sank.', 'The fourth boat won.']
const WORDS: Readonly<Record<string, string>> = {
  'Boat race': 'סירות במרוץ',
  'The first boat left.': 'הסירה הראשונה יצאה.',
  'The second boat stayed.': 'הסירה השנייה נשארה.',
  'The third boat sank.': 'הסירה השלישית טבעה.',
  'The fourth boat won.': 'הסירה הרביעית ניצחה.'
}

/** The command, ended by force when `killed` is called. */
function translate(root: string): {readonly killed: () => void; readonly ended: Promise<number | string | null>} {
  const args = ['translate', '--from', 'house', '--cwd', root]
  const child = spawn(process.execPath, [MAIN, ...args], {stdio: ['ignore', 'ignore', 'inherit']})
  return {
    killed: () => child.kill('SIGKILL'),
    ended: new Promise((done) => child.on('exit', (code, signal) => done(signal ?? code)))
  }
}

// The request at which it is killed: the first, one in the middle, the last.
for (const at of [1, 3, 5]) {
  test(`a run that is killed at request ${at} is finished by the next, and nothing that was answered is asked again`, async () => {
    let kill: (() => void) | undefined
    const server = await modelServer((asked): Reply => {
      if (asked.count !== at || !kill) {
        return {drafts: Object.fromEntries(asked.items.map(({key, text}) => [key, WORDS[text]!]))}
      }
      kill()
      kill = undefined
      return {silent: true}
    })
    const root = folder({
      'article/boats.md': `---\nheadline: Boat race\nlang: en\n---\n\n${PARAGRAPHS.join('\n\n')}\n`,
      'polyedition.config.json': JSON.stringify({
        locales: ['en', 'he'],
        draft: {batchTokens: 1, concurrency: 1, providers: {house: {kind: 'openai', url: server.url, model: 'small'}}}
      })
    })
    const first = translate(root)
    kill = first.killed
    expect(await first.ended).toBe('SIGKILL')
    expect(tree(root).filter((path) => path.startsWith('locales/he/'))).toEqual([])
    expect(await translate(root).ended).toBe(0)
    expect(Object.values(JSON.parse(read(root, 'locales/he/boats.json')))).toEqual(Object.values(WORDS))
    const sent = server.asked.map(({items}) => items.map(({text}) => text).join())
    expect(sent.filter((text, place) => sent.indexOf(text) !== place)).toEqual([sent[at - 1]])
    expect(sent).toHaveLength(6)
  })
}
