import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {currenciesIn, type MoneyWord, moneyWords} from '../currencies.ts'

/** Money of one country does not become that of another, also where no figure is read with it. */
export const figureCurrency: PairCheck = {
  id: 'figure-currency',
  severity: 'warning',
  ofMachine: 'error',
  scope: 'pair',
  needs: {source: ['units'], target: ['units']},
  *run({source, target}) {
    const [gone, come] = [moneyWords(source), moneyWords(target)]
    if (gone.length + come.length === 0) return
    const [there, here] = [currenciesIn(source, gone), currenciesIn(target, come)]
    // Only where something is missing is a word that looks like money sure to be some.
    const lost = gone.filter((word) => !isAmong(word, here))
    const sums = source.figures.filter(({kind, unit}) => kind === 'money' && unit !== undefined && !here.has(unit))
    if (lost.length + sums.length === 0) return
    // A sum in place of money that the source only has in words that no figure was read with.
    const others = lost.length > 0 ? target.figures.filter(({kind, unit}) => kind === 'money' && !there.has(unit!)) : []
    const strange = [...come.filter((word) => !isAmong(word, there)), ...others]
    const expected = [...lost.map(({text}) => text), ...sums.map(({text}) => text)]
    for (const {text, start, end} of strange)
      yield {
        ...says('figure-currency', {found: words(text, target), wanted: words(expected[0]!, source)}),
        target: {start, end},
        actual: text,
        expected
      }
  }
}

const isAmong = ({codes}: MoneyWord, all: ReadonlySet<string>): boolean => [...codes].some((code) => all.has(code))
