import {endOf} from '../../article/index.ts'
import type {Rights} from '../../model.ts'
import {rfc3339} from './moments.ts'

/** The machine-readable rights, as a policy in ODRL 2.2 (JSON-LD): to whom, until when, and whether it may be
 *  translated. Undefined if the article says none of it. */
export function odrl(rights: Rights, target: string, timeZone?: string): object | undefined {
  const {expires, territories, translation} = rights
  const until = rfc3339(endOf(expires, timeZone))
  const constraint = [
    ...(until === undefined
      ? []
      : [{leftOperand: 'dateTime', operator: 'lt', rightOperand: {'@value': until, '@type': 'xsd:dateTime'}}]),
    ...(territories === undefined ? [] : [{leftOperand: 'spatial', operator: 'isAnyOf', rightOperand: territories}])
  ]
  const permission = constraint.length > 0 ? [{target, action: 'distribute', constraint}] : []
  const own = {target, action: 'translate'}
  if (permission.length === 0 && translation === undefined) return undefined
  const allowed = translation === 'allowed' ? [...permission, own] : permission
  return {
    '@context': 'http://www.w3.org/ns/odrl.jsonld',
    '@type': 'Set',
    uid: `${target}#rights`,
    ...(allowed.length > 0 && {permission: allowed}),
    ...(translation === 'forbidden' && {prohibition: [own]})
  }
}
