/** What may be asked, as schemas: they read requests, and describe them to machines. */
import * as z from 'zod'

/** A source text and its translation. */
export interface LedgerQuestion {
  readonly source: string
  readonly target: string
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly format: 'plain' | 'html' | 'markdown'
}

export interface PairQuestion extends LedgerQuestion {
  readonly id?: string | number | undefined
  readonly origin: 'machine' | 'person' | 'memory'
  readonly document?:
    | {readonly at: number; readonly pairs: ReadonlyArray<readonly [source: string, target: string]>}
    | undefined
}

export interface FiguresQuestion extends Pick<LedgerQuestion, 'format'> {
  readonly text: string
  readonly locale: string
}

/** Letters of each text, in UTF-16 units; an article is far below. */
const TEXT = 500_000

const text = z.string().max(TEXT)
const locale = z
  .string()
  .refine(isTag, {error: 'a BCP 47 tag such as `ar` or `ar-EG`'})
  .describe('BCP 47 tag: `en`, `ar-EG`.')
const format = z
  .enum(['plain', 'html', 'markdown'])
  .default('plain')
  .describe('How the texts are written; markup is taken off before they are compared.')

const texts = {
  source: text.describe('The original.'),
  target: text.describe('Its translation.'),
  sourceLocale: locale,
  targetLocale: locale,
  format
}

export const pairQuestion: z.ZodType<PairQuestion> = z.strictObject({
  ...texts,
  id: z
    .union([z.string().max(1_000), z.number()])
    .optional()
    .describe('Given back with the answer.'),
  origin: z
    .enum(['machine', 'person', 'memory'])
    .default('machine')
    .describe('Who translated; some rules are stricter with machines.'),
  document: z
    .strictObject({
      at: z.number().int().min(0).describe('Which of the pairs this is, from 0.'),
      pairs: z
        .array(z.tuple([text, text]))
        .max(2_000)
        .describe('All pairs of the story, source and target.')
    })
    .optional()
    .describe('The story around the pair: names and quotations run over several segments.')
})

export const figuresQuestion: z.ZodType<FiguresQuestion> = z.strictObject({text, locale, format})
export const ledgerQuestion: z.ZodType<LedgerQuestion> = z.strictObject(texts)

function isTag(tag: string): boolean {
  try {
    return Boolean(new Intl.Locale(tag))
  } catch {
    return false
  }
}

/** The first thing that is wrong with a question, in one line. */
export function problemOf({issues}: z.ZodError): string {
  const [{path, message} = {path: [], message: 'unreadable'}] = issues
  return path.length > 0 ? `\`${path.join('.')}\`: ${message}` : message
}
