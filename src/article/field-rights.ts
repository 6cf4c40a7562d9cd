import {code} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Rights} from '../model.ts'
import {compact, prose, type Reading} from './field-reading.ts'
import type {FrontNode} from './front.ts'
import type {MetaDraft} from './meta-draft.ts'

export function readRights(meta: MetaDraft, node: FrontNode, read: Reading): void {
  if (node.shape === 'text') {
    const notice = node.prose('rights/notice')
    if (notice) meta.rights = {notice}
    return
  }
  const parts = read.map(node, 'rights', ['holder', 'notice', 'usageTerms', 'translation', 'expires', 'territories'])
  if (!parts) return
  const translation = parts.get('translation')
  const expires = parts.get('expires')
  const territories = parts.get('territories')
  meta.rights = compact<Rights>({
    holder: prose(parts.get('holder'), 'rights/holder', read),
    notice: prose(parts.get('notice'), 'rights/notice', read),
    usageTerms: prose(parts.get('usageTerms'), 'rights/usageTerms', read),
    translation: translation && read.choice(translation, 'rights.translation', ['allowed', 'forbidden'] as const),
    expires: expires && read.date(expires, 'rights.expires'),
    territories: territories?.list().flatMap((item) => readTerritory(item, read))
  })
}

function readTerritory(node: FrontNode, read: Reading): string[] {
  const text = read.text(node, 'rights.territories')
  if (text === undefined) return []
  if (/^[A-Za-z]{2}$/.test(text)) return [text.toUpperCase()]
  read.report('article-field', node.span, tells('field/territory', {found: code(text)}), {actual: text})
  return []
}
