import {figureSheet} from '../../outputs/index.ts'
import type {CliCommand} from '../command.ts'
import {defineLedger, type LedgerView, runLedger} from '../print-ledger.ts'

export const figuresView: LedgerView = {
  row: 'figure',
  sheets: (story) => [figureSheet(story.figures)],
  clean: (story) => story.figures.clean,
  data: ({slug, headline, figures}) => ({slug, headline, figures})
}

export const figures: CliCommand = {
  examples: [
    ['polyedition figures ceasefire-talks', 'one row a figure, one column an edition'],
    [
      'polyedition figures ceasefire-talks --html ledger.html',
      'with the attribution, as a page for the desk that signs off'
    ],
    ['polyedition figures --json', 'all stories, for a script']
  ],
  define: defineLedger,
  run: (request, shell) => runLedger(request, shell, figuresView)
}
