import {code, says} from '../../messages/says.ts'
import type {State} from '../../model.ts'
import type {CatalogCheck} from '../check.ts'

const RANK: Readonly<Record<State, number>> = {initial: 0, translated: 1, reviewed: 2, final: 3}

/** Every translation has reached the state that the configuration requires. */
export const stateBelow: CatalogCheck = {
  id: 'state-below',
  scope: 'catalog',
  severity: 'error',
  needs: {},
  *run({entries, slug, locale}, _, {require = 'translated'}) {
    for (const {key, status, recorded} of entries) {
      if (status !== 'current' || !recorded || RANK[recorded.state] >= RANK[require]) continue
      yield {
        key,
        ...says('state-below', {
          found: code(recorded.state),
          wanted: code(require),
          command: code(`polyedition accept ${slug} --locale ${locale} --key ${key} --state ${require}`)
        }),
        actual: recorded.state,
        expected: [require]
      }
    }
  }
}
