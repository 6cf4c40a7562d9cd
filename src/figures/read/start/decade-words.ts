/** Words for a decade and for the last century. */
import {decadeInCentury} from '../dates/centuries.ts'
import {phrase, type Reader, role, sign} from '../reader.ts'
import type {StartReader} from './figure-start.ts'

/** القرن الماضي, המאה הקודמת. */
export const lastCentury: StartReader = {
  name: 'last-century',
  read(reader, at) {
    const last = phrase(reader, at, 'lastCentury')
    return last && {at, end: last.end, kind: 'decade', value: '19XX', form: 'words', sure: false}
  }
}

/** The eighties, الثمانينيات; in her late fifties, في الثمانينات من عمره. */
export const decadeInWord: StartReader = {
  name: 'decade-in-word',
  read(reader, at) {
    const decade = phrase(reader, at, 'decade')
    if (!decade) return undefined
    const {value, end} = decade
    const ten = value[0] as string
    const life = phrase(reader, end, 'lifetime')
    const draft = {at, end: life?.end ?? end, form: 'words', sure: true} as const
    const named = reader.tokens[at]?.node?.roles.get('lifetime') !== undefined
    if (life || (!named && isBehindLifetime(reader, at))) return {...draft, kind: 'age', value: `${ten}X`}
    const also = [`18${ten}X`, `20${ten}X`]
    return {...draft, kind: 'decade', also, ...decadeInCentury(reader, end, `19${ten}X`)}
  }
}

/** An octogenarian, ثمانيني. */
export const agedDecade: StartReader = {
  name: 'aged-decade',
  read(reader, at) {
    const aged = phrase(reader, at, 'agedDecade')
    return aged && {at, end: aged.end, kind: 'age', value: `${aged.value[0]}X`, form: 'words', sure: true}
  }
}

function isBehindLifetime(reader: Reader, at: number): boolean {
  if (reader.tokens[at]?.line) return false
  // In her late fifties, in her mid-fifties.
  let before = sign(reader, at - 1, '-') ? at - 2 : at - 1
  if (role(reader, before, 'prefix') !== undefined) before--
  return role(reader, before, 'lifetime') !== undefined
}
