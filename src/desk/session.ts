import {batch, computed, type ReadonlySignal, type Signal, signal} from '@preact/signals'
import {fixTagged} from '../catalog/fix-tagged.ts'
import type {Finding, State} from '../model.ts'
import {api, Failure, type Of} from './api.ts'
import {type Draft, Drafts} from './drafts.ts'
import {name} from './person.ts'
import type {Hello, SegmentView, StoryFindings, StoryView, WriteAnswer} from './protocol.ts'
import {Judge} from './rules/client.ts'
import type {Judgement} from './rules/messages.ts'
import {fromTyped, readTyped, type Shape, type TypedText, toTyped} from './text.ts'

const NONE: StoryFindings = {findings: [], reasons: [], waits: false}
/** So many segments on each side are read with the one that is typed: names and quotations run over several. */
const AROUND = 8
/** Milliseconds without a change before the whole story is checked again. */
const QUIET = 500

/** What a person works on: one story in one locale. */
export class Session {
  readonly of: Of
  readonly drafts: Drafts
  readonly view: Signal<StoryView>
  readonly findings: Signal<StoryFindings> = signal(NONE)
  readonly judged: Signal<ReadonlyMap<string, Judgement>> = signal(new Map())
  /** Why the last write of a segment failed, in the server's words. */
  readonly failed: Signal<ReadonlyMap<string, string>> = signal(new Map())
  readonly saving: Signal<ReadonlySet<string>> = signal(new Set())
  readonly at: ReadonlySignal<ReadonlyMap<string, number>>
  readonly #judge: Judge
  readonly #end: () => void
  readonly #typed = new WeakMap<SegmentView, TypedText & {readonly text: string}>()
  readonly #sources = new WeakMap<SegmentView, TypedText & {readonly text: string}>()
  #asked = 0
  /** How many writes were answered. */
  #written = 0
  #due: ReturnType<typeof setTimeout> | undefined

  private constructor({project}: Hello, view: StoryView) {
    this.of = {slug: view.slug, locale: view.target.locale}
    this.view = signal(view)
    this.drafts = new Drafts(project, this.of)
    this.#end = this.drafts.follow()
    this.at = computed(() => new Map(this.view.value.segments.map(({key}, at) => [key, at])))
    this.#judge = new Judge(
      {sourceLocale: view.source.locale, targetLocale: view.target.locale, rules: view.rules},
      (judgement) => {
        this.judged.value = new Map([...this.judged.peek(), [judgement.key, judgement]])
      }
    )
  }

  static async open(hello: Hello, of: Of): Promise<Session> {
    const session = new Session(hello, await api.story(of))
    void session.check()
    return session
  }

  close(): void {
    clearTimeout(this.#due)
    this.#end()
    this.#judge.close()
  }

  /** Read the story again: something changed. */
  async refresh(): Promise<void> {
    const begun = this.#written
    const view = await api.story(this.of)
    if (begun !== this.#written || this.saving.peek().size > 0) {
      // It may be older than what was saved meanwhile.
      clearTimeout(this.#due)
      this.#due = setTimeout(() => void this.refresh().catch(() => {}), QUIET)
      return
    }
    if (view.version !== this.view.peek().version || view.headline !== this.view.peek().headline) this.#take(view)
    // Who saves text after text is not made to wait for all of them.
    clearTimeout(this.#due)
    this.#due = setTimeout(() => void this.check().catch(() => {}), QUIET)
  }

  /** The findings of the whole story, as a build would report them. */
  async check(): Promise<void> {
    const asked = ++this.#asked
    const found = await api.findings(this.of)
    if (asked === this.#asked) this.findings.value = found
  }

  #take(view: StoryView): void {
    // A segment that is as it was stays the same object: nothing of it is drawn again.
    const known = new Map(this.view.peek().segments.map((one) => [one.key, one]))
    const segments = view.segments.map((one) => {
      const before = known.get(one.key)
      return before?.version === one.version && before.source === one.source ? before : one
    })
    this.view.value = {...view, segments}
  }

  segment(key: string): SegmentView | undefined {
    return this.view.value.segments[this.at.value.get(key) ?? -1]
  }

  shape({tags}: SegmentView, side: 'source' | 'target' = 'target'): Shape {
    return {tags, figures: new Map(this.view.value.figures.map((one) => [one.name, one[side]]))}
  }

  source(segment: SegmentView): TypedText & {readonly text: string} {
    const known = this.#sources.get(segment)
    if (known) return known
    const text = toTyped(segment.source, segment.tags)
    const made = {text, ...readTyped(text, this.shape(segment, 'source'))}
    this.#sources.set(segment, made)
    return made
  }

  /** The target as saved, as it is typed. */
  target(segment: SegmentView): TypedText & {readonly text: string} {
    const known = this.#typed.get(segment)
    if (known) return known
    const text = toTyped(segment.target ?? '', segment.tags)
    const made = {text, ...readTyped(text, this.shape(segment))}
    this.#typed.set(segment, made)
    return made
  }

  /** A draft that says something else than what is saved. */
  draft(segment: SegmentView): Draft | undefined {
    const draft = this.drafts.of(segment.key)
    return draft && draft.text !== this.target(segment).text ? draft : undefined
  }

  /** Somebody else changed the segment since the draft was begun. */
  conflicts(segment: SegmentView): boolean {
    const draft = this.draft(segment)
    return draft !== undefined && draft.version !== segment.version
  }

  type(segment: SegmentView, text: string): void {
    const {key} = segment
    const base = this.draft(segment)?.version ?? segment.version
    if (text === this.target(segment).text && base === segment.version) this.drafts.drop(key)
    else if (this.drafts.of(key)?.text !== text) this.drafts.keep(key, text, base)
    this.judge(segment, text)
  }

  /** Let the rules look at a text that is typed. */
  judge(segment: SegmentView, text: string): void {
    const {segments} = this.view.peek()
    const place = this.at.peek().get(segment.key) ?? 0
    const near = segments
      .slice(Math.max(0, place - AROUND), place + AROUND + 1)
      .filter((one) => one.key === segment.key || one.target !== undefined)
    this.#judge.ask({
      ...{key: segment.key, source: this.source(segment).plain, target: readTyped(text, this.shape(segment)).plain},
      around: near.map((one) => [this.source(one).plain, this.target(one).plain] as const),
      at: near.findIndex((one) => one.key === segment.key),
      ...(segment.origin !== undefined && {origin: segment.origin}),
      waived: segment.waivers.map(({rule}) => rule)
    })
  }

  /** What is wrong with a segment: what the rules say of what is typed, or the whole story's findings of it. */
  findingsOf(segment: SegmentView): readonly Finding[] {
    const draft = this.draft(segment)
    const told = this.findings.value.findings.filter(({key}) => key === segment.key)
    if (!draft) return told
    const judged = this.judged.value.get(segment.key)
    return judged && draft.text !== '' ? judged.findings : []
  }

  /** What a fix would make of what is typed, with the others of its rule: a pair of marks is mended at once. Undefined
   *  where it cannot be applied. */
  fixed(segment: SegmentView, finding: Finding): string | undefined {
    if (!finding.fix) return undefined
    const alike = this.findingsOf(segment).filter(({ruleId}) => ruleId === finding.ruleId)
    const fixes = alike.flatMap(({fix}) => fix ?? [])
    const shape = this.shape(segment)
    const typed = this.drafts.of(segment.key)?.text ?? this.target(segment).text
    const {plain} = readTyped(typed, shape)
    const made = fixTagged(fromTyped(typed, shape), segment.tags, fixes, plain)
    return made.applied.length > 0 ? toTyped(made.text, segment.tags) : undefined
  }

  async save(segment: SegmentView, state: State | 'keep' | 'settle'): Promise<boolean> {
    const draft = this.draft(segment)
    if (!draft && state === 'keep') return true
    const text = draft && {text: fromTyped(draft.text, this.shape(segment))}
    return this.#write(segment, draft, (where) => api.save({...where, ...text, state}))
  }

  async waive(segment: SegmentView, rule: string, reason: string): Promise<boolean> {
    const draft = this.draft(segment)
    const text = draft && {text: fromTyped(draft.text, this.shape(segment))}
    return this.#write(segment, draft, (where) => api.waive({...where, ...text, rule, reason}))
  }

  async #write(
    {key, version}: SegmentView,
    draft: Draft | undefined,
    send: (where: Of & {key: string; version: string; by?: string}) => Promise<WriteAnswer>
  ): Promise<boolean> {
    const by = name.peek()
    this.saving.value = new Set([...this.saving.peek(), key])
    this.failed.value = new Map([...this.failed.peek()].filter(([one]) => one !== key))
    try {
      const where = {...this.of, key, version: draft?.version ?? version, ...(by !== '' && {by})}
      const {segment, conflict} = await send(where)
      this.#written++
      batch(() => this.#settle(segment, draft, conflict === true, where.version))
      return conflict !== true
    } catch (error) {
      const told = error instanceof Failure ? error.message : String(error)
      this.failed.value = new Map([...this.failed.peek(), [key, told]])
      return false
    } finally {
      this.saving.value = new Set([...this.saving.peek()].filter((one) => one !== key))
    }
  }

  #settle(segment: SegmentView, sent: Draft | undefined, conflict: boolean, base: string): void {
    const view = this.view.peek()
    const {key} = segment
    this.view.value = {...view, version: '', segments: view.segments.map((one) => (one.key === key ? segment : one))}
    if (conflict) return
    const draft = this.drafts.of(key)
    if (!draft) return
    // What was typed while it was being saved goes on from here.
    if (sent && draft.text === sent.text) this.drafts.drop(key)
    else if (draft.version === base) this.drafts.keep(key, draft.text, segment.version)
  }

  /** What is typed goes on from what somebody else saved. */
  rebase(segment: SegmentView): void {
    const draft = this.drafts.of(segment.key)
    if (draft) this.drafts.keep(segment.key, draft.text, segment.version)
  }
}

/** Nobody has said of this target that it translates the source as it is now. */
export const isOpen = ({status, state}: SegmentView): boolean =>
  status === 'missing' || status === 'stale' || state === 'initial'
