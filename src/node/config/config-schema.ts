import {z} from 'zod'
import {addressProblem, siteProblem} from '../../address.ts'
import {presets} from '../../article/index.ts'
import type {Check} from '../../check/check.ts'
import {brokenParts} from '../../languages/generic.ts'
import type {LanguagePack} from '../../languages/language.ts'
import type {Gravity} from '../../model.ts'
import type {Output} from '../../outputs/index.ts'
import type {Config} from './config.ts'

/** Refinements never throw: they catch what `Intl` throws. */
const asks = (question: (value: string) => unknown) => (value: string) => {
  try {
    return Boolean(question(value))
  } catch {
    return false
  }
}
const knownTag = asks((tag) => new Intl.Locale(tag))
const knownScript = asks((script) => new RegExp(`\\p{Script=${script}}`, 'u'))
const knownZone = asks((timeZone) => new Intl.DateTimeFormat('en', {timeZone}))

/** Without slug and locale two editions would have one address. */
const isPermalink = (text: string) =>
  text.includes('{slug}') &&
  text.includes('{locale}') &&
  /^(?:[\w.~/-]|\{(?:slug|locale|year|month|day)\})+$/.test(text) &&
  !/^\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(text)

const tag = z.string().refine(knownTag, {error: 'a BCP 47 tag such as `ar` or `ar-EG-u-nu-arab`'})
/** A locale's name is a folder on disk and a part of addresses, so it can contain nothing else. */
const localeName = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, {error: 'the name of a locale such as `ar` or `ar-EG`'})
  .refine(knownTag, {error: 'the name of a locale such as `ar` or `ar-EG`'})
const folder = z
  .string()
  .min(1)
  .refine((path) => !path.includes('\0'), {error: 'a path without a NUL character'})
const positive = z.number().int().positive()
const severity = z.enum(['error', 'warning', 'info', 'off'])

const direction = z.enum(['ltr', 'rtl'])

const style = z.strictObject({
  digits: z.enum(['latn', 'arab']).optional(),
  months: z.string().min(1).optional(),
  quotes: z
    .array(z.tuple([z.string().min(1), z.string().min(1)]))
    .min(1)
    .optional(),
  percent: z.enum(['sign', 'word']).optional(),
  range: direction.optional(),
  score: direction.optional(),
  percentSign: direction.optional(),
  numericDate: direction.optional(),
  datelineCase: z.enum(['upper', 'as-written']).optional()
})

/** One `*` on both sides or on neither, and nothing that runs. */
const addresses = z.record(z.string().min(1), z.string().min(1)).superRefine((patterns, {addIssue}) => {
  const stars = (text: string) => text.split('*').length - 1
  for (const [from, to] of Object.entries(patterns)) {
    const fits = stars(from) <= 1 && stars(to) <= stars(from) && addressProblem(to.replace('*', '')) === undefined
    const message = 'an address, with `*` at most once on each side, and there only where the other has it'
    if (!fits) addIssue({code: 'custom', path: [from], message, input: to})
  }
})

const locale = z.strictObject({
  locale: localeName,
  tag: tag.optional(),
  fallback: z.union([localeName, z.array(localeName)]).optional(),
  territory: z
    .string()
    .regex(/^[A-Z]{2}$/, {error: 'two capital letters of ISO 3166 such as `EG`'})
    .optional(),
  addresses: addresses.optional(),
  style: style.optional()
})

const limits = z.strictObject({
  bytes: positive.optional(),
  blocks: positive.optional(),
  nesting: positive.optional()
})

const word = z.string().min(1)
const notYet = z.strictObject({
  fields: z.record(z.string(), z.union([z.boolean(), word, z.array(word).min(1)])).optional(),
  dates: z.array(word).optional()
})

const staleChoice = z.enum(['hold', 'source', 'old'])
/** Before the plain word in its union: an enumeration would complain about any object. */
const byGravity = z.strictObject({
  negation: staleChoice.optional(),
  figure: staleChoice.optional(),
  quote: staleChoice.optional(),
  name: staleChoice.optional(),
  wording: staleChoice.optional(),
  typo: staleChoice.optional()
} satisfies Record<Gravity, unknown>)

const isOutput = (value: unknown) => isObject(value) && 'render' in value && 'name' in value
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Paths are added to it, and everybody reads it. */
const baseUrl = z
  .url({protocol: /^https?$/, error: 'an address that begins with `https://`'})
  .refine((address) => siteProblem(address) === undefined, {
    error: 'an address that begins with `https://`, without a password, a query or a fragment'
  })
const perLocale = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))])
const feeds = z.strictObject({
  title: perLocale.optional(),
  description: perLocale.optional(),
  limit: positive.optional(),
  baseUrl: baseUrl.optional()
})

/** An absent part would be taken for one that no text has; an empty one says that nothing is known. */
const languagePack = z.custom<LanguagePack>(isObject, {error: 'a language pack'}).superRefine((pack, {addIssue}) => {
  if (!isObject(pack)) return
  const tagged = knownTag(String(pack.tag))
  const turned = pack.dir === 'ltr' || pack.dir === 'rtl'
  const wrong = [
    ...(tagged ? [] : ['tag']),
    ...(turned ? [] : ['dir']),
    ...(knownScript(pack.script) ? [] : ['script'])
  ]
  for (const part of new Set([...wrong, ...brokenParts(pack)])) {
    const message = kinds[part] ?? 'this part of a language pack, empty where nothing is known (`{}`, `[]`)'
    addIssue({code: 'custom', path: part.split('.'), message, input: pack})
  }
})
const kinds: Readonly<Record<string, string>> = {
  tag: 'a BCP 47 tag such as `ar`',
  dir: 'one of `ltr`, `rtl`',
  script: 'the name of a script such as `Arab`',
  name: 'the own name of the language'
}

const pluginName = z.union([
  z.string().min(1),
  z.custom<object>((value) => typeof value === 'function', {error: 'the name of a package, a path, or a plug-in'})
])
const pluginParts = {plugin: pluginName, options: z.unknown().optional(), version: z.string().min(1).optional()}
const syntaxPlugin = z.strictObject(pluginParts)
const pagePlugin = z.strictObject({...pluginParts, trusted: z.boolean().optional()})
const plugins = (one: typeof syntaxPlugin | typeof pagePlugin) =>
  z.array(z.union([one, pluginName, z.tuple([pluginName, z.unknown()])])).optional()
const markdown = z.strictObject({plugins: plugins(syntaxPlugin)})
const html = z.strictObject({rehypePlugins: plugins(pagePlugin)})

const presetNames: readonly string[] = presets
const oneOfPresets = `one of ${presets.map((name) => `\`${name}\``).join(', ')}`
const protect = z.array(
  z.union([
    z.strictObject({
      pattern: z
        .string()
        .min(1)
        .refine(
          asks((text) => new RegExp(text, 'gmu')),
          {error: 'a regular expression'}
        )
    }),
    z.strictObject({open: z.string().min(1), close: z.string().min(1)}),
    z.string().refine((name) => presetNames.includes(name), {error: oneOfPresets})
  ])
)

/** Strict: an unknown option is a typing mistake. */
const configSchema = z.strictObject({
  $schema: z.string().optional(),
  source: localeName.optional(),
  locales: z
    .array(z.union([localeName, locale]))
    .min(1)
    .optional(),
  articles: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  localeFiles: folder.optional(),
  stateFiles: folder.optional(),
  glossary: folder.optional(),
  editions: folder.optional(),
  fields: z.record(z.string(), z.string().min(1)).optional(),
  notYet: notYet.optional(),
  prose: z.array(z.string().min(1)).optional(),
  directives: z.array(z.string().min(1)).optional(),
  protect: protect.optional(),
  elements: z
    .array(z.string().regex(/^[A-Za-z][\w.:-]*$/, {error: 'the name of an element such as `iframe`'}))
    .optional(),
  markdown: markdown.optional(),
  html: html.optional(),
  outputs: z
    .array(z.union([z.string().min(1), z.custom<Output>(isOutput, {error: 'an output'})]))
    .min(1)
    .optional(),
  timeZone: z.string().refine(knownZone, {error: 'an IANA time zone such as `UTC` or `Asia/Jerusalem`'}).optional(),
  feeds: feeds.optional(),
  baseUrl: baseUrl.optional(),
  permalink: z.string().refine(isPermalink, {error: 'an address such as `{locale}/{year}/{slug}/`'}).optional(),
  severities: z.record(z.string(), severity).optional(),
  missing: z.enum(['hold', 'source']).optional(),
  stale: z.union([byGravity, staleChoice]).optional(),
  require: z.enum(['initial', 'translated', 'reviewed', 'final']).optional(),
  limits: limits.optional(),
  languages: z.array(languagePack).optional(),
  checks: z.array(z.custom<Check>(isObject, {error: 'a check'})).optional()
})

/** The configuration, or all that is wrong with it. */
export function validate(
  given: unknown
): {config: Config; issues?: never} | {config?: never; issues: z.core.$ZodIssue[]} {
  const {data, error} = configSchema.safeParse(given)
  return error ? {issues: error.issues} : {config: data as Config}
}

/** The options that may stand at a place of the configuration. */
export function knownKeys(path: readonly PropertyKey[]): string[] {
  if (path[0] === 'locales' && path[2] === 'style') return Object.keys(style.shape)
  if (path[0] === 'locales') return Object.keys(locale.shape)
  if (path[0] === 'markdown') return Object.keys((path.length > 1 ? syntaxPlugin : markdown).shape)
  if (path[0] === 'html') return Object.keys((path.length > 1 ? pagePlugin : html).shape)
  if (path[0] === 'protect') return ['pattern', 'open', 'close']
  if (path[0] === 'feeds') return Object.keys(feeds.shape)
  if (path[0] === 'notYet') return Object.keys(notYet.shape)
  if (path[0] === 'stale') return Object.keys(byGravity.shape)
  if (path[0] === 'limits') return Object.keys(limits.shape)
  return Object.keys(configSchema.shape).filter((key) => key !== '$schema')
}
