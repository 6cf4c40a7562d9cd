import {expect, test} from 'vitest'
import {contextOf} from '../../src/bidi/options.ts'
import {findRuns} from '../../src/bidi/runs.ts'
import {ar, he} from '../packs.ts'

/** The runs that a line holds, in brackets, before it is asked which of them read right already. */
const shown = (text: string, language = /[\u05D0-\u05EA]/.test(text) ? he : ar, source?: string): string => {
  let result = ''
  let from = 0
  for (const {start, end} of findRuns(text, contextOf({language, ...(source && {source})}))) {
    result += `${text.slice(from, start)}⟦${text.slice(start, end)}⟧`
    from = end
  }
  return result + text.slice(from)
}
const bare = (text: string): string => text.replace(/[⟦⟧]/g, '')

const cases: Array<[name: string, marked: string, source?: string]> = [
  ['finds nothing in a plain line', 'הממשלה תתכנס מחר בשעה 14:05 לדיון.'],
  ['keeps a closing stop outside', 'כך נמסר מחברת ⟦Nokia⟧.'],
  ['keeps a closing stop outside of an address', 'الموقع هو ⟦https://example.com/a?b=1⟧.'],
  ['balances brackets of an address', 'ראו (⟦https://example.com/w_(x)⟧) ושם.'],
  ['takes an address with a Hebrew path whole', 'בכתובת ⟦https://example.com/חדשות/1⟧ נכתב'],
  ['takes mail whole', 'כתבו אל ⟦desk@example.com⟧, בבקשה'],
  ['leaves a Hebrew prefix outside', 'המטוס מדגם ה-⟦F-16⟧ נחת'],
  ['leaves a model number after letters alone', 'מטוס מיג-29 נחת'],
  ['leaves a model number after Arabic letters alone', 'أقلعت مقاتلة إف-16 فجرًا'],
  ['parts names at an Arabic comma', 'شركات ⟦Nokia⟧، ⟦Sony⟧، ⟦Bosch⟧.'],
  ['parts names at a Latin comma', 'החברות ⟦Nokia⟧, ⟦Sony⟧ ואחרות'],
  ['joins what the source shows as one name', 'משרדו ב⟦Paris, Texas⟧ נסגר', 'His office in Paris, Texas was closed.'],
  ['does not take a list of the source for one name', 'החברות ⟦Nokia⟧, ⟦Sony⟧ ואחרות', 'Nokia, Sony and others'],
  ['joins a name with its company form', 'חברת ⟦Acme, Inc.⟧ הודיעה'],
  ['keeps the stop of a known name', 'אתר ⟦Yahoo!⟧ נסגר'],
  ['keeps a stop that the source goes on after', 'בתוכנית ⟦Wow!⟧ הערב', 'He was on Wow! on Monday.'],
  ['joins an explanation in brackets', 'ארגון ⟦WHO (World Health Organization)⟧ הזהיר'],
  ['leaves Hebrew brackets outside', 'ארגון ⟦WHO⟧ (ארגון הבריאות) הזהיר'],
  ['takes quoted Latin whole', 'הסרט "⟦Wait, What?⟧" הוקרן'],
  ['does not take what stands between two quotes', 'אמרה "שלום" ⟦Nokia⟧ "להתראות"'],
  ['does not trip over gershayim', 'מנכ"ל ⟦Nokia⟧ בארה"ב'],
  ['keeps a number in a name', 'מערכת ⟦Windows 11⟧ הושקה'],
  ['leaves a number that counts outside', 'ברשת ⟦CNN⟧ 12 עיתונאים'],
  ['leaves an Arabic number that counts outside', 'لدى ⟦CNN⟧ 12 مراسلًا'],
  ['asks the source whose a number is', 'ערוץ ⟦BBC⟧ 4 מצטרף', 'The BBC has 4 new members.'],
  ['takes a sign after a space', 'הטמפרטורה ירדה אל ⟦-5⟧ מעלות'],
  ['leaves a hyphen after a prefix', 'ירדה ל-5 מעלות'],
  ['takes a unit', 'ارتفع ⟦20 km⟧ شمالًا'],
  ['takes a currency sign before a number', 'מחירו ⟦₪20⟧ בלבד'],
  ['takes a currency sign after a number', 'سعره ⟦20$⟧ فقط'],
  ['takes a telephone number', 'חייגו ⟦1-800-555-019⟧ עכשיו'],
  ['takes a star number', 'חייגו ⟦*2700⟧ עכשיו'],
  ['takes years as a range', 'בשנים ⟦1948–1967⟧ היה'],
  ['parts an Arabic range into its numbers', 'بين ⟦10⟧-⟦20⟧ شخصًا'],
  ['takes a sum', 'חישוב: ⟦5 × 3 = 15⟧ ודי'],
  ['takes flags', 'הפעילו עם ⟦--help⟧ כעת'],
  ['takes paths', 'בתיקייה ⟦C:\\Users\\a⟧ או ⟦/usr/local/bin⟧ תמצאו'],
  ['takes handles and Latin tags', 'החשבון ⟦@desk⟧ והתגית ⟦#Now⟧ נסגרו'],
  ['leaves a Hebrew tag alone', 'התגית #בחירות_2024 נפוצה'],
  ['takes glued signs', '⟦C++⟧ או ⟦C#⟧ או ⟦.NET⟧ או ⟦AT&T⟧'],
  ['joins initials', 'הסופרת ⟦J. K. Rowling⟧ כתבה'],
  ['takes a sentence whole', 'הוא אמר: ⟦We will not comment, and that is all⟧. ואז הלך']
]
for (const [name, marked, source] of cases) {
  test(`a line ${name}`, () => expect(shown(bare(marked), undefined, source)).toBe(marked))
}
