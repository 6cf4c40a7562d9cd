import {instantOf} from '../article/index.ts'
import type {Edition} from '../model.ts'
import {addressOf, imageAddress, textLang} from './addresses.ts'
import type {Identified, Output, OutputOptions, Tombstone} from './output.ts'
import {markText} from './page/bidi.ts'
import {storyOf} from './page/story.ts'
import {editorsNotes, PARTY_ROLES, partiesOf} from './syndication/credits.ts'
import {storyUri} from './syndication/identity.ts'
import {printJson} from './syndication/json.ts'
import {rfc3339} from './syndication/moments.ts'
import {digitalSource} from './syndication/provenance.ts'
import {absolute, type Related, related, uriOf} from './syndication/relations.ts'
import {odrl} from './syndication/rights.ts'
import {tombstoneUri} from './syndication/tombstone.ts'

type Json = unknown

/** IPTC ninjs 3.1: one news object for one edition. `docs/formats.md` says where each value comes from. */
export const ninjs: Output = {
  name: 'ninjs',
  extension: 'ninjs.json',
  mediaType: 'application/json',
  ofTranslations: true,
  tombstone: (tombstone) => ninjsTombstone(tombstone),
  render(edition: Edition, options: OutputOptions = {}): string {
    const {meta, lines} = edition
    const {rights} = meta
    const moment = (text: string | undefined): string | undefined => rfc3339(instantOf(text, options.timeZone))
    const uri = uriOf(edition)
    const story = storyOf(edition, options)
    const address = absolute(addressOf(edition, options))
    const policy = odrl(rights, uri, options.timeZone)
    const size = {charCount: charactersOf(story.text), wordCount: story.words}
    return printJson({
      uri,
      standard,
      type: 'text',
      representationType: 'full',
      version: meta.version ?? FIRST,
      firstCreated: moment(meta.published),
      versionCreated: moment(meta.updated ?? meta.published),
      contentCreated: moment(meta.dateline?.date ?? meta.published),
      embargoedUntil: moment(meta.embargo),
      pubStatus: meta.status,
      language: textLang(edition),
      slugline: edition.slug,
      headlines: [plain('main', markText(meta.headline, edition, options))],
      descriptions:
        meta.description === undefined ? undefined : [plain('summary', markText(meta.description, edition, options))],
      bodies: [
        {role: 'main', contentType: 'text/html', ...size, value: story.html},
        {role: 'main', contentType: 'text/plain', ...size, value: story.text}
      ],
      by: lines.byline,
      located: meta.dateline?.place,
      subjects: some(meta.keywords.map((name) => ({name}))),
      infoSources: some(
        partiesOf(edition, options).map(({name, role, written, url}) => ({
          name,
          role: PARTY_ROLES + role,
          uri: url === undefined ? undefined : absolute(url),
          literal: written
        }))
      ),
      copyrightHolder: rights.holder,
      copyrightNotice: rights.notice ?? (rights.holder === undefined ? undefined : lines.rights[0]),
      usageTerms: rights.usageTerms,
      rightsInfo:
        policy === undefined
          ? undefined
          : {langId: 'http://www.w3.org/ns/odrl/2/', encodedRights: JSON.stringify(policy)},
      edNote: editorsNotes(edition).join('\n') || undefined,
      digitalSourceType: sourceType(edition),
      altIds: altIds(edition),
      renditions:
        address === undefined
          ? undefined
          : [{name: 'web', href: address, contentType: 'text/html', title: markText(meta.headline, edition, options)}],
      associations: some([...related(edition, options).map(association), ...pictures(edition, options)])
    })
  }
}

function sourceType(edition: Edition): Json {
  const source = digitalSource(edition)
  return source && {name: source.name, uri: source.uri}
}

/** What remains of an edition that its publisher has killed: its name, the fact that it is canceled, and nothing of its
 *  text. */
export function ninjsTombstone(tombstone: Tombstone): string {
  const {locale, lang, slug, sourceSlug, version, canceled, note} = tombstone
  return printJson({
    uri: tombstoneUri(tombstone),
    standard,
    type: 'text',
    representationType: 'partial',
    version: version ?? FIRST,
    versionCreated: rfc3339(instantOf(canceled)),
    pubStatus: 'canceled',
    language: lang,
    slugline: slug,
    edNote: note,
    altIds: altIds({...tombstone, locale, sourceSlug})
  })
}

/** For an article that has never stated one: `kill` and `correct` count on from it. */
const FIRST = '1'

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'
}

const plain = (role: string, value: string): Json => ({role, contentType: 'text/plain', value})
const some = (items: readonly Json[]): readonly Json[] | undefined => (items.length === 0 ? undefined : items)
const charactersOf = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)

/** All editions of a story have the same `translation-group`, by which a partner knows that they are one story. */
function altIds(of: Identified & {readonly locale: string}): Json[] {
  return [
    ...(of.meta.id === undefined ? [] : [{role: 'article', value: of.meta.id}]),
    {role: 'translation-group', value: storyUri(of)},
    {role: 'edition', value: `${of.locale}/${of.sourceSlug}`}
  ]
}

function association(one: Related): Json {
  const href = absolute(one.address)
  return {
    name: one.headline,
    rel: one.relation,
    uri: one.uri,
    type: 'text',
    representationType: 'partial',
    language: one.lang,
    headlines: [plain('main', one.headline)],
    renditions: href === undefined ? undefined : [{name: 'web', href, contentType: 'text/html'}]
  }
}

/** Pictures need an absolute address, and without a site there is none. */
function pictures(edition: Edition, options: OutputOptions): Json[] {
  return edition.meta.images.flatMap(({src, alt, caption, credit}) => {
    const uri = absolute(imageAddress(src, options))
    if (uri === undefined) return []
    const texts = [
      ...(caption === undefined ? [] : [plain('caption', markText(caption, edition, options))]),
      ...(alt === undefined ? [] : [plain('alt', markText(alt, edition, options))])
    ]
    return [
      {
        name: caption ?? alt ?? src,
        rel: 'picture',
        uri,
        type: 'picture',
        language: edition.lang,
        descriptions: some(texts),
        infoSources: credit === undefined ? undefined : [{name: credit, role: 'credit'}],
        renditions: [{name: 'main', href: uri}]
      }
    ]
  })
}
