import {firstStrong} from '../bidi/characters.ts'
import {languageIfTag} from '../languages/choose.ts'
import type {Direction, Finding, Message} from '../model.ts'
import {fill, type Piece, type Texts} from './fill.ts'
import {allEnglish} from './tells.ts'

/** A stretch of what a finding says. Exact words of a text or a program carry their own language and direction, and
 *  are shown apart from ours: isolated in HTML, and between backticks in a plain line unless `bare`. */
export interface MessagePart extends Piece {
  readonly dir?: Direction
}

/** What a finding says in a language, in parts. What nobody has said in it stands in English.
 *  @example
 *  import {checkPair, messageParts} from 'polyedition'
 *  import {loadLanguages} from 'polyedition/languages'
 *  const languages = await loadLanguages(['en', 'he'])
 *  const pair = {source: 'Three men came.', target: 'באו ארבעה גברים.', sourceLocale: 'en', targetLocale: 'he'}
 *  const [finding] = checkPair(pair, {languages})
 *  messageParts(finding)[3] // → {text: 'ארבעה', exact: true, lang: 'he', dir: 'rtl'} */
export const messageParts = (
  {message, reason}: Pick<Finding, 'message' | 'reason'>,
  texts: Texts = allEnglish
): MessagePart[] => (message ? partsOf(message, texts) : inEnglish(reason, texts))

/** The same of its second line; none where it has none.
 *  @example
 *  import {checkPair, noteParts} from 'polyedition'
 *  import {loadLanguages} from 'polyedition/languages'
 *  const languages = await loadLanguages(['en', 'he'])
 *  const pair = {source: 'Three men came.', target: 'באו ארבעה גברים.', sourceLocale: 'en', targetLocale: 'he'}
 *  const [finding] = checkPair(pair, {languages})
 *  noteParts(finding)[0].text // → 'Three men came.' */
export const noteParts = ({message, note}: Finding, texts: Texts = allEnglish): MessagePart[] =>
  message?.note ? partsOf(message.note, texts) : note === undefined ? [] : inEnglish(note, texts)

const partsOf = (message: Message, texts: Texts): MessagePart[] => [...fill(message, texts)].map(directed)

function directed(piece: Piece): MessagePart {
  if (!piece.exact) return piece
  const dir = piece.lang === undefined ? undefined : languageIfTag(piece.lang)?.dir
  return {...piece, dir: dir ?? firstStrong(piece.text) ?? 'ltr'}
}

/** What a reader of files, or a rule of a publisher's own, says. */
function inEnglish(line: string, {lng}: Texts): MessagePart[] {
  const own = lng === allEnglish.lng ? {} : {lang: allEnglish.lng, dir: languageIfTag(allEnglish.lng)!.dir}
  return line.split(/`([^`]*)`/).flatMap((text, at) => {
    if (at % 2 === 1) return [directed({text, exact: true})]
    return text === '' ? [] : [{text, ...own}]
  })
}
