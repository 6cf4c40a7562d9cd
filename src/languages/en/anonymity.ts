import {crossed} from '../crossed.ts'

/** Phrases for a speaker who is not named. */
export const anonymity: readonly string[] = [
  // Asked not to be named, declined to be identified, neither would be quoted by name.
  ...crossed(
    [
      'asked not to',
      'asked to not',
      'asking not to',
      'asks not to',
      'ask not to',
      'requested not to',
      'requesting not to',
      'declined to',
      'declining to',
      'declines to',
      'decline to',
      'refused to',
      'refusing to',
      'refuses to',
      'preferred not to',
      'preferring not to',
      'prefers not to',
      'wished not to',
      'wishing not to',
      'wishes not to',
      'not wish to',
      'not wishing to',
      "didn't wish to",
      'not want to',
      'not wanting to',
      "didn't want to",
      "doesn't want to",
      "don't want to",
      'unwilling to',
      'reluctant to',
      'not agree to',
      "didn't agree to",
      'not consent to',
      'would not',
      "wouldn't",
      'neither would',
      'none would',
      'neither wanted to',
      'none wanted to',
      'neither agreed to',
      'none agreed to',
      'not willing to'
    ],
    ['be'],
    ['named', 'identified', 'quoted', 'quoted by name', 'publicly named', 'publicly identified', 'further identified']
  ),
  ...crossed(
    ['without', 'condition of not', 'insisted on not', 'insisting on not'],
    ['being'],
    ['named', 'identified', 'quoted by name']
  ),
  ...crossed(
    ['condition', 'condition that'],
    ['he', 'she', 'they', 'it', 'we'],
    [
      'not be named',
      'not be identified',
      'not be quoted',
      'was not named',
      'were not named',
      'would not be',
      'remain anonymous',
      'remained anonymous',
      'stay anonymous'
    ]
  ),
  // Declined to give her name, asked that their names not be used.
  ...crossed(
    [
      'declined to',
      'declining to',
      'declines to',
      'refused to',
      'refusing to',
      'refuses to',
      'did not',
      "didn't",
      'would not',
      "wouldn't",
      'not want to',
      'not to'
    ],
    ['give', 'provide', 'share', 'reveal', 'disclose', 'divulge', 'state', 'have'],
    ['his', 'her', 'their'],
    ['name', 'names', 'full name', 'full names', 'surname', 'last name', 'last names', 'identity', 'identities']
  ),
  ...crossed(
    [
      'asked that',
      'asking that',
      'asks that',
      'requested that',
      'requesting that',
      'condition',
      'condition that',
      'withheld',
      'withholding',
      'not use',
      'not publish',
      'without giving',
      'gave only'
    ],
    ['his', 'her', 'their'],
    [
      'name',
      'names',
      'full name',
      'full names',
      'surname',
      'last name',
      'last names',
      'first name',
      'first names',
      'identity',
      'identities'
    ]
  ),
  ...crossed(['declined to give', 'refused to give'], ['a name', 'names']),
  ...crossed(
    ['asked for', 'wanted', 'requested'],
    ['his name', 'her name', 'their names'],
    ['to be withheld', 'not to be', 'withheld']
  ),
  // Was not authorised to speak.
  ...crossed(
    ['not', "wasn't", "isn't", "weren't", "aren't"],
    [
      'authorized to',
      'authorised to',
      'permitted to',
      'allowed to',
      'cleared to',
      'empowered to',
      'supposed to',
      'entitled to'
    ],
    [
      'speak',
      'publicly speak',
      'talk',
      'brief',
      'discuss',
      'publicly discuss',
      'comment',
      'publicly comment',
      'disclose',
      'release',
      'give statements',
      'give interviews',
      'be quoted',
      'address the media',
      'share details'
    ]
  ),
  ...crossed(
    ['lacked', 'lacking', 'without', 'did not have', "didn't have", 'had no'],
    ['authorization to', 'authorisation to', 'authority to', 'permission to', 'clearance to'],
    ['speak', 'talk', 'brief', 'discuss', 'comment']
  ),
  ...crossed(
    [
      'condition of',
      'conditions of',
      'terms of',
      'basis of',
      'promise of',
      'cloak of',
      'cover of',
      'grounds of',
      'guarantee of',
      'assurance of',
      'return for',
      'exchange for',
      'requested',
      'requesting',
      'requests',
      'request',
      'asked for',
      'asking for',
      'asks for',
      'insisted on',
      'insisting on',
      'demanded',
      'demanding',
      'sought',
      'seeking',
      'granted',
      'given',
      'preferred',
      'preferring',
      'customary'
    ],
    ['anonymity']
  ),
  ...crossed(
    ['spoke', 'speaking', 'speak', 'speaks', 'talked', 'talking', 'commented', 'commenting', 'quoted'],
    ['anonymously', 'off the record', 'on background']
  ),
  ...crossed(
    [
      'wished to',
      'wishes to',
      'wishing to',
      'wish to',
      'wanted to',
      'wants to',
      'wanting to',
      'want to',
      'asked to',
      'asking to',
      'asks to',
      'preferred to',
      'preferring to',
      'prefers to',
      'prefer to',
      'chose to',
      'choosing to',
      'requested to',
      'agreed only to'
    ],
    ['remain', 'stay', 'be kept'],
    ['anonymous', 'unnamed', 'nameless', 'unidentified']
  ),
  ...[
    'not for attribution',
    'without attribution',
    'declined to go on the record',
    'declined to speak on the record',
    'not named in line with'
  ],
  // An official not named in the report.
  ...crossed(
    ['unnamed', 'unidentified', 'anonymous'],
    [
      '',
      'senior',
      'government',
      'security',
      'military',
      'Western',
      'American',
      'US',
      'U.S.',
      'Israeli',
      'Palestinian',
      'Egyptian',
      'Iranian',
      'Arab',
      'European'
    ],
    [
      'official',
      'officials',
      'source',
      'sources',
      'diplomat',
      'diplomats',
      'aide',
      'aides',
      'adviser',
      'advisers',
      'executive',
      'executives',
      'officer',
      'officers',
      'person',
      'people'
    ]
  )
]
