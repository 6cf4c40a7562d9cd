import type {QuoteData} from '../attribution.ts'

export const quotes: QuoteData = {
  setOffNames: true,
  namedThings: (
    'ארגון איגוד חברת חברה עמותת קרן מפלגת תנועת מטעם בנק ספר הספר הרומן סרט הסרט הצגה ההצגה מחזה תערוכת ' +
    'תערוכה תוכנית ' +
    'תכנית אפליקציית יישומון מסעדת מועדון קבוצת להקת מיזם רשת סדרת הסדרה מבצע סופת ספינת מכלית חללית לוויין ' +
    'פרס פסטיבל ' +
    'מותג דגם טלפון משחק שיר השיר אלבום האלבום יוזמת ברית גדוד חנות שוק מרכז בית מלון כפר שכונת אצטדיון אתר באתר'
  ).split(' '),
  double: '"“”„‟״«»',
  single: "'‘’‚‛׳`",
  opens: '„‚«',
  closes: '»',
  inWords: [
    // Gershayim before the last letter of an acronym: ארה"ב, מ"מ; with an ending after it: מנכ"לית, יו"רים.
    // Not behind a joined prefix before a name with the Arabic article: ל"א-נהאר".
    /(?<=[א-ת])["“”״](?!(?<=(?<![א-ת])[ושהבלכמ]{1,3}.)א[-־][א-ת'׳ -]{2,30}["“”״])(?=[א-ת](?![א-ת]))/g,
    // Before more letters it is gershayim too, unless there is only a joined prefix before it: ש"הארץ".
    /(?<=[א-ת])["“”״](?<!(?<![א-ת"“”״'‘’׳])[ושהבלכמ]{1,3}.)(?=[א-ת]{2,5}(?![א-ת]))/g,
    // Before the plural, the feminine or another ending of an acronym: מל"טים, דו"חות, ח"כים, יו"רית.
    /(?<=[א-ת]{2})["“”״](?=[א-ת]?(?:ים|ות|ית|יות|יו|יה|יהם|ניק|ניקים|ני|נית|י)(?![א-ת]))/g,
    // Words that begin with letters that may be prefixes: מו"ל and its forms.
    /(?<=מו)["“”״](?=ל(?:ית|ים|יות)(?![א-ת]))/g,
    // Geresh inside a word: ג'ונסון, צ'ילה; not after only a joined prefix, where it may open a quotation: ש'לא'.
    /(?<=[א-ת])['‘’׳`](?<!(?<![א-ת])[ושהבלכמ]{1,3}.)(?=[א-ת])/g,
    // Letters that stand for numbers: ה'תשפ"ד.
    /(?<=(?<![א-ת])ה)['׳](?=תש)/g,
    /(?<=\p{Script=Latin})['’‘`](?=\p{Script=Latin})/gu,
    /(?<=\d)['’‘׳](?=\s?\d)/g
  ],
  // גב', מס', קיץ', ספית'.
  wordEnds: [/(?<=[א-ת])['‘’׳`](?![א-ת])/g, /(?<=\p{Script=Latin})['’](?!\p{L})/gu],
  prefix: /(?<![א-ת])[ושהבלכמ]{1,4}[-־]?\s?$/
}
