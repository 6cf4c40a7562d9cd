import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {extractProject, mergeProject, statusOf} from '../../src/node/index.ts'
import {article, build, project} from './project.ts'
import {read, write} from './temp.ts'

/** Two branches of a real repository translate the same locale file; nothing may be lost, whoever merges. */
const main = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')
const FILE = 'locales/ar/storm.json'
const STATE = 'article/_state/ar/storm.json'

function git(root: string, ...args: string[]): {status: number | null; said: string} {
  const own = ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false']
  const {status, stdout, stderr} = spawnSync('git', [...own, ...args], {cwd: root, encoding: 'utf8'})
  return {status, said: stdout + stderr}
}

async function commit(root: string, texts: Readonly<Record<string, string>>, message: string): Promise<void> {
  const file = JSON.parse(read(root, FILE)) as Record<string, string>
  write(root, {[FILE]: `${JSON.stringify({...file, ...texts}, null, 2)}\n`})
  await extractProject({cwd: root})
  expect(git(root, 'add', '-A').status).toBe(0)
  expect(git(root, 'commit', '-qm', message).status).toBe(0)
}

/** `theirs` is a branch, `ours` is checked out. Both translate the paragraph; each also adds one text of its own, and
 *  corrects one of the texts that were there. */
async function repository(attributes: boolean): Promise<{root: string; keys: string[]}> {
  const body = 'The storm came at night.\n\nNo one was hurt.\n\nSchools stay closed.\n\nMore rain is expected.'
  const root = await project({
    'article/storm.md': article('Storm over the coast', body),
    '.gitignore': 'dist\n.polyedition\n',
    ...(attributes && {
      '.gitattributes': 'locales/**/*.json merge=polyedition\narticle/_state/**/*.json merge=polyedition\n'
    })
  })
  const keys = Object.keys(JSON.parse(read(root, 'locales/en/storm.json')) as object)
  const [headline, night, hurt, schools, rain] = keys as [string, string, string, string, string]
  write(root, {[FILE]: '{}\n'})
  expect(git(root, 'init', '-qb', 'ours').status).toBe(0)
  git(root, 'config', 'merge.polyedition.name', 'Polyedition')
  git(root, 'config', 'merge.polyedition.driver', `'${process.execPath}' '${main}' merge --driver %O %A %B %P`)
  await commit(root, {[headline]: 'عاصفة فوق الساحل', [schools]: 'المدارس مغلقه.'}, 'start')
  git(root, 'checkout', '-qb', 'theirs')
  await commit(root, {[night]: 'وصلت العاصفة ليلا.', [hurt]: 'لم يصب أحد.', [schools]: 'المدارس مغلقة.'}, 'theirs')
  git(root, 'checkout', '-q', 'ours')
  await commit(root, {[night]: 'هبت العاصفة في الليل.', [rain]: 'يتوقع المزيد من المطر.'}, 'ours')
  return {root, keys}
}

async function nothingLost(root: string, keys: readonly string[]): Promise<void> {
  await extractProject({cwd: root})
  expect(await extractProject({cwd: root})).toMatchObject({written: [], findings: []})
  const texts = JSON.parse(read(root, FILE)) as Record<string, string>
  expect(keys.map((key) => texts[key])).toEqual([
    'عاصفة فوق الساحل',
    'هبت العاصفة في الليل.',
    'لم يصب أحد.',
    'المدارس مغلقة.',
    'يتوقع المزيد من المطر.'
  ])
  expect(Object.keys(texts).sort()).toEqual([...keys].sort())
  // The other translation of the paragraph is kept, and offered.
  expect(read(root, STATE)).toContain('وصلت العاصفة ليلا.')
  const {rows} = await statusOf({cwd: root, articles: ['storm'], locales: ['ar']})
  expect(rows).toMatchObject([{translated: 5, stale: 0, missing: 0, unrecorded: 0}])
  expect((await build(root, {articles: ['storm']})).held).toEqual([])
}

test('two branches translate one file, and the merge driver keeps both', async () => {
  const {root, keys} = await repository(true)
  const merged = git(root, 'merge', '-q', '--no-edit', 'theirs')
  expect(merged.said).toContain(`${FILE}: \`${keys[1]}\` was changed on both sides`)
  expect(merged.status).toBe(0)
  expect(read(root, FILE)).toContain('~other')
  await nothingLost(root, keys)
})

for (const style of ['merge', 'diff3', 'zdiff3']) {
  test(`two branches translate one file, and \`merge\` resolves what git leaves (${style})`, async () => {
    const {root, keys} = await repository(false)
    git(root, 'config', 'merge.conflictStyle', style)
    expect(git(root, 'merge', '-q', '--no-edit', 'theirs').status).toBe(1)
    expect((await extractProject({cwd: root})).findings).toContainEqual(
      expect.objectContaining({ruleId: 'text-conflict', place: expect.objectContaining({path: FILE})})
    )
    const {merged, findings} = await mergeProject({cwd: root})
    expect(findings).toEqual([])
    expect(merged).toContainEqual({path: FILE, both: [keys[1]]})
    await nothingLost(root, keys)
  })
}

test('a side that cannot be read leaves a conflict with both sides in it', async () => {
  const {root} = await repository(true)
  git(root, 'checkout', '-q', 'theirs')
  write(root, {[FILE]: '{"nested": {"p": "نص"}}\n'})
  git(root, 'commit', '-qam', 'by hand')
  git(root, 'checkout', '-q', 'ours')
  const {status, said} = git(root, 'merge', '--no-edit', 'theirs')
  expect(status).toBe(1)
  expect(said).toContain('text-not-string')
  expect(said).toContain(`CONFLICT (content): Merge conflict in ${FILE}`)
  const left = read(root, FILE)
  expect(left).toContain('<<<<<<< ours')
  expect(left).toContain('{"nested": {"p": "نص"}}')
  expect(left).toContain('هبت العاصفة في الليل.')
})
