import {phraseBehind} from '../context/neighbors.ts'
import {hasRoleBefore} from '../context/prefix.ts'
import {decadeInCentury} from '../dates/centuries.ts'
import {decadeInOurs} from '../dates/years.ts'
import {phraseWhole} from '../reader.ts'
import {isBehindDecade, yearsOfDecade} from './decade.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** שנות ה-80, שנות השמונים; בשנות השלושים לחייו, the thirties of a life. */
export const decadeOfWord: NumberReader = {
  name: 'decade-of-word',
  read(reader, number) {
    const {prefix, form, value, end} = number
    // בין ست سنوات وعشر: "and" begins a number of its own.
    if (prefix.kind.and && !prefix.kind.article) return undefined
    const named =
      hasRoleBefore(reader, prefix, 'decadeBefore') && (prefix.kind.article || form === 'words' || number.plain)
    if (!named && !isBehindDecade(reader, number)) return undefined
    // ست سنوات وعشر: ages, of which the second leaves out its noun.
    if (prefix.kind.and && !prefix.kind.article) return undefined
    const years = yearsOfDecade(value)
    if (!years) return undefined
    const draft = draftOf(reader, number)
    const life = phraseBehind(reader, end, 'lifetime') ?? phraseWhole(reader, end, 'lifetime')
    if (life) return {...draft, end: life.end, kind: 'age', value: `${value[0]}X`}
    const ours = decadeInOurs(value, reader.lexicon.pack)
    if (ours) return {...draft, kind: 'decade', value: ours}
    return {...draft, kind: 'decade', ...years, ...decadeInCentury(reader, end, years.value)}
  }
}
