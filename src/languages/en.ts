import type {Language} from './language.ts'

export const en: Language = {
  tag: 'en',
  dir: 'ltr',
  script: 'Latin',
  name: 'English'
}
