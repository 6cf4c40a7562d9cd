import {join} from 'node:path'
import {instantOf} from '../../article/index.ts'
import {withOwn} from '../../edition/index.ts'
import type {Article, Edition, Finding} from '../../model.ts'
import type {Listed} from '../../outputs/index.ts'
import type {Settings} from '../config/whole-settings.ts'
import {detached} from '../files/deep-copy.ts'
import {borderOf} from '../files/obstacles.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {oddFile, shownPath} from '../project/odd-file.ts'
import {readStory} from '../project/story.ts'
import {alternatesOf} from './alternates.ts'
import {type Keeping, keepingOf} from './circumstances.ts'
import type {Composed, Composer} from './compose.ts'
import {EditionFiles} from './edition-files.ts'
import {type FormerStory, formerlyOf} from './former-story.ts'
import {idOf} from './generation.ts'
import type {KeptEdition, KeptStory} from './kept-stories.ts'
import type {PageLinks} from './page-links.ts'
import type {PrintedLink} from './printed-links.ts'
import {type Rendered, renderEdition} from './render.ts'
import {type Gone, goneOf} from './takedown.ts'

/** All that a build makes of one article, in all its locales: plain data, so that it may come from another thread. */
export interface MadeStory extends KeptStory, Pick<Article, 'lang' | 'notYet'> {
  readonly editions: readonly MadeEdition[]
  /** Its slug is in doubt. */
  readonly slugUnsure: boolean
  readonly gone?: Gone
  readonly printed: readonly PrintedLink[]
  /** Absent where it is looked at anew each time. */
  readonly keeping?: Keeping
  /** Why none of its editions could be printed. */
  readonly fault?: Finding
}

export interface MadeEdition extends KeptEdition, Partial<Pick<Rendered, 'files'>> {
  /** What feeds and site maps say of it, if there are any. */
  readonly listed?: Listed
  /** It is held, and the edition of before cannot stay because nobody can tell which corrections it lacks. */
  readonly isUnreadable?: boolean
}

/** What is the same for all stories. */
export interface Making {
  readonly settings: Settings
  readonly now: string
  readonly composer: Composer
  readonly links: PageLinks
  /** Editions whose address another article claims as well; by `idOf`. */
  readonly contested: ReadonlySet<string>
}

/** Makes the editions of one story after another. Nothing is written, and it knows nothing of other stories but what the
 *  links know. */
export class StoryMaker {
  readonly #making: Making
  readonly #files: EditionFiles

  constructor(making: Making) {
    const {settings} = making
    this.#making = making
    this.#files = new EditionFiles(settings.editions, borderOf(settings, settings.editions))
  }

  /** `former`: what was public of the story of this slug before. Whatever outlives the story is copied, so that it does not keep the
   *  story in memory. Throws what stops it. */
  make(file: ArticleFile, former: (slug: string) => FormerStory | undefined): MadeStory {
    const {settings, composer, links} = this.#making
    const story = readStory(settings, file)
    const {article} = story
    const ofArticle = composer.article(story)
    const composed = composer.editions(story, ofArticle).map((one) => this.#uncontested(one))
    const stays = composed.map((one) =>
      one.reasons.length && !one.withheld
        ? formerlyOf(one, story, {former: former(article.slug), file, files: this.#files, composer})
        : {}
    )
    const records = new Map(stays.flatMap(({record}) => (record ? [[idOf(record), record] as const] : [])))
    const made = composed.map((one, at) => (one.withheld || !one.reasons.length ? one.edition : stays[at]?.noticed))
    const rendered = fenced(file, () => this.#render(file, made, alternatesOf(composed, records, settings)))
    const isPrinted = !(rendered instanceof StoryFault)
    const editions = composed.map(({locale, withheld, findings, reasons, waits}, at) => {
      const {record} = (isPrinted && rendered[at]) || {}
      const isUnreadable = stays[at]?.isUnreadable === true && {isUnreadable: true}
      const known = {...(withheld && {withheld}), ...(waits && {waits}), ...(record && {record})}
      return {locale, findings, reasons, ...known, ...isUnreadable}
    })
    const {slug, lang, meta, notYet} = article
    const own = {slug, lang, ...(meta.id !== undefined && {id: meta.id}), ...(notYet && {notYet})}
    const slugUnsure = story.articleFindings.some(({ruleId}) => ruleId === 'article-slug')
    const gone = goneOf(article)
    const data = detached({...own, ofArticle, editions, slugUnsure, ...(isPrinted ? {} : {fault: rendered.finding})})
    const keeping = isPrinted && isLasting(article, settings) && {keeping: keepingOf(file, story, this.#making)}
    return {
      ...data,
      editions: data.editions.map((one, at) => ({...one, ...(isPrinted && contentOf(rendered[at]))})),
      ...(gone && {gone}),
      printed: links.of(file),
      ...(keeping && detached(keeping))
    }
  }

  #render(
    file: ArticleFile,
    editions: ReadonlyArray<Edition | undefined>,
    alternates: Edition['alternates']
  ): Array<Rendered | undefined> {
    const {settings, now, composer, links} = this.#making
    return editions.map((edition) => {
      if (!edition) return undefined
      const others = alternates.filter((one) => one.locale !== edition.locale)
      const pictures = composer.gallery.of(file.path)
      const around = {now, article: file.path, pictures, links}
      const rendered = renderEdition(withOwn(edition, {alternates: others}), settings, around)
      for (const path of Object.keys(rendered.files)) this.#free(path, file, edition.locale)
      return rendered
    })
  }

  /** Once the change is decided, a folder in the place of a file would stop this command and the next. */
  #free(path: string, {slug}: ArticleFile, locale: string): void {
    const obstacle = this.#files.obstacle(path)
    if (!obstacle) return
    const {settings} = this.#making
    const finding = oddFile('article-path', shownPath(settings, join(settings.editions, path)), obstacle)
    throw new StoryFault({...finding, slug, locale, url: 'docs/checks/article-path.md'})
  }

  /** An address that two editions claim is given to neither. */
  #uncontested(one: Composed): Composed {
    if (one.withheld || !this.#making.contested.has(idOf(one))) return one
    const {edition: _, ...rest} = one
    const reason = 'Its address is claimed by another article as well; set another slug in `slugs`'
    return {...rest, reasons: [...one.reasons, {ruleId: 'article-slug-twice', reason}]}
  }
}

/** Not copied: these texts were made now, and nothing was cut out of the story. */
function contentOf(rendered: Rendered | undefined): Partial<Pick<MadeEdition, 'files' | 'listed'>> {
  if (!rendered) return {}
  const {files, listed} = rendered
  return {files, ...(listed && {listed})}
}

/** NewsML states a moment, and where the article states none it is that of the build. What is not public for good is
 *  looked at each time. */
function isLasting({meta}: Article, {outputs, timeZone}: Settings): boolean {
  if (meta.status !== 'usable') return false
  if (!outputs.some(({name}) => name === 'newsml')) return true
  return [meta.updated, meta.published, meta.dateline?.date].some((text) => instantOf(text, timeZone) !== undefined)
}
