import type {EditWords} from '../edits.ts'

export const edits: EditWords = {
  negations: [
    'no',
    'not',
    'never',
    'none',
    'neither',
    'nor',
    'nobody',
    'nothing',
    'nowhere',
    'without',
    'cannot',
    'hardly',
    'barely',
    'scarcely',
    'deny',
    'denies',
    'denied',
    'denying',
    'fail',
    'fails',
    'failed',
    'failing',
    'refuse',
    'refuses',
    'refused',
    'refusing'
  ],
  joined: [],
  endings: ["n't", 'n’t']
}
