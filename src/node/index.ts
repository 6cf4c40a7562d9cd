export {type BuildOptions, type BuildReport, buildProject, type WithheldEdition} from './build/build.ts'
export {readGeneration} from './build/generation.ts'
export type {EditionRecord, Generation, HeldRecord, LocaleRecord, TakedownRecord} from './build/index-records.ts'
export {
  type AcceptReport,
  type AcceptTargetsOptions,
  acceptTargets,
  type WaiveOptions,
  waiveFinding
} from './commands/accept.ts'
export {
  type AdoptedArticle,
  type AdoptProjectOptions,
  type AdoptReport,
  adoptProject
} from './commands/adopt.ts'
export {type CheckOptions, type CheckReport, checkProject} from './commands/check.ts'
export {type DraftProjectOptions, type DraftReport, draftProject} from './commands/draft.ts'
export {type EmbargoedOptions, embargoedArticles, speaksOf} from './commands/embargoed.ts'
export {type ExportOptions, type ExportReport, exchangeFormatNames, exportTranslations} from './commands/export.ts'
export {type ExtractedArticle, type ExtractOptions, type ExtractReport, extractProject} from './commands/extract.ts'
export {type FixedText, type FixReport, fixProject} from './commands/fix.ts'
export {guardOf, type ProjectGuard} from './commands/guard.ts'
export {type ImportOptions, type ImportReport, importStory} from './commands/import.ts'
export {
  type ImportTranslationsOptions,
  type ImportTranslationsReport,
  importTranslations
} from './commands/import-translations.ts'
export {type InitOptions, type InitReport, initProject} from './commands/init.ts'
export {
  type LocaleAbilities,
  languagesOf,
  type NewLanguageOptions,
  type NewLanguageReport,
  newLanguage
} from './commands/languages.ts'
export {
  type CorrectionOptions,
  correctStory,
  killStory,
  type LifecycleOptions,
  type LifecycleReport,
  type StatusOptions as StatusChangeOptions,
  withholdStory
} from './commands/lifecycle.ts'
export {type MergeOptions, type MergeReport, mergeDriver, mergeProject} from './commands/merge.ts'
export {type PruneOptions, type PruneReport, pruneProject} from './commands/prune.ts'
export {type SignOptions, type SignReport, signStory} from './commands/sign.ts'
export {
  gravities,
  type StaleEdit,
  type StatusOptions,
  type StatusReport,
  type StatusRow,
  statusOf
} from './commands/status.ts'
export {type LedgerOptions, type LedgerReport, ledgerOf, type StoryLedger} from './commands/story-ledgers.ts'
export {type TranslateOptions, type TranslateReport, translateFromMemory} from './commands/translate.ts'
export {type WatchOptions, watchProject} from './commands/watch.ts'
export {
  type Config,
  type DraftConfig,
  defineConfig,
  type LimitsConfig,
  type LocaleConfig,
  type ProviderConfig
} from './config/config.ts'
export {type ConfigOptions, loadSettings} from './config/load-config.ts'
export type {LocaleSettings, ProjectSettings} from './config/settings.ts'
export type {Settings} from './config/whole-settings.ts'
export {type Desk, type DeskOptions, openDesk} from './desk/index.ts'
export {systemReason, UsageError} from './files/errors.ts'
export {type SiteKind, siteKindOf} from './files/site-kind.ts'
export {type Preview, type PreviewOptions, previewProject} from './preview/index.ts'
export type {ArticleFile} from './project/discover.ts'
export {loadProject, type Project, type ProjectOptions} from './project/project.ts'
export {readStory, type Story} from './project/story.ts'
export {openStore, type StoreOptions} from './store/open-store.ts'
export {type PublishOptions, type PublishReport, publishProject} from './store/publish.ts'
export {type Condition, type Store, type Stored, type StoredKey, StoreError} from './store/store.ts'
export {
  type StoredEdition,
  StoredEditions,
  type StoredEditionsOptions,
  storedEditions
} from './store/stored-editions.ts'
export {type SweepOptions, type SweepReport, sweepStore} from './store/sweep.ts'
