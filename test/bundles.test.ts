import {expect, test} from 'vitest'

interface Bundles {
  readonly uses: Readonly<Record<string, string>>
  readonly ceilings: Readonly<Record<string, number>>
  bundle(contents: string): Promise<{readonly bytes: number; readonly files: readonly string[]}>
}
// The script is plain JavaScript, for `node` alone.
const script = '../bench/bundles.mjs'
const {bundle, ceilings, uses}: Bundles = await import(script)

test.each(Object.entries(uses))('%s: is under its ceiling', async (name, contents) => {
  const {bytes, files} = await bundle(contents)
  expect(files.length).toBeGreaterThan(10)
  expect(bytes).toBeLessThanOrEqual(ceilings[name]!)
  // A ceiling far above holds nothing.
  expect(bytes).toBeGreaterThan(ceilings[name]! * 0.5)
})

test('the reader of figures comes with its language, and with nothing that is no figure', async () => {
  const {files} = await bundle(uses['figures, one language']!)
  const rooms = new Set(files.map((file) => file.split('/')[2]))
  expect([...rooms].sort()).toEqual(['figures', 'languages', 'text'])
  const packs = files.flatMap((file) => /languages\/([a-z]{2})\//.exec(file)?.[1] ?? [])
  expect(new Set(packs)).toEqual(new Set(['ar']))
})

test('two languages come without a third', async () => {
  const {files} = await bundle(uses['checkPair, two languages']!)
  const packs = files.flatMap((file) => /languages\/([a-z]{2})\/(?!labels)/.exec(file)?.[1] ?? [])
  expect(new Set(packs)).toEqual(new Set(['ar', 'en']))
})
