import {expect, test} from 'vitest'
import {build, project} from './project.ts'
import {write} from './temp.ts'

/** How many articles a build took from what was kept. */
const cached = async (root: string): Promise<number> => (await build(root)).cached

const entry = (id: string, en: string, ar: string, more = '') =>
  `  - id: ${id}\n${more}    names:\n      en: ${en}\n      ar: ${ar}\n`
const GLOSSARY = 'article/glossary.yaml'
const changes: Array<[name: string, from: string, to: string, again: number]> = [
  ['that occurs nowhere', '', entry('nile', 'Nile', 'النيل'), 0],
  ['of which only a word occurs', '', entry('two', 'Two Rivers', 'الرافدان'), 0],
  ['that comes and occurs', '', entry('ferry', 'ferry', 'العبّارة'), 1],
  ['that goes and occurred', entry('ferry', 'ferry', 'العبّارة'), '', 1],
  ['whose other language changes', entry('ferry', 'ferry', 'المعدّية'), entry('ferry', 'ferry', 'العبّارة'), 1],
  ['that occurs behind a joined article alone', '', entry('rain', 'Sturm', 'مطر'), 1],
  ['that a translation should not have', '', entry('ship', 'ship', '{use: السفينة, never: [العبارة]}'), 1],
  ['of an agency', '', entry('AP', 'AP', 'أ ب', '    kind: agency\n'), 2]
]
for (const [name, from, to, again] of changes)
  test(`an entry of the glossary ${name} makes ${again} of 2 stories again`, async () => {
    const root = await project({[GLOSSARY]: `entries:\n${from}`})
    await cached(root)
    write(root, {[GLOSSARY]: `entries:\n${to}`})
    expect(await cached(root)).toBe(2 - again)
    expect(await cached(root)).toBe(2)
  })
