import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {type AdoptedRow, adoptTranslation} from '../../adopt/index.ts'
import {parseArticle} from '../../article/index.ts'
import {figureRewrite} from '../../catalog/index.ts'
import type {Article, State} from '../../model.ts'
import {breathe} from '../files/breathe.ts'
import {UsageError} from '../files/errors.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {chooseArticles, chooseLocales, type Project, type ProjectOptions, withProject} from '../project/project.ts'
import {stage} from '../project/stage.ts'
import {articleOptions, carryOf, readStory, type Story} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'
import {articleOf, globsOf, type TranslationFile, translationFiles} from './adopt-counterparts.ts'
import {readExchangeFile} from './exchange-file.ts'

export interface AdoptProjectOptions extends ProjectOptions {
  /** Slug or path; with `translation`. */
  readonly article?: string
  /** The translated file, from `cwd`; with `article` and one locale. */
  readonly translation?: string
  /** By default, with `files` or a `layout`, all of the project's but the language of the articles. */
  readonly locales?: readonly string[]
  /** Globs of translated files, from `cwd`: `content/ar/**\/*.md`, `article/*.{locale}.md`. */
  readonly files?: readonly string[]
  /** Where a site of a kind keeps its translations: `hugo`, `docusaurus`. */
  readonly layout?: string
  /** The article as it was when the translation was made: a file, from `cwd`, or a revision of git. */
  readonly sourceAsOf?: string
  /** Of what is adopted; what is doubtful is `initial`. Default `translated`. */
  readonly state?: State
  /** Replace targets that are there; they are kept as obsolete. */
  readonly force?: boolean
  /** Tell what would be done, and write nothing. */
  readonly dryRun?: boolean
}

export interface AdoptReport {
  readonly articles: readonly AdoptedArticle[]
  /** Files for which there is no article, or which could not be read, and why. */
  readonly unmatched: ReadonlyArray<{readonly path: string; readonly reason: string}>
  /** Files written, or with `dryRun` those that would be; relative to the project. */
  readonly written: readonly string[]
  readonly meanwhile: readonly string[]
}

export interface AdoptedArticle {
  readonly slug: string
  readonly path: string
  readonly locale: string
  /** The translated file. */
  readonly translation: string
  readonly rows: readonly AdoptedRow[]
}

/** Bring translations that exist as Markdown files into the catalogs of their articles. Throws `UsageError` where it is
 *  not clear which file translates which article. */
export function adoptProject(options: AdoptProjectOptions): Promise<AdoptReport> {
  return withProject('adopt', options, async (project) => {
    const pairs = await pairsOf(project, options)
    const change = new Transaction(project.settings, 'adopt')
    const articles: AdoptedArticle[] = []
    const unmatched: Array<AdoptReport['unmatched'][number]> = [...pairs.unmatched]
    const written: string[] = []
    try {
      for (const [at, pair] of pairs.found.entries()) {
        options.onProgress?.(at, pairs.found.length, pair.translation.path)
        const done = fenced(pair.file, () => adoptOne(pair, project, options, change))
        if (done instanceof StoryFault) unmatched.push({path: pair.translation.path, reason: done.finding.reason})
        else if ('reason' in done) unmatched.push({path: pair.translation.path, reason: done.reason})
        else {
          articles.push(done.article)
          written.push(...done.written)
        }
        await breathe()
      }
      if (options.dryRun) change.discard()
      const meanwhile = options.dryRun ? [] : change.commit()
      return {
        articles,
        unmatched,
        written: [...new Set(written)].filter((path) => !meanwhile.includes(path)),
        meanwhile
      }
    } catch (error) {
      change.discard()
      throw error
    }
  })
}

interface Pair {
  readonly file: ArticleFile
  readonly translation: TranslationFile
}

async function pairsOf(
  project: Project,
  options: AdoptProjectOptions
): Promise<{readonly found: readonly Pair[]; readonly unmatched: AdoptReport['unmatched']}> {
  const {settings, articles} = project
  const {article, translation, files = [], layout, onNote} = options
  const wanted = [...chooseLocales(settings, options.locales)]
  const globs = [...files, ...(layout === undefined ? [] : globsOf(layout))]
  if (article !== undefined) {
    if (translation === undefined || globs.length)
      throw new UsageError(
        `Missing the translated file of \`${article}\`, expected \`polyedition adopt <article> <translated.md> --locale <locale>\`, or \`--files\` alone`
      )
    if (options.locales?.length !== 1)
      throw new UsageError(`Missing the locale of \`${translation}\`, expected one; give it with \`--locale\``)
    const [file] = chooseArticles(project, [article])
    return {found: [{file: file!, translation: {path: translation, locale: wanted[0]!}}], unmatched: []}
  }
  if (!globs.length)
    throw new UsageError(
      'Missing article and translated file, expected both, or `--files <glob>`, or `--layout <name>`'
    )
  chooseArticles(project)
  const cwd = options.cwd ?? settings.root
  const locales = options.locales?.length ? wanted : wanted.filter((locale) => locale !== settings.source)
  const all = await translationFiles({cwd, files: globs, locales})
  if (!all.length)
    throw new UsageError(
      `No file at ${globs.map((one) => `\`${one}\``).join(', ')}, expected translations; see \`--files\``
    )
  const inProject = ({path}: TranslationFile) => relative(settings.root, resolve(cwd, path)).replaceAll('\\', '/')
  const matched = all.map((one) => ({one, file: articleOf({...one, path: inProject(one)}, articles, settings.source)}))
  const own = all.map(inProject).filter((path) => articles.some((one) => one.path === path))
  if (own.length)
    onNote?.(
      `\`${own[0]}\`${own.length > 1 ? ` and ${own.length - 1} more` : ''} would be read as an article too; leave translations out of \`articles\` in the configuration, with a glob that begins with \`!\``
    )
  return {
    found: matched.flatMap(({one, file}) => (file ? [{file, translation: one}] : [])),
    unmatched: matched.flatMap(({one, file}) =>
      file
        ? []
        : [{path: one.path, reason: 'no article of this path or name, or more than one; name both files to adopt it'}]
    )
  }
}

type Done = {readonly article: AdoptedArticle; readonly written: readonly string[]} | {readonly reason: string}

function adoptOne(
  {file, translation}: Pair,
  project: Project,
  options: AdoptProjectOptions,
  change: Transaction
): Done {
  const {settings} = project
  const {locale, path} = translation
  const story = readStory(settings, file)
  const target = story.texts.slice(1).find((one) => one.locale === locale)
  const reason = troubleOf(story, target, locale)
  if (reason !== undefined) return {reason}
  const {cwd = settings.root, sourceAsOf, state, force} = options
  const parse = (text: string, lang: string) =>
    parseArticle(text, {...articleOptions(settings), path: file.path, lang}).article
  const {article, texts} = story
  const asOf =
    sourceAsOf === undefined ? undefined : parse(sourceThen(sourceAsOf, file, options, settings.root), article.lang)
  const adoption = adoptTranslation(
    {
      article,
      ...(asOf && {asOf}),
      translation: inLanguage(parse(readExchangeFile({file: path, cwd}), locale), locale),
      source: texts[0]!,
      locale: target!
    },
    {
      languages: settings.languages,
      rewrite: figureRewrite(settings.languages),
      carry: carryOf(settings),
      ...(state && {state}),
      ...(force && {force})
    }
  )
  if (adoption.problem !== undefined) return {reason: adoption.problem}
  const written = adoption.writes.length ? stage({article, texts, writes: adoption.writes}, project, change) : []
  return {article: {slug: article.slug, path: file.path, locale, translation: path, rows: adoption.rows}, written}
}

/** Whatever its front matter says: it is often copied from the original. */
const inLanguage = (article: Article, lang: string): Article => ({...article, lang})

function troubleOf(story: Story, target: Story['texts'][number] | undefined, locale: string): string | undefined {
  const error = story.articleFindings.find(({severity}) => severity === 'error')
  if (error) return `the article has an error: ${error.reason}`
  if (!target) return `\`${locale}\` is the language of the article, expected another`
  const blocked = Object.values({...story.texts[0]?.obstacles, ...target.obstacles})[0]
  return blocked && `a file of the article cannot be read: found ${blocked.reason}`
}

/** The article as it was: the text of a file, or of its own file at a revision of git. */
function sourceThen(given: string, file: ArticleFile, {cwd}: ProjectOptions, root: string): string {
  if (existsSync(resolve(cwd ?? root, given))) return readExchangeFile({file: given, cwd: cwd ?? root})
  const run = (args: readonly string[]) => spawnSync('git', args, {cwd: root, encoding: 'utf8', maxBuffer: 1 << 28})
  const revision = run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${given}^{commit}`])
  if (revision.status !== 0)
    throw new UsageError(
      `\`--source-as-of\`: found \`${given}\`, expected a file, or a revision of the git repository that the project is in`
    )
  const {status, stdout} = run(['show', `${revision.stdout.trim()}:./${file.path}`])
  if (status === 0) return stdout
  throw new UsageError(
    `\`--source-as-of\`: \`${file.path}\` is not in \`${given}\`, expected a revision that has it; give the article of that time as a file`
  )
}
