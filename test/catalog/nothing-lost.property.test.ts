import fc from 'fast-check'
import {test} from 'vitest'
import {accept} from '../../src/catalog/accept.ts'
import {extractCatalogs} from '../../src/catalog/files.ts'
import {mergeCatalogFiles} from '../../src/catalog/merge.ts'
import type {Segment} from '../../src/model.ts'
import {segment} from './segments.ts'

const words =
  'port ship talks minister Cairo reopened closed delayed 74 75 people killed not more than days three said'.split(' ')
const sentence = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 9}).map((list) => `${list.join(' ')}.`)

type Act =
  | {readonly do: 'insert' | 'reword' | 'split'; readonly at: number; readonly text: string}
  | {readonly do: 'delete' | 'join' | 'translate' | 'accept'; readonly at: number}
  | {readonly do: 'move'; readonly at: number; readonly to: number}
  | {readonly do: 'extract' | 'merge'}

const at = fc.nat(7)
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({do: fc.constantFrom('insert' as const, 'reword' as const, 'split' as const), at, text: sentence}),
  fc.record({do: fc.constantFrom('delete' as const, 'join' as const, 'translate' as const, 'accept' as const), at}),
  fc.record({do: fc.constant('move' as const), at, to: at}),
  fc.record({do: fc.constantFrom('extract' as const, 'extract' as const, 'merge' as const)})
)

/** A made-up translation that says which text it is of, and which one of all that were ever written. */
const translate = (text: string, number: number) =>
  `${text.replace(/[a-zA-Z]/g, (letter) => letter.toUpperCase())}§${number}`
const isOf = (target: string, source: string) => target.replace(/§\d+/g, '') === source.toUpperCase()

class Desk {
  paragraphs: string[] = ['The port of Aqaba reopened after three days.', 'Nobody said why it had closed.']
  files: Record<'en' | 'ar', {locale: string; file?: string; state?: string}> = {en: {locale: 'en'}, ar: {locale: 'ar'}}
  written = new Map<string, string>()
  count = 0

  segments(): Segment[] {
    return this.paragraphs.map((text, at) => segment(`p-${text.slice(0, 8)}-${at}`, text))
  }
  texts(locale: 'en' | 'ar'): Record<string, string> {
    return JSON.parse(this.files[locale].file ?? '{}') as Record<string, string>
  }
  keep(writes: ReadonlyArray<{locale: string; file?: string; state?: string}>) {
    for (const write of writes) this.files[write.locale as 'en'] = {...this.files[write.locale as 'en'], ...write}
  }
  extract() {
    const input = {slug: 's', segments: this.segments(), source: this.files.en, locales: [this.files.ar]}
    const out = extractCatalogs(input, {record: true})
    this.keep(out.writes)
    for (const {status, target, segment} of out.catalogs[0]!.entries) {
      if (status === 'current' && !isOf(target!, segment.text))
        throw new Error(`False fresh: ${target} for ${segment.text}`)
    }
    if (extractCatalogs({...input, source: this.files.en, locales: [this.files.ar]}, {record: true}).writes.length) {
      throw new Error('A second run writes again')
    }
  }
  /** A person writes over whatever stood there. */
  write(key: string, text: string) {
    const texts = this.texts('ar')
    if (texts[key] !== undefined)
      for (const part of texts[key].match(/[^§]+§\d+/g) ?? []) this.written.delete(part.trim())
    this.written.set(text, key)
    this.files.ar = {...this.files.ar, file: JSON.stringify({...texts, [key]: text}, null, 2)}
  }
  run(act: Act) {
    const {paragraphs} = this
    const spot = 'at' in act ? act.at % Math.max(1, paragraphs.length) : 0
    if (act.do === 'insert') paragraphs.splice(spot, 0, act.text)
    else if (act.do === 'reword' && paragraphs[spot]) paragraphs[spot] = paragraphs[spot].replace(/\w+\.$/, act.text)
    else if (act.do === 'split' && paragraphs[spot]) paragraphs.splice(spot, 1, paragraphs[spot], act.text)
    else if (act.do === 'delete') paragraphs.splice(spot, 1)
    else if (act.do === 'join' && paragraphs[spot + 1])
      paragraphs.splice(spot, 2, `${paragraphs[spot]} ${paragraphs[spot + 1]}`)
    else if (act.do === 'move')
      paragraphs.splice(act.to % Math.max(1, paragraphs.length), 0, ...paragraphs.splice(spot, 1))
    else if (act.do === 'extract') this.extract()
    else if (act.do === 'translate' || act.do === 'accept') this.translate(act.do, act.at)
    else if (act.do === 'merge') this.merge()
  }
  translate(how: 'translate' | 'accept', at: number) {
    if (how === 'accept') this.extract()
    const texts = Object.entries(this.texts('en'))
    const [key, text] = texts[at % Math.max(1, texts.length)] ?? []
    if (key === undefined) return
    this.write(key, translate(text!, this.count++))
    if (how === 'translate') return
    const out = accept(
      {slug: 's', segments: this.segments(), source: this.files.en, locale: this.files.ar},
      {keys: [key]}
    )
    this.keep([out.writes])
  }
  /** Another branch translated the same key otherwise. */
  merge() {
    const [key, text] = Object.entries(this.texts('ar')).find(([key]) => !key.includes('~')) ?? []
    if (key === undefined) return
    const theirs = `${text!.replace(/§.*$/, '')}§${this.count++}`
    const base = JSON.stringify({...this.texts('ar'), [key]: 'base'})
    const their = JSON.stringify({...this.texts('ar'), [key]: theirs})
    const merged = mergeCatalogFiles({kind: 'locale', base, ours: this.files.ar.file!, theirs: their})
    if (theirs.match(/§/g)?.length === 1) this.written.set(theirs, key)
    this.files.ar = {...this.files.ar, file: merged.text!}
  }
  lost(): string[] {
    const all = `${Object.values(this.texts('ar')).join('\n')}\n${this.files.ar.state ?? ''}`
    return [...this.written.keys()].filter((text) => !all.includes(text))
  }
}

/** Once a second run moved what is obsolete. */
const examples: Array<[Act[]]> = [
  [
    [
      {do: 'insert', at: 0, text: 'Cairo.'},
      {do: 'accept', at: 0},
      {do: 'merge'},
      {do: 'accept', at: 0},
      {do: 'insert', at: 0, text: 'port.'},
      {do: 'move', at: 3, to: 0},
      {do: 'extract'}
    ]
  ],
  [[{do: 'accept', at: 0}, {do: 'merge'}, {do: 'accept', at: 0}, {do: 'move', at: 0, to: 1}, {do: 'extract'}]]
]

test('no text that a person wrote is ever lost, and none is shown as current for another source', () => {
  fc.assert(
    fc.property(fc.array(act, {maxLength: 30}), (acts) => {
      const desk = new Desk()
      for (const act of acts) {
        desk.run(act)
        const lost = desk.lost()
        if (lost.length) throw new Error(`Lost after ${act.do}: ${lost.join(', ')}`)
      }
    }),
    {numRuns: 500, examples}
  )
})
