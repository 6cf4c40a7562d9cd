/** Where a story comes from: the town, who wrote it, and to whom it is owed. */
import {code} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Byline, Credit, CreditRole, Dateline, SourceLink} from '../model.ts'
import {compact, loosely, prose, type Reading} from './field-reading.ts'
import type {FrontNode} from './front.ts'
import type {MetaDraft} from './meta-draft.ts'
import {isRole} from './roles.ts'

const COUNTRY_CODE = /^[A-Z]{2,3}$/
const CREDIT_ROLES: readonly CreditRole[] = ['wire', 'based-on', 'contributed']

export function readDateline(meta: MetaDraft, node: FrontNode, read: Reading): void {
  if (node.shape === 'text') {
    const place = prose(node, 'dateline/place', read)
    if (place) meta.dateline = {place}
    return
  }
  const parts = read.map(node, 'dateline', ['place', 'country', 'date'])
  if (!parts) return
  const place = prose(parts.get('place'), 'dateline/place', read)
  const countryNode = parts.get('country')
  const code = countryNode?.text()?.trim()
  const country = code && COUNTRY_CODE.test(code) ? code : prose(countryNode, 'dateline/country', read)
  const dateNode = parts.get('date')
  const date = dateNode && read.date(dateNode, 'dateline.date')
  if (place === undefined) {
    read.report('article-field', node.span, tells('field/dateline-place', {}))
    return
  }
  meta.dateline = compact<Dateline>({place, country, date})
}

export function readByline(given: FrontNode, at: number, tools: Reading): Byline[] {
  const author = tools.author(given)
  // That file is the site's own.
  const [node, read] = author ? [author, loosely(tools)] : [given, tools]
  if (node.shape === 'text') {
    const name = node.prose(`byline/${at}/name`)
    read.tellsKey(node, name)
    return name ? [{name}] : []
  }
  const parts = read.map(node, 'byline', ['name', 'role', 'url', 'image'])
  const name = prose(parts?.get('name'), `byline/${at}/name`, read)
  const roleNode = parts?.get('role')
  const known = roleNode?.text()?.trim()
  const role = known !== undefined && isRole(known) ? known : prose(roleNode, `byline/${at}/role`, read)
  const urlNode = parts?.get('url')
  const imageNode = parts?.get('image')
  const url = urlNode && read.address(urlNode, 'byline.url', 'link')
  const image = imageNode && read.address(imageNode, 'byline.image', 'picture')
  if (parts && !name && !read.tellsKey(node, parts.get('key')?.text()))
    read.report('article-field', node.span, tells('field/byline-name', {}))
  return name ? [compact<Byline>({name, role, url, image})] : []
}

export function readCredit(node: FrontNode, read: Reading): Credit[] {
  const parts = read.map(node, 'credit', ['agency', 'role', 'date'])
  if (!parts) return []
  const agencyNode = parts.get('agency')
  const agency = agencyNode && read.text(agencyNode, 'credit.agency')
  if (!agency) {
    read.report('article-field', node.span, tells('field/credit-agency', {}))
    return []
  }
  const roleNode = parts.get('role')
  if (roleNode === undefined || roleNode.empty) {
    const said = tells('field/credit-role', {agency: code(agency), roles: CREDIT_ROLES.map(code)})
    read.report('article-field', node.span, said, {expected: CREDIT_ROLES})
  }
  // A credit with an unknown role is still owed: it is kept under the role that claims least for us.
  const role = (roleNode && read.choice(roleNode, 'credit.role', CREDIT_ROLES)) ?? 'wire'
  const dateNode = parts.get('date')
  return [compact<Credit>({agency, role, date: dateNode && read.date(dateNode, 'credit.date')})]
}

export function readSource(node: FrontNode, at: number, read: Reading): SourceLink[] {
  if (node.shape === 'text') {
    const name = node.prose(`sources/${at}/name`)
    return name ? [{name}] : []
  }
  const parts = read.map(node, 'sources', ['name', 'url'])
  const name = prose(parts?.get('name'), `sources/${at}/name`, read)
  const urlNode = parts?.get('url')
  const url = urlNode && read.address(urlNode, 'sources.url', 'link')
  if (parts && !name) read.report('article-field', node.span, tells('field/source-name', {}))
  return name ? [compact<SourceLink>({name, url})] : []
}
