import type {Language} from './language.ts'

export const ar: Language = {
  tag: 'ar',
  dir: 'rtl',
  script: 'Arabic',
  name: 'العربية'
}
