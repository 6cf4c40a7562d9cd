export {type Config, defineConfig, type LimitsConfig, type LocaleConfig} from './config.ts'
export {UsageError} from './errors.ts'
export {type ConfigOptions, loadSettings} from './load-config.ts'
export type {LocaleSettings, Settings} from './settings.ts'
