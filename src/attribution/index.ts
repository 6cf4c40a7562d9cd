export {agencyByGlossary, agencyForms, agencyKey} from './agency.ts'
export {readAnonymity} from './anonymity.ts'
export {type CapitalName, isTranslated, readCapitalNames} from './capital-names.ts'
export {type Quoting, quotesLost, unpaired} from './compare-quotes.ts'
export {
  type Glossary,
  type GlossaryEntry,
  type GlossaryKind,
  type Rendering,
  renderingFor
} from './glossary.ts'
export {holdsEntry, type Mention, readMentions} from './glossary-match.ts'
export {type Modal, readModality} from './modality.ts'
export type {NameEntry, NameUse} from './name-entry.ts'
export {formsOf as nameFormsOf, heardIn, isCapital, withoutEnding} from './name-forms.ts'
export type {WordPair} from './name-story.ts'
export {alignNames} from './names.ts'
export {type Office, readOffices} from './offices.ts'
export {mentionsOutlet, type Outlet, readOutlets, soundsOutlet} from './outlets.ts'
export {indexPhrases} from './phrase-index.ts'
export {isOfPlace, type Place, placeForms, readPlaces} from './places.ts'
export {type QuotedText, withoutNames} from './quoted-names.ts'
export {type Quote, type QuoteMark, readQuotes} from './quotes.ts'
export {firstFrom, reachOf} from './reach.ts'
export {readGlossary} from './read-glossary.ts'
export {likeness, type Sounds, soundsOf} from './sounds.ts'
export {readSpeech, type Speech} from './speech.ts'
export {isVoiceNoun} from './speech-speaker.ts'
export {isThat} from './speech-table.ts'
export {hearsUnlisted, readUnlisted, type Unlisted} from './unlisted.ts'
export {type Bare, bare, foldWord, readWords, vocabularyOf, type Word} from './words.ts'
