export {type AcceptReport, type AcceptTargetsOptions, acceptTargets, type WaiveOptions, waiveFinding} from './accept.ts'
export {type BuildOptions, type BuildReport, buildProject, type WithheldEdition} from './build.ts'
export {type CheckOptions, type CheckReport, checkProject} from './check.ts'
export {type Config, defineConfig, type LimitsConfig, type LocaleConfig} from './config.ts'
export type {ArticleFile} from './discover.ts'
export {type EmbargoedOptions, embargoedArticles, speaksOf} from './embargoed.ts'
export {systemReason, UsageError} from './errors.ts'
export {type ExportOptions, type ExportReport, exchangeFormatNames, exportTranslations} from './export.ts'
export {type ExtractedArticle, type ExtractOptions, type ExtractReport, extractProject} from './extract.ts'
export {type FixedText, type FixReport, fixProject} from './fix.ts'
export {
  type EditionRecord,
  type Generation,
  type HeldRecord,
  type LocaleRecord,
  readGeneration,
  type TakedownRecord
} from './generation.ts'
export {type ImportOptions, type ImportReport, importStory} from './import.ts'
export {
  type ImportTranslationsOptions,
  type ImportTranslationsReport,
  importTranslations
} from './import-translations.ts'
export {type InitOptions, type InitReport, initProject} from './init.ts'
export {type LedgerOptions, type LedgerReport, ledgerOf, type StoryLedger} from './ledger.ts'
export {
  type CorrectionOptions,
  correctStory,
  killStory,
  type LifecycleOptions,
  type LifecycleReport,
  type StatusOptions as StatusChangeOptions,
  withholdStory
} from './lifecycle.ts'
export {type ConfigOptions, loadSettings} from './load-config.ts'
export {type MergeOptions, type MergeReport, mergeDriver, mergeProject} from './merge.ts'
export {type Preview, type PreviewOptions, previewProject} from './preview/index.ts'
export {loadProject, type Project, type ProjectOptions} from './project.ts'
export {type PruneOptions, type PruneReport, pruneProject} from './prune.ts'
export type {LocaleSettings, Settings} from './settings.ts'
export {gravities, type StaleEdit, type StatusOptions, type StatusReport, type StatusRow, statusOf} from './status.ts'
export {readStory, type Story} from './story.ts'
export {type TranslateOptions, type TranslateReport, translateFromMemory} from './translate.ts'
export {type WatchOptions, watchProject} from './watch.ts'
