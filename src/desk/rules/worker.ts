/** Runs the rules on the pair that is being typed, beside the page. A newer pair ends the work on an older one. */
import type {Check} from '../../check/check.ts'
import {checks as ownChecks} from '../../check/checks/index.ts'
import {Pair, type PairDocument} from '../../check/pair.ts'
import {checkSides, type PairOptions} from '../../check/run.ts'
import {Side} from '../../check/text-reading.ts'
import {withoutUntranslated} from '../../check/untranslated.ts'
import {allWhole} from '../../languages/generic.ts'
import type {HouseStyle, Language} from '../../languages/language.ts'
import {loadLanguages} from '../../languages/load.ts'
import type {Finding, Origin} from '../../model.ts'
import type {FigureMark, Judgement, PairMessage, StoryMessage, Unable} from './messages.ts'

interface Reader {
  readonly story: StoryMessage
  readonly languages: Promise<readonly Language[]>
}

let reader: Reader | undefined
let newest = 0

/** Rules that read one pair; a few at a time, so that a newer pair is heard between them. */
const rules = ownChecks.filter(({scope}) => scope === 'pair' || scope === 'text')
const groups: Check[][] = []
for (const [at, rule] of rules.entries()) {
  if (at % 4 === 0) groups.push([])
  groups.at(-1)!.push(rule)
}

const scope = self as unknown as {
  postMessage(message: Judgement | Unable): void
  onmessage: ((event: MessageEvent<StoryMessage | PairMessage>) => void) | null
}

scope.onmessage = ({data}) => {
  if (data.type === 'story') {
    const locales = [data.sourceLocale, data.targetLocale]
    const languages = loadLanguages(locales).then(allWhole)
    languages.catch(unable)
    reader = {story: data, languages}
    return
  }
  newest = data.id
  judge(data).then((judgement) => judgement && scope.postMessage(judgement), unable)
}

const unable = (): void => scope.postMessage({unable: true})

/** Undefined where a newer pair has come. */
async function judge(message: PairMessage): Promise<Judgement | undefined> {
  if (!reader) return undefined
  const {story, languages} = reader
  const known = await languages
  const pair = pairOf(message, story, known)
  const options = optionsOf(message, story, known)
  const findings: Finding[] = []
  for (const group of groups) {
    await turn()
    if (newest !== message.id) return undefined
    findings.push(...checkSides(pair, {...options, checks: group}))
  }
  const {id, key, target} = message
  return {id, key, target, findings, figures: figuresOf(pair)}
}

function pairOf(message: PairMessage, story: StoryMessage, [from, to]: readonly Language[]): Pair {
  const {source, target, key, around, at} = message
  const {sourceLocale, targetLocale, rules} = story
  const {glossary, sourceStyle, targetStyle} = rules as {glossary?: NonNullable<PairOptions['glossary']>} & Styles
  const sides = (a: string, b: string): PairDocument['pairs'][number] =>
    withoutUntranslated({
      source: new Side(a, sourceLocale, from!, sourceStyle),
      target: new Side(b, targetLocale, to!, targetStyle)
    })
  const own = sides(source, target)
  const pairs = around.map(([a, b], place) => (place === at ? own : sides(a, b)))
  return new Pair(own.source, own.target, key, {pairs}, glossary ? {glossary} : {})
}

interface Styles {
  readonly sourceStyle?: Partial<HouseStyle>
  readonly targetStyle?: Partial<HouseStyle>
}

function optionsOf({origin, waived}: PairMessage, {rules}: StoryMessage, languages: readonly Language[]): PairOptions {
  return {
    languages,
    checks: [],
    severities: rules.severities,
    waivers: waived.map((rule) => ({rule, reason: ''})),
    ...(origin !== undefined && {originOf: () => origin as Origin})
  }
}

/** Values of both texts, each with the one that answers it. */
function figuresOf({figures}: Pair): FigureMark[] {
  const {matches, changed, missing, added} = figures
  const span = ({start, end}: {readonly start: number; readonly end: number}) => ({start, end})
  const both = (odd: boolean) => (one: (typeof changed)[number]) => ({
    ...{source: span(one.source), target: span(one.target), odd}
  })
  return [
    ...matches.map(both(false)),
    ...changed.map(both(true)),
    ...missing.map((one) => ({source: span(one), odd: true})),
    ...added.map((one) => ({target: span(one), odd: true}))
  ]
}

/** Lets messages in. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(0)
  })
