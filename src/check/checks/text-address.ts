import {code, says} from '../../messages/says.ts'
import {type Address, type AddressKind, addressesIn, addressKinds, bareAddress, isLocalized} from '../addresses.ts'
import type {PairCheck, Report} from '../check.ts'
import type {Pair} from '../pair.ts'

/** An address, a handle or a hashtag that stands in a text itself, and not in a tag, is that of the source. */
export const textAddress: PairCheck = {
  id: 'text-address',
  severity: 'warning',
  ofMachine: 'error',
  scope: 'pair',
  needs: {},
  *run(pair) {
    for (const kind of addressKinds) {
      const [here, there] = [addressesIn(pair.source.whole, kind), addressesIn(pair.target.whole, kind)]
      if (here.length + there.length > 0) yield* compared(kind, here, there, pair)
    }
  }
}

function* compared(
  kind: AddressKind,
  here: readonly Address[],
  there: readonly Address[],
  {target, addresses}: Pair
): Iterable<Report> {
  const lost = without(here, there)
  const strange = without(there, here)
  const come = strange.filter(
    ({text}) => !addresses.includes(text) && !lost.some((one) => isLocalized(one.text, text, target.locale))
  )
  const expected = lost.map(({text}) => text)
  // A hashtag is often translated, and another handle is told with the other tokens.
  if (!kind.mayGo)
    for (const {text, start, end} of come)
      yield {
        ...says('text-address/strange', {
          kind: kind.name,
          found: code(text),
          wanted: expected.length > 0 ? expected.map(code) : 'none'
        }),
        target: {start, end},
        actual: text,
        ...(expected.length > 0 && {expected})
      }
  for (const {text, start, end} of lost.slice(strange.length))
    yield {
      ...says('text-address/missing', {kind: kind.name, words: code(text)}),
      source: {start, end},
      expected: [text],
      ...(kind.mayGo && {severity: 'info'})
    }
}

/** Those of one text that the other lacks. */
function without(own: readonly Address[], others: readonly Address[]): Address[] {
  const known = new Set(others.map(({text}) => bareAddress(text)))
  return own.filter(({text}) => !known.has(bareAddress(text)))
}
