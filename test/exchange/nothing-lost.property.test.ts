import fc from 'fast-check'
import {test} from 'vitest'
import {exchangeFormats} from '../../src/exchange/index.ts'
import {segment} from '../catalog/segments.ts'
import {Desk} from './desk.ts'

const words = 'port ship talks minister Cairo reopened closed delayed 74 75 people killed three said'.split(' ')
const sentence = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 7}).map((list) => `${list.join(' ')}.`)
const spot = fc.nat(7)
const format = fc.constantFrom(...exchangeFormats.map(({id}) => id))

type Act =
  | {readonly do: 'insert' | 'reword'; readonly at: number; readonly text: string}
  | {readonly do: 'delete' | 'type'; readonly at: number}
  | {readonly do: 'export'; readonly format: string}
  | {readonly do: 'work'; readonly file: number; readonly at: number}
  | {readonly do: 'import'; readonly file: number; readonly bare: boolean}
  | {readonly do: 'extract'}

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({do: fc.constantFrom('insert' as const, 'reword' as const), at: spot, text: sentence}),
  fc.record({do: fc.constantFrom('delete' as const, 'type' as const), at: spot}),
  fc.record({do: fc.constant('export' as const), format}),
  fc.record({do: fc.constant('work' as const), file: spot, at: spot}),
  // A tool may have dropped the marks by which we know what left the house.
  fc.record({do: fc.constant('import' as const), file: spot, bare: fc.boolean()}),
  fc.record({do: fc.constant('extract' as const)})
)

/** Texts name themselves, so that each can be found wherever it is kept. */
const named = (number: number) => `نص§${number}§`

const BASE = /[0-9a-f]{8}-(?:[0-9a-f]{8}|0)-(?:initial|translated|reviewed|final|stale)/g

class Newsroom {
  paragraphs = ['The port of Aqaba reopened after three days.', 'Nobody said why it had closed.', 'Ships waited.']
  desk = new Desk(this.segments())
  /** Files on their way, the texts that a translator put into each, and those that they replaced there. */
  files: Array<{text: string; work: string[]; seen: Set<string>}> = []
  written = new Set<string>()
  count = 0

  segments() {
    return this.paragraphs.map((text, at) => segment(`p-${text.slice(0, 8).replace(/\W/g, '-')}-${at}`, text))
  }
  pick<T>(list: readonly T[], at: number): T | undefined {
    return list.length ? list[at % list.length] : undefined
  }
  edit(change: () => void) {
    change()
    this.desk.segments = this.segments()
  }
  run(act: Act) {
    const {paragraphs, desk} = this
    if (act.do === 'insert') this.edit(() => paragraphs.splice(act.at % (paragraphs.length + 1), 0, act.text))
    else if (act.do === 'delete') this.edit(() => paragraphs.splice(act.at % Math.max(1, paragraphs.length), 1))
    else if (act.do === 'reword')
      this.edit(() => {
        const at = act.at % Math.max(1, paragraphs.length)
        if (paragraphs[at]) paragraphs[at] = paragraphs[at].replace(/\w+\.$/, act.text)
      })
    else if (act.do === 'extract') desk.extract()
    else if (act.do === 'type') this.type(act.at)
    else if (act.do === 'export') this.files.push({text: desk.out(act.format), work: [], seen: new Set()})
    else if (act.do === 'work') this.work(act.file, act.at)
    else if (act.do === 'import') this.import(act.file, act.bare)
  }
  /** Over whatever stands there: that the typist saw, and meant to replace. */
  type(at: number) {
    const {segments} = this.desk.extract()
    const key = this.pick(segments, at)?.key
    if (key === undefined) return
    for (const mark of (this.desk.texts[key] ?? '').match(/نص§\d+§/g) ?? []) this.written.delete(mark)
    const text = named(this.count++)
    this.desk.type({[key]: text})
    this.written.add(text)
  }
  /** A translator works on a file: the text that stood in it is theirs to replace, but only there. */
  work(file: number, at: number) {
    const one = this.pick(this.files, file)
    const old = one && this.pick([...new Set(one.text.match(/نص§\d+§/g))], at)
    if (!one || !old) return
    const text = named(this.count++)
    one.text = one.text.replaceAll(old, text)
    one.seen.add(old)
    one.work = [...one.work.filter((other) => other !== old), text]
  }
  import(file: number, bare: boolean) {
    const one = this.pick(this.files, file)
    if (!one) return
    this.desk.in(bare ? one.text.replace(BASE, '') : one.text)
    // What the translator of this file saw and replaced may go; no other.
    for (const text of one.seen) if (!this.found(text)) this.written.delete(text)
    for (const text of one.work) this.written.add(text)
  }
  found(text: string) {
    return `${this.desk.locale.file ?? ''}\n${this.desk.locale.state ?? ''}`.includes(text)
  }
}

test('whatever is edited, sent out and brought home, in any order: no text of a person is lost', () => {
  fc.assert(
    fc.property(fc.array(act, {maxLength: 40}), (acts) => {
      const room = new Newsroom()
      for (const one of acts) {
        room.run(one)
        const lost = [...room.written].filter((text) => !room.found(text))
        if (lost.length) throw new Error(`Lost after ${one.do}: ${lost.join(', ')}`)
      }
    }),
    {numRuns: 400}
  )
})
