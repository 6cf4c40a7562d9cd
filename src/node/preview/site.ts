import {plainPairs, sourceTexts, textFiller} from '../../check/index.ts'
import type {Finding} from '../../model.ts'
import {Composer} from '../build/compose.ts'
import {readPicture} from '../build/pictures.ts'
import {styleOf} from '../config/settings.ts'
import type {Settings} from '../config/whole-settings.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {loadProject, type Project} from '../project/project.ts'
import {readStory} from '../project/story.ts'
import {type ComposedStory, editionPage} from './edition-page.ts'
import {frame, script} from './frame.ts'
import {overview} from './overview.ts'
import type {Answer} from './server.ts'
import {findingList, type SideRow, sidePage} from './side.ts'

/** One article as the preview knows it. */
interface Shown extends ComposedStory {
  readonly ofArticle: readonly Finding[]
}

/** What the preview shows: made from the files as they are when a page is first requested after a change. */
export class Site {
  readonly #project: Project
  readonly #composer: Composer
  readonly #shown = new Map<string, Shown | StoryFault>()

  constructor(project: Project, now: string) {
    this.#project = project
    this.#composer = new Composer(project, now)
  }

  static async load(settings: Settings, now: string): Promise<Site> {
    return new Site(await loadProject({settings}), now)
  }

  answer(path: string): Answer | undefined {
    if (path === '/preview.js') return {type: 'text/javascript', body: script}
    if (path === '/') return page(this.#overview())
    const [, room, locale = '', name = ''] = /^\/(editions|sides)\/([^/]+)\/([^/]+)$/.exec(path) ?? []
    if (room === 'editions')
      return page(this.#fenced(name.replace(/\.html$/, ''), (shown) => this.#edition(shown, locale)))
    if (room === 'sides') return page(this.#fenced(name, (shown) => this.#sides(shown, locale)))
    return path.startsWith('/files/') ? this.#picture(path.slice('/files/'.length)) : undefined
  }

  #overview(): string {
    const {articles, findings, settings} = this.#project
    const all = articles.map(({slug}) => this.#article(slug)).filter((one) => one !== undefined)
    const rows = all.flatMap((one) => (one instanceof StoryFault ? [] : [one]))
    const faults = all.flatMap((one) => (one instanceof StoryFault ? [one.finding] : []))
    return frame(
      'Preview',
      overview(rows, [...findings, ...this.#composer.findings, ...faults], settings.locales),
      settings.languages
    )
  }

  /** The page, or what is wrong with the story instead. */
  #fenced(slug: string, page: (shown: Shown) => string | undefined): string | undefined {
    const shown = this.#article(slug)
    if (!shown) return undefined
    const made = shown instanceof StoryFault ? shown : fenced(shown.story.file, () => page(shown))
    return made instanceof StoryFault
      ? frame(slug, `<main>${findingList([made.finding])}</main>`, this.#project.settings.languages)
      : made
  }

  #edition(shown: Shown, locale: string): string | undefined {
    const made = editionPage(shown, locale, {settings: this.#project.settings, composer: this.#composer})
    return made?.replace('</head>', '<script src="/preview.js" defer></script>\n</head>')
  }

  #sides(shown: Shown, locale: string): string | undefined {
    const {settings} = this.#project
    const composed = shown.composed.find((one) => one.locale === locale)
    const {own, catalogs, article} = shown.story
    const {slug} = article
    const catalog = catalogs.find((one) => one.locale === locale)
    const target = settings.locales.find((one) => one.locale === locale)
    if (!composed || !catalog || !own || !target) return undefined
    const binding = {sourceResources: shown.story.resources, style: styleOf(settings)}
    // Places of findings refer to texts with figures filled in, so these texts are shown.
    const sources = new Map(
      sourceTexts(article, shown.story.segments, settings.languages, binding).map(({segment, plain}) => [
        segment.key,
        plain
      ])
    )
    const pairs = plainPairs(article, catalog, settings.languages, binding.sourceResources, binding.style)
    const targets = new Map(pairs.map(({key, target: text}) => [key, text]))
    const rows = catalog.entries.map(({key, segment, status, recorded}): SideRow => {
      const text = targets.get(key)
      return {
        key,
        role: segment.role,
        status,
        source: sources.get(key) ?? segment.plain,
        findings: composed.findings.filter((finding) => finding.key === key),
        ...(recorded && {state: recorded.state}),
        ...(text !== undefined && {target: text})
      }
    })
    const keys = new Set(rows.map(({key}) => key))
    const loose = [...shown.ofArticle, ...composed.findings].filter(({key}) => key === undefined || !keys.has(key))
    const body = sidePage({
      slug,
      headline: textFiller(article, settings.languages, binding)(article.meta.headline),
      source: {lang: article.lang, language: own.language},
      target: {lang: composed.draft?.lang ?? locale, language: target.language},
      locale,
      loose: findingList(loose),
      rows
    })
    return frame(`${slug}, ${locale}`, body, settings.languages)
  }

  #article(slug: string): Shown | StoryFault | undefined {
    const known = this.#shown.get(slug)
    if (known) return known
    const {articles, settings} = this.#project
    const file = articles.find((one) => one.slug === slug)
    if (!file) return undefined
    const shown = fenced(file, () => {
      const story = readStory(settings, file)
      const ofArticle = this.#composer.article(story)
      return {story, ofArticle, composed: this.#composer.editions(story, ofArticle, {all: true})}
    })
    this.#shown.set(slug, shown)
    return shown
  }

  #picture(path: string): Answer | undefined {
    const picture = readPicture(this.#project.settings, path)
    return picture && {type: picture.type, body: picture.content}
  }
}

const page = (body: string | undefined): Answer | undefined =>
  body === undefined ? undefined : {type: 'text/html', body}
