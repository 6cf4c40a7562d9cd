import * as z from 'zod'
import {addressProblem, siteProblem} from '../../address.ts'
import {presets, sitePresets} from '../../article/index.ts'
import type {Check} from '../../check/check.ts'
import type {DraftProvider} from '../../draft/index.ts'
import {brokenParts} from '../../languages/generic.ts'
import type {LanguagePack} from '../../languages/language.ts'
import type {Gravity} from '../../model.ts'
import {outputNames} from '../../outputs/names.ts'
import type {Output} from '../../outputs/output.ts'
import {ruleIds} from '../../rule-ids.ts'
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

/** Names that are not among them are refused later, with the nearest. */
const outputName = z
  .string()
  .min(1)
  .meta({enum: [...outputNames]})

const direction = z.enum(['ltr', 'rtl'])

const style = z.strictObject({
  digits: z.enum(['latn', 'arab', 'arabext']).optional().describe('Digits of numbers, dates and list markers.'),
  months: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A family of month names among those of the language, such as `both`, `gregorian` or `levant` in Arabic.'
    ),
  quotes: z
    .array(z.tuple([z.string().min(1), z.string().min(1)]))
    .min(1)
    .optional()
    .describe('Pairs of quotation marks: the outer ones, then those inside them.'),
  percent: z.enum(['sign', 'word']).optional().describe('Whether percents are written with the sign or with a word.'),
  range: direction.optional().describe('The way in which ranges run in a line.'),
  score: direction.optional().describe('The way in which scores run in a line. Default: as ranges do.'),
  percentSign: direction.optional().describe('The side of its number on which the percent sign stands.'),
  numericDate: direction.optional().describe('The way in which dates such as 14/02/2024 run in a line.'),
  smallNumbers: z
    .enum(['words', 'digits'])
    .optional()
    .describe('Whether bound figures below ten are printed in words beside their noun.'),
  noBreak: z
    .array(z.enum(['unit', 'initial']))
    .optional()
    .describe('Where pages break no line: between a numeral and its unit, an initial and its name.'),
  prefixHyphen: z
    .string()
    .min(1)
    .max(2)
    .optional()
    .describe(
      'The sign between a prefix and a word in another script or a number, such as the maqaf or `-` in Hebrew.'
    ),
  datelineCase: z
    .enum(['upper', 'as-written'])
    .optional()
    .describe('Whether the place of a dateline is printed in capitals.')
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

const states = ['initial', 'translated', 'reviewed', 'final'] as const

const locale = z.strictObject({
  locale: localeName.describe('Name of its folder and of the locale on the command line: `ar`, `ar-EG`.'),
  tag: tag
    .optional()
    .describe('BCP 47 tag by which numbers and dates are printed: `ar-EG-u-nu-arab`. Default: `locale`.'),
  fallback: z
    .union([localeName, z.array(localeName)])
    .optional()
    .describe('The locale, or locales, whose translations serve where this one has none.'),
  territory: z
    .string()
    .regex(/^[A-Z]{2}$/, {error: 'two capital letters of ISO 3166 such as `EG`'})
    .optional()
    .describe('ISO 3166 code of the territory where the edition is read; rights may exclude it.'),
  addresses: addresses
    .optional()
    .describe(
      'Where links and pictures lead in this edition, by their address in the article, with one `*` for anything.'
    ),
  require: z
    .enum(states)
    .optional()
    .describe('The least state of a translation that this edition prints. Default: that of the project.'),
  sign: z
    .literal('required')
    .optional()
    .describe('The translations of this edition must be signed. Default: that of the project.'),
  style: style.optional().describe('House style of this edition, over the defaults of its language.')
})

const limits = z.strictObject({
  bytes: positive.optional().describe('The longest article in bytes. Default 2,000,000.'),
  blocks: positive.optional().describe('The most blocks in an article. Default 20,000.'),
  nesting: positive.optional().describe('The deepest nesting in an article. Default 100 levels.')
})

const word = z.string().min(1)
const notYet = z.strictObject({
  fields: z
    .record(z.string(), z.union([z.boolean(), word, z.array(word).min(1)]))
    .optional()
    .describe('Fields, each with the value that holds a story back: `{"draft": true}`. Replaces ours.'),
  dates: z.array(word).optional().describe('Fields that hold a story back until the date in them. Replaces ours.')
})

const staleChoice = z.enum(['hold', 'source', 'old'])
/** Before the plain word in its union: an enumeration would complain about any object. */
const byGravity = z.strictObject({
  negation: staleChoice.optional().describe('The edit adds or removes a negation.'),
  figure: staleChoice.optional().describe('The edit changes a value or its hedge.'),
  quote: staleChoice.optional().describe('The edit changes something between quotation marks.'),
  name: staleChoice.optional().describe('The edit changes a name.'),
  wording: staleChoice.optional().describe('The edit changes other words.'),
  typo: staleChoice.optional().describe('The edit mends a slip of the pen, spacing or punctuation.')
} satisfies Record<Gravity, unknown>)

const isOutput = (value: unknown) => isObject(value) && 'render' in value && 'name' in value
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Paths are added to it, and everybody reads it. */
const baseUrl = z
  .url({protocol: /^https?$/, error: 'an address that begins with `https://`'})
  .refine((address) => siteProblem(address) === undefined, {
    error: 'an address that begins with `https://`, without a password, a query or a fragment'
  })
  .meta({pattern: '^https?://'})
const perLocale = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))])
const feeds = z.strictObject({
  title: perLocale.optional().describe('Name of the publication: one, or one for each locale.'),
  description: perLocale.optional().describe('What the publication is about: one text, or one for each locale.'),
  limit: positive.optional().describe('Editions in one feed, the newest first. Default 50.'),
  baseUrl: baseUrl
    .optional()
    .describe('Address of the editions for feeds, site maps and machines, for a project whose pages link relatively.'),
  logo: z
    .string()
    .refine((text) => addressProblem(text, 'site') === undefined, {
      error: 'the absolute address of a picture such as `https://news.example/logo.png`'
    })
    .meta({pattern: '^https?://'})
    .optional()
    .describe('Absolute address of the logo of the publication, for search engines and feeds.')
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
const pluginParts = {
  plugin: pluginName.describe('The name of its package, or the path of its file.'),
  options: z.unknown().optional().describe('What the plug-in is given.'),
  version: z
    .string()
    .min(1)
    .optional()
    .describe('Of a plug-in of your own, so that a build knows it from another. A package says its own.')
}
const syntaxPlugin = z.strictObject(pluginParts)
const pagePlugin = z.strictObject({
  ...pluginParts,
  trusted: z.boolean().optional().describe('Run it after the page was sanitized: what it adds is printed as it is.')
})
const plugins = (one: typeof syntaxPlugin | typeof pagePlugin) =>
  z.array(z.union([one, pluginName, z.tuple([pluginName, z.unknown()])])).optional()
const markdown = z.strictObject({
  plugins: plugins(syntaxPlugin).describe('remark plug-ins that add syntax, such as `remark-math`.')
})
const html = z.strictObject({
  rehypePlugins: plugins(pagePlugin).describe('rehype plug-ins, in the order in which they run.')
})

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
        .describe('A regular expression, read with the flags `gmu`: what it matches is not translated.')
    }),
    z.strictObject({
      open: z.string().min(1).describe('The sign that opens what is not translated: `{%`.'),
      close: z.string().min(1).describe('The sign that closes it: `%}`.')
    }),
    z
      .string()
      .refine((name) => presetNames.includes(name), {error: oneOfPresets})
      .meta({enum: presets})
  ])
)

const providerBase = {
  price: z
    .strictObject({
      input: z.number().min(0).describe('Of what is sent.'),
      output: z.number().min(0).describe('Of the answer.')
    })
    .optional()
    .describe('What a million tokens cost, of input and of output, in any currency.'),
  trusted: z
    .boolean()
    .optional()
    .describe('Stories that are not to be out yet may be sent to it, with `--embargoed`. Default: they are not.'),
  timeout: z.number().positive().optional().describe('Seconds for one request. Default 120.')
}
const httpAddress = z.string().regex(/^https?:\/\/\S+$/, {error: 'an address such as `https://models.example/v1`'})
const variable = z.string().regex(/^[A-Za-z_]\w*$/, {error: 'the name of an environment variable'})
const provider = z.union([
  z.strictObject({
    kind: z.literal('openai').describe("A server that speaks OpenAI's protocol."),
    url: httpAddress.describe('Base address, to which `/chat/completions` is added.'),
    model: z.string().min(1).describe('The name of the model, as the server calls it.'),
    keyVariable: variable.optional().describe('The environment variable in which its key is.'),
    ...providerBase
  }),
  z.strictObject({
    kind: z.literal('deepl').describe('DeepL, by the package `deepl-node`, which the project installs.'),
    url: httpAddress.optional().describe('Address of the server, where it is another than the usual one.'),
    keyVariable: variable
      .optional()
      .describe('The environment variable in which its key is. Default `DEEPL_AUTH_KEY`.'),
    ...providerBase
  }),
  z.strictObject({
    command: z
      .array(z.string().min(1))
      .min(1)
      .describe('A program and its arguments, which reads an item a line and writes `{key, target}` a line.'),
    ...providerBase
  }),
  z.strictObject({
    draft: z
      .custom<DraftProvider['draft']>((value) => typeof value === 'function', {error: 'a function'})
      .describe('A function; only in a configuration in TypeScript or JavaScript.'),
    ...providerBase
  })
])
const draft = z.strictObject({
  providers: z
    .record(z.string().regex(/^(?!memory$)[\w-]+$/, {error: 'a name other than `memory`'}), provider)
    .describe('Machines that draft translations, by the name that `translate --from` is given.'),
  attempts: positive.optional().describe('How often a segment is asked for before it is reported. Default 3.'),
  concurrency: positive
    .optional()
    .describe('Requests at the same time. Default 4; of a run through a queue, waiting in it, 32.'),
  requestsPerMinute: positive
    .optional()
    .describe('Requests that begin in a minute, by all workers of a queue together.'),
  batchTokens: positive.optional().describe('Tokens of a request and its answer together. Default 4,000.')
})

/** Strict: an unknown option is a typing mistake. The descriptions are those of the JSON schema in the package. */
const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Address of this schema, for editors.'),
  source: localeName
    .optional()
    .describe('The language of articles whose front matter has no `lang`. Default: the first of `locales`.'),
  locales: z
    .array(z.union([localeName, locale]))
    .min(1)
    .optional()
    .describe('The editions of every article, its own language included. Default: `en`, `ar` and `he`.'),
  articles: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe('Globs of the source articles; `!` leaves out. Default `article/**/*.md`.'),
  localeFiles: folder.optional().describe('Folder of the locale files. Default `locales`.'),
  stateFiles: folder.optional().describe('Folder of the state files. Default `article/_state`.'),
  glossary: folder
    .optional()
    .describe('File of names and their renderings, which need not be there. Default `article/glossary.yaml`.'),
  editions: folder.optional().describe('Folder of the editions, which holds nothing else. Default `dist/editions`.'),
  site: z
    .enum(Object.keys(sitePresets) as Array<keyof typeof sitePresets>)
    .optional()
    .describe('The program that makes the site: by whose names and forms front matter is read.'),
  authors: folder
    .optional()
    .describe(
      'File of the authors of the site by their keys, or a folder with a file for each. Default: where the program of `site` keeps it.'
    ),
  fields: z
    .record(z.string(), z.string())
    .optional()
    .describe('The own names of front-matter fields of the site, and ours: `{"author": "byline"}`.'),
  notYet: notYet.optional().describe('The front-matter fields by which a site says that a story is not to be out yet.'),
  prose: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Front-matter fields that readers see, to be translated. Default `subtitle`, `standfirst`, `summary`, `excerpt`, `kicker`.'
    ),
  directives: z
    .array(z.string().min(1))
    .optional()
    .describe('Names of directives that the site renders; others are shown as typed.'),
  protect: protect
    .optional()
    .describe(
      'What the site adds to Markdown and nobody translates: presets, patterns, or signs that open and close it.'
    ),
  elements: z
    .array(z.string().regex(/^[A-Za-z][\w.:-]*$/, {error: 'the name of an element such as `iframe`'}))
    .optional()
    .describe('Names of elements and components that the site itself shows, though our pages do not.'),
  attributes: z
    .array(z.string().regex(/^[^\s=<>"'`{}/]+$/, {error: 'the name of an attribute such as `caption`'}))
    .optional()
    .describe(
      'Names of the attributes of components and shortcodes whose texts are translated. Default `alt`, `caption`, `label`, `title`.'
    ),
  markdown: markdown.optional().describe('How articles are read.'),
  html: html.optional().describe('How pages are made.'),
  outputs: z
    .array(z.union([outputName, z.custom<Output>(isOutput, {error: 'an output'})]))
    .min(1)
    .optional()
    .describe(
      'Files that are written for each edition, and for all of them together, by name. Default: all of the first kind.'
    ),
  timeZone: z
    .string()
    .refine(knownZone, {error: 'an IANA time zone such as `UTC` or `Asia/Jerusalem`'})
    .optional()
    .describe('IANA zone in which dates and times are printed. Default `UTC`.'),
  feeds: feeds.optional().describe('What feeds and site maps say of the publication.'),
  baseUrl: baseUrl
    .optional()
    .describe('Where the editions will stand: `https://news.example/`. Links are relative without it.'),
  permalink: z
    .string()
    .refine(isPermalink, {error: 'an address such as `{locale}/{year}/{slug}/`'})
    .meta({allOf: [{pattern: '\\{slug\\}'}, {pattern: '\\{locale\\}'}]})
    .optional()
    .describe(
      'Address of an edition below `baseUrl`, of `{locale}`, `{slug}`, `{year}`, `{month}` and `{day}`. Default `{locale}/{slug}.html`.'
    ),
  severities: z
    .record(z.string(), severity)
    .meta({propertyNames: {enum: ruleIds}})
    .optional()
    .describe('Per rule: `error`, `warning`, `info` or `off`.'),
  missing: z
    .enum(['hold', 'source'])
    .optional()
    .describe('A segment without a translation: `hold` the edition back, or let the `source` stand. Default `hold`.'),
  stale: z
    .union([byGravity, staleChoice])
    .optional()
    .describe(
      'A segment whose source has changed: `hold`, print the `source` or the `old` translation; one word for all, or one for each gravity of the edit. Default `hold`.'
    ),
  require: z
    .enum(states)
    .optional()
    .describe('The least state of a translation that is printed. Default `translated`.'),
  sign: z
    .literal('required')
    .optional()
    .describe('Every translation must be signed before its edition is built. By default nobody needs to sign.'),
  draft: draft.optional().describe('Machines that draft translations, and how they are asked.'),
  limits: limits.optional().describe('Articles beyond these are refused with line and reason.'),
  languages: z
    .array(languagePack)
    .optional()
    .describe('Language packs beside ours; only in a configuration in TypeScript or JavaScript.'),
  checks: z
    .array(z.custom<Check>(isObject, {error: 'a check'}))
    .optional()
    .describe('Rules in addition to ours; only in a configuration in TypeScript or JavaScript.')
})

/** For the program that makes the JSON schema of it. */
export const schemaOfConfig: z.ZodType = configSchema

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
  if (path[0] === 'draft') return path.length > 1 ? Object.keys(providerBase) : Object.keys(draft.shape)
  if (path[0] === 'protect') return ['pattern', 'open', 'close']
  if (path[0] === 'feeds') return Object.keys(feeds.shape)
  if (path[0] === 'notYet') return Object.keys(notYet.shape)
  if (path[0] === 'stale') return Object.keys(byGravity.shape)
  if (path[0] === 'limits') return Object.keys(limits.shape)
  return Object.keys(configSchema.shape).filter((key) => key !== '$schema')
}
