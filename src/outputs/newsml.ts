import {instantOf, isAuthor} from '../article/index.ts'
import type {Edition} from '../model.ts'
import {addressOf, textLang} from './addresses.ts'
import type {Identified, Output, OutputOptions, Tombstone} from './output.ts'
import {markText} from './page/bidi.ts'
import {storyOf} from './page/story.ts'
import {editorsNotes, type PartyRole, partiesOf, personRole} from './syndication/credits.ts'
import {storyUri} from './syndication/identity.ts'
import {rfc3339} from './syndication/moments.ts'
import {digitalSource} from './syndication/provenance.ts'
import {absolute, type Relation, related, uriOf} from './syndication/relations.ts'
import {odrl} from './syndication/rights.ts'
import {tombstoneUri} from './syndication/tombstone.ts'
import {xhtml} from './syndication/xhtml.ts'
import {type Attributes, type Child, declaration, el, escapeXml, leaf} from './syndication/xml.ts'

/** IPTC NewsML-G2 2.35, power conformance: one news item for one edition. `docs/formats.md` says where each value comes
 *  from. */
export const newsml: Output = {
  name: 'newsml',
  extension: 'newsml.xml',
  mediaType: 'application/vnd.iptc.g2.newsitem+xml',
  ofTranslations: true,
  tombstone: (tombstone) => newsmlTombstone(tombstone),
  render(edition: Edition, options: OutputOptions = {}): string {
    const {dir, meta} = edition
    return item(
      {guid: uriOf(edition), version: versionOf(meta.version), lang: textLang(edition), dir},
      rightsInfo(edition, options),
      itemMeta(edition, options),
      contentMeta(edition, options),
      contentSet(edition, options)
    )
  }
}

/** What remains of an edition that its publisher has killed: its name, the fact that it is canceled, and nothing of its
 *  text. */
export function newsmlTombstone(tombstone: Tombstone): string {
  const {lang, dir, version, canceled, note, publisher} = tombstone
  const created = rfc3339(instantOf(canceled)) ?? UNDATED
  return item(
    {guid: tombstoneUri(tombstone), version: versionOf(version), lang, dir},
    el(
      'itemMeta',
      {},
      el('itemClass', {qcode: 'ninat:text'}),
      provider(publisher),
      el('versionCreated', {}, created),
      el('pubStatus', {qcode: 'stat:canceled'}),
      leaf('edNote', note)
    ),
    el('contentMeta', {}, altIds(tombstone), el('language', {tag: lang}))
  )
}

interface Head {
  readonly guid: string
  readonly version: number
  readonly lang: string
  readonly dir: string | undefined
}

function item({guid, version, lang, dir}: Head, ...children: readonly Child[]): string {
  const attributes: Attributes = {
    xmlns: 'http://iptc.org/std/nar/2006-10-01/',
    guid,
    version,
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    'xml:lang': lang,
    dir
  }
  const catalog = el('catalogRef', {href: 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'})
  return `${declaration}${el('newsItem', attributes, catalog, ...children)}\n`
}

/** Names, keywords, credits stand in one line each. */
const line = (name: string, text: string | undefined): string => leaf(name, text?.replace(/[\t\n\r]+/g, ' '))

/** A whole number above zero is required: `2.1` is version 2, and what has no number is version 1. */
const versionOf = (version: string | undefined): number => Math.max(1, Number(/\d{1,9}/.exec(version ?? '')?.[0] ?? 1))

/** For an item that must have a date and has none. */
const UNDATED = '1970-01-01T00:00:00Z'

const provider = (name: string | undefined): string =>
  name === undefined ? el('provider', {literal: 'unknown'}) : el('provider', {}, line('name', name))

function rightsInfo(edition: Edition, options: OutputOptions): string {
  const {lines} = edition
  const {rights} = edition.meta
  const policy = odrl(rights, uriOf(edition), options.timeZone)
  const parts = [
    rights.holder !== undefined && el('copyrightHolder', {}, line('name', rights.holder)),
    leaf('copyrightNotice', rights.notice ?? (rights.holder === undefined ? undefined : lines.rights[0])),
    leaf('usageTerms', rights.usageTerms),
    policy !== undefined &&
      leaf('rightsExpressionData', JSON.stringify(policy), {
        langid: 'http://www.w3.org/ns/odrl/2/',
        enctype: 'application/ld+json'
      })
  ]
  return parts.some(Boolean) ? el('rightsInfo', {}, ...parts) : ''
}

/** From schema.org if it is a translation: of IPTC's item relations we know `seeAlso`, `previousVersion` and
 *  `associatedWith` in use, and none that expresses it. */
const relations: Readonly<Record<Relation, Attributes>> = {
  translationOf: {reluri: 'https://schema.org/translationOfWork'},
  translation: {reluri: 'https://schema.org/workTranslation'},
  seeAlso: {rel: 'irel:seeAlso'}
}

function itemMeta(edition: Edition, options: OutputOptions): string {
  const {meta} = edition
  const moment = (text: string | undefined): string | undefined => rfc3339(instantOf(text, options.timeZone))
  const version = moment(meta.updated) ?? moment(meta.published) ?? moment(meta.dateline?.date) ?? moment(options.now)
  const links = related(edition, options).map(({uri, relation, address}) =>
    el('link', {
      ...relations[relation],
      href: absolute(address),
      residref: uri,
      contenttype: absolute(address) === undefined ? undefined : 'text/html'
    })
  )
  return el(
    'itemMeta',
    {},
    el('itemClass', {qcode: 'ninat:text'}),
    provider(options.publisher ?? meta.rights.holder),
    el('versionCreated', {}, version ?? UNDATED),
    leaf('firstCreated', moment(meta.published)),
    leaf('embargoed', moment(meta.embargo)),
    el('pubStatus', {qcode: `stat:${meta.status}`}),
    leaf('title', markText(meta.headline, edition, options)),
    ...editorsNotes(edition).map((note) => leaf('edNote', markText(note, edition, options))),
    signal(edition),
    ...links
  )
}

/** It tells a desk that receives many items which one it must not ignore. */
function signal({meta, lines}: Edition): Child {
  if (lines.corrections.length > 0) return el('signal', {qcode: 'sig:correction'})
  return versionOf(meta.version) > 1 && el('signal', {qcode: 'sig:update'})
}

function contentMeta(edition: Edition, options: OutputOptions): string {
  const {meta, lines} = edition
  const marked = (text: string): string => markText(text, edition, options)
  const drafted = digitalSource(edition)
  const named = (element: string, name: string, more: Attributes = {}): string => el(element, more, line('name', name))
  const did = (role: PartyRole | undefined): Attributes => ({role: role && `cpprole:${role}`})
  return el(
    'contentMeta',
    {},
    leaf('contentCreated', rfc3339(instantOf(meta.dateline?.date ?? meta.published, options.timeZone))),
    leaf('contentModified', rfc3339(instantOf(meta.updated, options.timeZone))),
    drafted && named('digitalSourceType', drafted.name, {uri: drafted.uri}),
    meta.dateline && named('located', meta.dateline.place),
    ...partiesOf(edition, options).map(({name, role, written, url}) =>
      named(role === 'correspondent' ? 'contributor' : 'infoSource', name, {
        ...did(role),
        uri: url === undefined ? undefined : absolute(url),
        literal: written
      })
    ),
    ...meta.byline.map((one) => named(isAuthor(one) ? 'creator' : 'contributor', one.name, did(personRole(one)))),
    ...lines.translators.map((name) => named('contributor', name)),
    altIds(edition),
    el('language', {tag: textLang(edition)}),
    ...meta.keywords.map((keyword) => line('keyword', keyword)),
    line('slugline', edition.slug),
    leaf('headline', marked(meta.headline)),
    leaf('dateline', lines.dateline && marked(lines.dateline)),
    leaf('by', lines.byline && marked(lines.byline)),
    ...lines.credit.map((text) => line('creditline', marked(text))),
    leaf('description', meta.description && marked(meta.description))
  )
}

/** The first is the story's, by which a partner recognizes editions of one story. */
const altIds = (of: Identified & {readonly locale: string}): string =>
  line('altId', storyUri(of)) + line('altId', `${of.locale}/${of.sourceSlug}`)

/** The story with its markup and as plain text; a receiver takes one. */
function contentSet(edition: Edition, options: OutputOptions): string {
  const {lang, dir, meta} = edition
  const story = storyOf(edition, options)
  const wordcount = story.words
  const page = el(
    'html',
    {xmlns: 'http://www.w3.org/1999/xhtml', lang, 'xml:lang': lang, dir},
    el('head', {}, el('title', {}, escapeXml(markText(meta.headline, edition, options)) || '\u00a0')),
    el('body', {}, xhtml(story.tree))
  )
  const href = absolute(addressOf(edition, options))
  return el(
    'contentSet',
    {},
    el('inlineXML', {contenttype: 'application/xhtml+xml', wordcount, 'xml:lang': lang, dir}, page),
    el('inlineData', {contenttype: 'text/plain', wordcount, 'xml:lang': lang, dir}, escapeXml(story.text)),
    href !== undefined && el('remoteContent', {href, contenttype: 'text/html'})
  )
}
