import {attributionSheet, creditSheet} from '../../outputs/index.ts'
import type {CliCommand} from '../command.ts'
import {defineLedger, type LedgerView, runLedger} from '../print-ledger.ts'

export const attributionView: LedgerView = {
  row: 'statement',
  sheets: (story) => [attributionSheet(story.attribution), creditSheet(story.credit)],
  clean: ({attribution, credit}) => attribution.clean && credit.clean,
  data: ({slug, headline, attribution, credit}) => ({slug, headline, attribution, credit})
}

export const attribution: CliCommand = {
  examples: [
    ['polyedition attribution ceasefire-talks', 'one row a claim, one column an edition'],
    [
      'polyedition attribution ceasefire-talks --html ledger.html',
      'with the figures, as a page for the desk that signs off'
    ],
    ['polyedition attribution --json', 'all stories, for a script']
  ],
  define: defineLedger,
  run: (request, shell) => runLedger(request, shell, attributionView)
}
