import * as z from 'zod'
import type {
  LogLine,
  SaveRequest,
  SendRequest,
  SignAnswer,
  SignRequest,
  WaiveRequest,
  WriteAnswer
} from '../../desk/protocol.ts'
import {attributionSheet, creditSheet, figureSheet} from '../../outputs/ledger-sheets.ts'
import {saveTarget} from '../commands/save.ts'
import {signStory} from '../commands/sign.ts'
import {ledgerOf} from '../commands/story-ledgers.ts'
import type {Settings} from '../config/whole-settings.ts'
import {systemReason, UsageError} from '../files/errors.ts'
import type {DeskLog} from './log.ts'
import {editionPolicy, picture} from './page.ts'
import {sendOut} from './send.ts'
import {type DeskAnswer, type DeskRequest, json} from './server.ts'
import type {Stories} from './stories.ts'

export interface ApiOptions {
  readonly stories: () => Stories
  readonly settings: () => Settings
  readonly log: DeskLog
  readonly project: string
  readonly proposed: string | undefined
  readonly readOnly: boolean
  readonly now: () => string
}

const where = {
  slug: z.string().min(1).max(500),
  locale: z.string().min(1).max(100),
  key: z.string().min(1).max(200),
  version: z.string().max(64),
  by: z.string().trim().min(1).max(200).optional()
}
const saveSchema = z.strictObject({
  ...where,
  text: z.string().max(200_000).optional(),
  state: z.enum(['initial', 'translated', 'reviewed', 'final', 'keep', 'settle'])
})
const waiveSchema = z.strictObject({
  ...where,
  text: z.string().max(200_000).optional(),
  rule: z.string().min(1).max(200),
  reason: z.string().trim().min(1).max(2000)
})
const sendSchema = z.strictObject({
  action: z.enum(['build', 'withhold', 'kill', 'correct']),
  slug: where.slug,
  by: where.by,
  text: z.string().max(10_000).optional(),
  dryRun: z.boolean()
})
const signSchema = z.strictObject({
  slug: where.slug,
  locale: where.locale,
  by: z.string().trim().min(1).max(200),
  hash: z.string().min(1).max(128)
})
const pageSchema = z.strictObject({
  slug: where.slug,
  locale: where.locale,
  texts: z.record(z.string(), z.string().max(200_000))
})

/** A request of which the asker is to blame. */
class BadRequest extends Error {}

/** Answers what the page asks, and does what it is told through the functions of the commands. */
export function deskApi(options: ApiOptions): (request: DeskRequest) => Promise<DeskAnswer | undefined> {
  return async (request) => {
    try {
      return request.method === 'POST' ? await write(request, options) : await read(request, options)
    } catch (error) {
      if (error instanceof BadRequest) return {...json({error: error.message}), status: 400}
      const known = error instanceof UsageError ? error.message : systemReason(error)
      return {...json({error: known ?? `Polyedition failed: ${(error as Error).message}`}), status: known ? 422 : 500}
    }
  }
}

async function read({path, query}: DeskRequest, options: ApiOptions): Promise<DeskAnswer | undefined> {
  const {stories, settings, log, project, proposed, readOnly, now} = options
  const asked = (name: string): string => query.get(name) ?? ''
  const [slug, locale] = [asked('slug'), asked('locale')]
  if (path.startsWith('/files/')) return picture(settings(), path.slice('/files/'.length))
  const [, of, name] = /^\/pages\/([^/]+)\/([^/]+)\.html$/.exec(path) ?? []
  if (of !== undefined && name !== undefined) {
    const body = await stories().page(name, of)
    return body === undefined
      ? undefined
      : {type: 'text/html', body, headers: {'content-security-policy': editionPolicy}}
  }
  switch (path) {
    case '/api/hello':
      return json(stories().hello(project, proposed, readOnly))
    case '/api/overview':
      return json(await stories().overview())
    case '/api/story':
      return json(await stories().view(slug, locale))
    case '/api/findings':
      return json(await stories().findings(slug, locale))
    case '/api/help':
      return json(await stories().help(slug, locale, asked('key')))
    case '/api/ledger': {
      const of = {articles: [slug], ...(locale !== '' && {locales: [locale]})}
      // Who signs does so before its time.
      const {stories: found} = await ledgerOf({settings: settings(), ...of, now: now(), withheld: true})
      return json(
        found.flatMap(({figures, attribution, credit}) => [
          figureSheet(figures),
          attributionSheet(attribution),
          creditSheet(credit)
        ])
      )
    }
    case '/api/signatures':
      return json(await stories().signatures(slug, locale))
    case '/api/log':
      return json(log.read())
    default:
      return undefined
  }
}

async function write({path, body = ''}: DeskRequest, options: ApiOptions): Promise<DeskAnswer | undefined> {
  const {stories, settings, now, readOnly} = options
  if (path === '/api/page') {
    const {slug, locale, texts: unsaved} = asked(pageSchema, body)
    const html = await stories().page(slug, locale, unsaved)
    return html === undefined ? undefined : json({html})
  }
  if (path === '/api/send') {
    const {by, ...wanted} = asked(sendSchema, body) as SendRequest
    if (readOnly && !wanted.dryRun) return refused
    const answer = await sendOut(wanted, settings(), now())
    const {action, slug, text} = wanted
    if (!wanted.dryRun) note(options, {by, did: action, slug, told: text})
    return json(answer)
  }
  if (path !== '/api/save' && path !== '/api/waive' && path !== '/api/sign') return undefined
  if (readOnly) return refused
  if (path === '/api/sign') return sign(asked(signSchema, body), options)
  return path === '/api/save'
    ? save(asked(saveSchema, body) as SaveRequest, options)
    : waive(asked(waiveSchema, body) as WaiveRequest, options)
}

const refused: DeskAnswer = {...json({error: 'This desk only shows; start `polyedition desk` to work'}), status: 403}

async function save({slug, state, text, by, ...rest}: SaveRequest, options: ApiOptions): Promise<DeskAnswer> {
  const {story, saved} = await saveTarget({
    ...{settings: options.settings(), article: slug, ...rest},
    ...(state !== 'settle' && {state}),
    ...(text !== undefined && {text}),
    ...(by !== undefined && {by})
  })
  const {locale, key} = rest
  const segment = options.stories().segment(story, locale, key)
  if (!saved) return {...json({segment, conflict: true} satisfies WriteAnswer), status: 409}
  note(options, {by, did: state === 'keep' ? 'save' : 'accept', slug, locale, key, told: segment.state})
  return json({segment} satisfies WriteAnswer)
}

async function waive({slug, rule, reason, by, text, ...rest}: WaiveRequest, options: ApiOptions): Promise<DeskAnswer> {
  const {story, saved} = await saveTarget({
    ...{settings: options.settings(), article: slug, waive: {rule, reason}, ...rest},
    ...(text !== undefined && {text}),
    ...(by !== undefined && {by})
  })
  const {locale, key} = rest
  const segment = options.stories().segment(story, locale, key)
  if (!saved) return {...json({segment, conflict: true} satisfies WriteAnswer), status: 409}
  note(options, {by, did: 'waive', slug, locale, key, told: `${rule}: ${reason}`})
  return json({segment} satisfies WriteAnswer)
}

async function sign({slug, locale, by, hash: read}: SignRequest, options: ApiOptions): Promise<DeskAnswer> {
  const {settings, stories, now} = options
  const told = await signStory({settings: settings(), article: slug, locale, by, read, now: now()})
  const signatures = await stories().signatures(slug, locale)
  // What is open, or was saved while it was written, is seen in what is told of it.
  if (told.another || told.open.length > 0 || told.meanwhile.length > 0)
    return {...json({signatures, conflict: true} satisfies SignAnswer), status: 409}
  note(options, {by, did: 'sign', slug, locale, told: told.hash.slice(0, 16)})
  return json({signatures} satisfies SignAnswer)
}

type Noted = {readonly [Name in keyof LogLine]?: LogLine[Name] | undefined} & Pick<LogLine, 'did' | 'slug'>

function note({log, now}: ApiOptions, {did, slug, ...rest}: Noted): void {
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== ''))
  log.write({at: now(), did, slug, ...known})
}

function asked<T>(schema: z.ZodType<T>, body: string): T {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new BadRequest('Found no JSON, expected an object')
  }
  const {data, error} = schema.safeParse(value)
  if (data !== undefined) return data
  const [first] = error?.issues ?? []
  throw new BadRequest(`\`${first?.path.join('.') ?? ''}\`: ${first?.message ?? 'not as expected'}`)
}
