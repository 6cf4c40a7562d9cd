import type {CliCommand} from '../command.ts'
import {accept} from './accept.ts'
import {adopt} from './adopt.ts'
import {attribution} from './attribution.ts'
import {build} from './build.ts'
import {check} from './check.ts'
import {completion} from './completion.ts'
import {correct} from './correct.ts'
import {exportCommand} from './export.ts'
import {extract} from './extract.ts'
import {figures} from './figures.ts'
import {guard} from './guard.ts'
import {importCommand} from './import.ts'
import {importTranslationsCommand} from './import-translations.ts'
import {init} from './init.ts'
import {kill} from './kill.ts'
import {languages} from './languages.ts'
import {lsp} from './lsp.ts'
import {merge} from './merge.ts'
import {preview} from './preview.ts'
import {prune} from './prune.ts'
import {serve} from './serve.ts'
import {status} from './status.ts'
import {sweep} from './sweep.ts'
import {translate} from './translate.ts'
import {waive} from './waive.ts'
import {withhold} from './withhold.ts'

/** In the order in which a desk meets them. */
export const commands: readonly CliCommand[] = [
  init,
  importCommand,
  extract,
  status,
  accept,
  waive,
  exportCommand,
  importTranslationsCommand,
  adopt,
  translate,
  check,
  figures,
  attribution,
  languages,
  guard,
  serve,
  build,
  correct,
  withhold,
  kill,
  preview,
  prune,
  sweep,
  merge,
  lsp,
  completion
]
