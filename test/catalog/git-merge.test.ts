import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {extractCatalogs} from '../../src/catalog/files.ts'
import {readLocaleFile, writeLocaleFile} from '../../src/catalog/locale-file.ts'
import {readStateFile} from '../../src/catalog/state-file.ts'
import type {Segment} from '../../src/model.ts'
import {segment} from './segments.ts'

interface Files {
  readonly en: {file?: string; state?: string}
  readonly ar: {file?: string; state?: string}
}

function extract(files: Files, segments: readonly Segment[], texts: Record<string, string> = {}): Files {
  const order = segments.map(({key}) => key)
  const file = readLocaleFile(files.ar.file ?? '')
  const ar = {...files.ar, file: writeLocaleFile(file, new Map(Object.entries(texts)), order)!}
  const input = {slug: 's', segments, source: {locale: 'en', ...files.en}, locales: [{locale: 'ar', ...ar}]}
  const {writes} = extractCatalogs(input, {record: true})
  const of = (locale: string) => writes.find((one) => one.locale === locale) ?? {}
  return {en: {...files.en, ...of('en')}, ar: {...ar, ...of('ar')}}
}

function gitMerge(base: string, ours: string, theirs: string): {clean: boolean; text: string} {
  const folder = mkdtempSync(join(tmpdir(), 'polyedition-'))
  try {
    for (const [name, text] of Object.entries({base, ours, theirs})) writeFileSync(join(folder, name), text)
    const done = spawnSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], {cwd: folder, encoding: 'utf8'})
    return {clean: done.status === 0, text: done.stdout}
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const words = ['harbour', 'minister', 'ceasefire', 'electricity', 'election', 'drought']
const base = words.map((word, at) => segment(`p-${word}`, `The ${word} is number ${at} in the news of today.`))
const targets = Object.fromEntries(base.map(({key}, at) => [key, `خبر رقم ${at}.`]))
const start = extract(extract({en: {}, ar: {}}, base, targets), base)
const added = (name: string, at: number) =>
  base.toSpliced(at, 0, segment(`p-${name}`, `Something about ${name} that nobody had said before.`))

// Each pair of places, the end and the place before the last paragraph among them.
for (let a = 0; a <= base.length; a++) {
  for (let b = a + 1; b <= base.length; b++) {
    test(`git merges paragraphs inserted at ${a} and at ${b}`, () => {
      const ours = extract(extract(start, added('ours', a)), added('ours', a), {'p-ours': 'لنا'})
      const theirs = extract(extract(start, added('theirs', b)), added('theirs', b), {'p-theirs': 'لهم'})
      for (const locale of ['en', 'ar'] as const) {
        const file = gitMerge(start[locale].file!, ours[locale].file!, theirs[locale].file!)
        expect(file.clean).toBe(true)
        expect(Object.keys(JSON.parse(file.text) as object).sort()).toEqual(
          [...Object.keys(targets), 'p-ours', 'p-theirs'].sort()
        )
        const state = gitMerge(start[locale].state!, ours[locale].state!, theirs[locale].state!)
        expect(state.clean).toBe(true)
        const read = readStateFile(state.text)
        expect(read.findings).toEqual([])
        expect(read.entries.size).toBe(base.length + 2)
        expect(read.entries.get('p-ours')!.source).toContain('ours')
        expect(read.entries.get('p-theirs')!.source).toContain('theirs')
      }
    })
  }
}
