import {cpSync, readFileSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {exchangeFormats} from '../../src/exchange/index.ts'
import {exportTranslations, extractProject, importTranslations} from '../../src/node/index.ts'
import {folder, tree} from '../node/temp.ts'
import {schemaErrors, schemas, whySkipped} from './schemas.ts'

const home = resolve(import.meta.dirname, '../..')

/** The articles of this repository, extracted, in a folder of their own. */
async function copy(): Promise<string> {
  const root = folder()
  for (const name of ['article', 'locales']) cpSync(join(home, name), join(root, name), {recursive: true})
  await extractProject({cwd: root})
  return root
}

const bytes = (root: string) =>
  Object.fromEntries(
    tree(root).flatMap((name) =>
      name.startsWith('exchange') || name.startsWith('.') ? [] : [[name, readFileSync(join(root, name), 'utf8')]]
    )
  )

for (const {id} of exchangeFormats) {
  test(`${id} goes out and comes back without a byte changed`, async () => {
    const root = await copy()
    const before = bytes(root)
    const {files} = await exportTranslations({cwd: root, format: id, now: '2026-01-01T00:00:00Z'})
    expect(files.length).toBeGreaterThan(3)
    for (const {path} of files) {
      const report = await importTranslations({cwd: root, file: path})
      expect(report.findings).toEqual([])
      expect(report.written).toEqual([])
      expect(new Set(report.articles.flatMap(({units}) => units.map(({outcome}) => outcome)))).not.toContain('unknown')
    }
    expect(bytes(root)).toEqual(before)
  })

  test(`${id} brings the work of a translator home`, async () => {
    const root = await copy()
    const before = bytes(root)
    await exportTranslations({cwd: root, format: id, locales: ['ar'], now: '2026-01-01T00:00:00Z'})
    const files = tree(root).filter((name) => name.startsWith('exchange/'))
    // Somebody lost every Arabic file, but not what was sent out.
    for (const name of tree(root)) if (/^(?:locales|article\/_state)\/ar\/(?!sea)/.test(name)) rmSync(join(root, name))
    for (const file of files) expect((await importTranslations({cwd: root, file})).findings).toEqual([])
    const texts = (all: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(all)
          .filter(([name]) => name.startsWith('locales/ar/'))
          .map(([name, text]) => [name, JSON.parse(text) as object])
      )
    expect(texts(bytes(root))).toEqual(texts(before))
  })
}

for (const [id, kind] of [
  ['xliff', 'xliff-2.1'],
  ['xliff12', 'xliff-1.2']
] as const) {
  if (!exchangeFormats.some((format) => format.id === id)) continue
  test.skipIf(!schemas)(`${id} is valid${schemas ? '' : ` (skipped: ${whySkipped})`}`, async () => {
    const root = await copy()
    const {files} = await exportTranslations({
      cwd: root,
      format: id,
      limits: {headline: 110},
      now: '2026-01-01T00:00:00Z'
    })
    for (const {path} of files) expect(await schemaErrors(kind, readFileSync(join(root, path), 'utf8'))).toEqual([])
  })
}
