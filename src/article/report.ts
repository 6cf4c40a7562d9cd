import type {Said} from '../messages/says.ts'
import type {Finding, Severity, Span} from '../model.ts'
import type {RuleId} from '../rule-ids.ts'
import type {Points} from './points.ts'

/** What `parseArticle` may find, each with its page in `docs/checks`. */
export type ArticleRule = Extract<
  RuleId,
  | 'article-address'
  | 'article-date'
  | 'article-directive'
  | 'article-duplicate-key'
  | 'article-embargo'
  | 'article-field'
  | 'article-front-matter'
  | 'article-headline'
  | 'article-lang'
  | 'article-limit'
  | 'article-site-field'
  | 'article-slug'
  | 'article-syntax'
>

/** The rules that only warn or remark; all others hold the edition. */
const severities: Readonly<Partial<Record<ArticleRule, Severity>>> = {
  'article-directive': 'warning',
  'article-site-field': 'info'
}

export type Reporter = (
  ruleId: ArticleRule,
  span: Span,
  said: Said,
  more?: {readonly actual?: string; readonly expected?: readonly string[]; readonly note?: string}
) => void

/** Collects findings; the slug is added at the end, because it may be wrong itself. */
export function reporter(points: Points, findings: Finding[]): Reporter {
  return (ruleId, span, said, more = {}) => {
    const severity = severities[ruleId] ?? 'error'
    findings.push({ruleId, severity, ...said, place: points.place(span), ...more, url: `docs/checks/${ruleId}.md`})
  }
}
