import type {Language} from './language.ts'

export const he: Language = {
  tag: 'he',
  dir: 'rtl',
  script: 'Hebrew',
  name: 'עברית'
}
